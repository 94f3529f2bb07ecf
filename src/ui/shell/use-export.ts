import { t } from "../../client/i18n/index.ts";
import { useConnect, useGame } from "../hooks/stores.ts";
import { download } from "./download.ts";

/** Offers the match at the table as a file. Returns null if there is none. */
export function useExport(): (() => void) | null {
  const connect = useConnect();
  const view = useGame((game) => game.view);
  if (view === null) return null;
  const name = t("match.fileName", { scenario: view.scenario, seat: view.seat.toLowerCase() });
  return () => void connect().then(({ shelf }) => download(name, shelf.exportRecord()));
}
