import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";

/** "Your text" for a seat, "this text" for a spectator. */
export function useTextName(): string {
  const { view } = useTable();
  return t(view.mine === null ? "debrief:verdicts.text" : "debrief:verdicts.yours");
}
