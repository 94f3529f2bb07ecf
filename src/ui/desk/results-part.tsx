import { type ReactNode, useState } from "react";
import { printRoomAddress } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { useSession } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { downloadBlob } from "../shell/download.ts";
import { useHandOver } from "../widgets/key-link.tsx";
import { SheetsSave } from "./sheets-save.tsx";
import { useDesk } from "./use-desk.ts";

/**
 * The results of every delegation after the match, as a table for spreadsheets. The table names states and quotes
 * nobody.
 */
export function ResultsPart(): ReactNode {
  const session = useSession();
  const { code, tables, settings, isDebriefed, wallKey } = useDesk();
  const key = useHandOver("wall", code, wallKey);
  const [isWorking, setWorking] = useState(false);
  if (!isDebriefed || session === null) return null;
  const save = async (): Promise<void> => {
    setWorking(true);
    const { resultRows, resultText } = await import("../../client/sessions/room/results-table.ts");
    const numbers = tables.map(({ table }) => table);
    const rows = await resultRows(code, session.key, numbers, settings.seats);
    downloadBlob(t("desk:results.file", { code }), new Blob([resultText(rows)], { type: "text/csv" }));
    setWorking(false);
  };
  return (
    <section className="sheet stack" aria-labelledby="room-results">
      <h2 id="room-results">{t("desk:results.heading")}</h2>
      <p className="small soft">{t("desk:results.note")}</p>
      <Button isDisabled={isWorking} onPress={() => void save()}>
        {t(isWorking ? "desk:results.working" : "desk:results.save")}
      </Button>
      <a href={printRoomAddress(code, key, tables.length)} target="_blank" rel="noreferrer">
        {t("desk:results.print")}
      </a>
      <SheetsSave />
    </section>
  );
}
