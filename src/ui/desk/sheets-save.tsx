import { type ReactNode, useState } from "react";
import { printSheetsAddress } from "../../client/addresses/print-address.ts";
import { recordText } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";
import { useSession } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { downloadBlob } from "../shell/download.ts";
import { useDesk } from "./use-desk.ts";

/** One sheet for each delegation: as pages beside the rubric, and as a table for a spreadsheet. */
export function SheetsSave(): ReactNode {
  const session = useSession();
  const { code, tables, opinions, checks, tickets } = useDesk();
  const [isWorking, setWorking] = useState(false);
  if (session === null) return null;
  const save = async (): Promise<void> => {
    setWorking(true);
    const { reportIn } = await import("../../client/print/report.ts");
    const { sheetText } = await import("../../client/sessions/room/learning-table.ts");
    const found = [];
    for (const { table } of tables) {
      const text = await recordText(code, session.key, table);
      const report = text === null ? null : reportIn(text);
      if (report !== null) found.push({ table, report });
    }
    const csv = new Blob([sheetText(found, { opinions, checks, tickets })], { type: "text/csv" });
    downloadBlob(t("desk:results.sheetsFile", { code }), csv);
    setWorking(false);
  };
  return (
    <>
      <p className="small soft">{t("desk:results.sheetNote")}</p>
      <Button isDisabled={isWorking} onPress={() => void save()}>
        {t(isWorking ? "desk:results.working" : "desk:results.sheets")}
      </Button>
      <a href={printSheetsAddress(code, tables.length)} target="_blank" rel="noreferrer">
        {t("desk:results.printSheets")}
      </a>
    </>
  );
}
