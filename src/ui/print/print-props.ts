/** Props for the parts of a mandate and of a report. */
import type { PaperMandate } from "../../client/print/paper-mandate.ts";
import type { TableReport } from "../../client/print/report.ts";
import type { Scenario } from "../../engine/state/scenario.ts";

export type MandateProps = Readonly<{ mandate: PaperMandate; scenario: Scenario }>;
export type ReportProps = Readonly<{ report: TableReport }>;
