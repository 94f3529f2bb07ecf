/** Figures and points of all delegations as a table for a spreadsheet. */
import type { Entry } from "../../committee/log.ts";
import type { Criterion } from "../../committee/state/score.ts";
import type { Committee } from "../../committee/state/state.ts";
import { type DelegationStatistics, statistics } from "../../committee/statistics.ts";
import { t } from "../i18n/index.ts";
import { meanOf, pointsOf, rubricOf, scoringChairs } from "../selectors/committee/awards.ts";
import { committeeNames } from "../sentences/committee-names.ts";
import { criterionText } from "../sentences/conference-lines.ts";
import type { Cell, CsvTable } from "./csv.ts";

const SECOND_MS = 1000;

/** One row per delegation, in seating order; the points of each chair by criterion, and the mean at the end. */
export function awardsTable(state: Committee, entries: readonly Entry[]): CsvTable {
  const names = committeeNames(state);
  const marks = scoringChairs(state).flatMap((chair) =>
    rubricOf(state).map((criterion) => ({ chair, criterion })),
  );
  const headOf = (criterion: Criterion, chair: number): string =>
    t("conference:award.chairPoints", { name: criterionText(criterion), chair });
  return {
    head: [
      t("committee:statistics.seat"),
      ...FIGURES.map(([head]) => head()),
      ...marks.map(({ chair, criterion }) => headOf(criterion, chair)),
      t("conference:award.total"),
    ],
    rows: statistics(entries).map((row) => [
      names.seat(row.delegation),
      ...FIGURES.map(([, cell]) => cell(row)),
      ...marks.map(({ chair, criterion }) => pointsOf(state, row.delegation, chair, criterion)),
      meanOf(state, row.delegation)?.mean ?? null,
    ]),
  };
}

/** The head of each column of figures, and its cell. */
const FIGURES: readonly (readonly [() => string, (row: DelegationStatistics) => Cell])[] = [
  [() => t("conference:award.csvOf.speeches"), ({ speeches }) => speeches],
  [() => t("conference:award.csvOf.seconds"), ({ speaking }) => Math.round(speaking / SECOND_MS)],
  [() => t("conference:award.csvOf.present"), ({ present }) => present],
  [() => t("conference:award.csvOf.rollCalls"), ({ rollCalls }) => rollCalls],
  [() => t("conference:award.csvOf.carried"), ({ motionsCarried }) => motionsCarried],
  [() => t("conference:award.csvOf.motions"), ({ motions }) => motions],
  [() => t("conference:award.points"), ({ points }) => points],
  [() => t("conference:award.csvOf.replies"), ({ replies }) => replies],
  [() => t("conference:award.csvOf.papers"), ({ sponsored }) => sponsored],
  [() => t("conference:award.amendments"), ({ amendmentsAdopted }) => amendmentsAdopted],
  [() => t("conference:award.csvOf.yes"), ({ votes }) => votes.yes],
  [() => t("conference:award.csvOf.no"), ({ votes }) => votes.no],
  [() => t("conference:award.csvOf.abstain"), ({ votes }) => votes.abstain],
  [() => t("conference:award.csvOf.notVoting"), ({ votes }) => votes.notVoting],
  [() => t("conference:award.position"), ({ position }) => t(`conference:award.positionIs.${position}`)],
];
