/** What the parts of a mandate and of a report are given. */
import type { PaperMandate } from "../../client/selectors/paper-mandate.ts";
import type { TableReport } from "../../client/selectors/report.ts";
import type { Scenario } from "../../engine/state/scenario.ts";

export type MandateProps = Readonly<{ mandate: PaperMandate; scenario: Scenario }>;
export type ReportProps = Readonly<{ report: TableReport }>;
