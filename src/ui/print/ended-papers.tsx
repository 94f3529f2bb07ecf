import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { TableReport } from "../../client/print/report.ts";
import { TreatySheet } from "../debrief/treaty-sheet.tsx";
import { Paper } from "./paper.tsx";
import { ReportPaper } from "./report-paper.tsx";

/** What can be printed after a match. */
export const ENDED = ["report", "treaty"] as const;
export type Ended = (typeof ENDED)[number];

type EndedPapersProps = Readonly<{
  report: TableReport;
  chosen: readonly Ended[];
  /** Number of the room's table, from 1; 0 for a match outside a room. */
  table: number;
}>;

export function EndedPapers({ report, chosen, table }: EndedPapersProps): ReactNode {
  const { scenario, world, text, setup, hash } = report;
  return (
    <>
      {chosen.includes("report") && <ReportPaper report={report} table={table} />}
      {chosen.includes("treaty") && (
        <Paper kind="treaty" label={t("print:ended.treaty")}>
          <TreatySheet
            scenario={scenario}
            treaty={world.treaty}
            text={text}
            setup={setup}
            seal={{ seed: setup.seed, hash }}
          />
        </Paper>
      )}
    </>
  );
}
