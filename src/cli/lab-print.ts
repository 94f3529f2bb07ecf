/** What `npm run lab` prints: one JSON object, or tables for people. */

import { MOST_ROWS } from "../lab/study/game-row.ts";
import { forceMonth } from "../lab/study/in-force.ts";
import type { Estimate } from "../lab/study/interval.ts";
import { originOf } from "../lab/study/origin.ts";
import { hundredths } from "../lab/study/pair.ts";
import { gamesOf, type Part } from "../lab/study/part.ts";
import type { PriceList, PriceTag } from "../lab/study/price-tags.ts";
import { printedStudy } from "../lab/study/printed.ts";
import type { Study } from "../lab/study/study.ts";
import type { Quantiles, StateLine, Summary } from "../lab/study/summary.ts";
import { writeText } from "./files.ts";
import { csvOfRows } from "./game-rows.ts";
import { labMessages } from "./lab-messages.ts";
import { printLine } from "./output.ts";
import { UsageError } from "./program.ts";
import { tableOf } from "./table.ts";

/** How long a run took. `workers` is 0 if nothing was played. */
type Taken = Readonly<{ ms: number; workers: number; games: number }>;

const SHOWN_STATES = 12;

export function printStudy(study: Study, part: Part, isJson: boolean, taken: Taken): void {
  const report = printedStudy(study, part);
  if (isJson) {
    printLine(JSON.stringify({ ...report, timing: timingOf(taken) }));
    return;
  }
  printLine(labMessages.heading(study, taken.games));
  if (taken.games === 0) printLine(labMessages.noGames);
  else if (report.summary !== null) printLine(summaryLines(report.summary, study.horizon).join("\n"));
  else if (report.priceTags !== null) printLine(priceLines(report.priceTags).join("\n"));
  printLine(labMessages.note);
}

/** Writes a row for each game as CSV, if a path is given. */
export function writeRows(study: Study, part: Part, path: string | undefined): void {
  if (path === undefined) return;
  const { rows } = part;
  if (rows === null) throw new UsageError(labMessages.noRows(MOST_ROWS));
  writeText(path, csvOfRows(study, rows, originOf(study, gamesOf(part))));
}

function timingOf({ ms, workers, games }: Taken): Readonly<Record<string, number>> {
  const perSecond = ms > 0 && workers > 0 ? (1000 * games) / ms : 0;
  return { ms: Math.round(ms), workers, gamesPerSecond: Math.round(10 * perSecond) / 10 };
}

function summaryLines(summary: Summary, horizon: number): string[] {
  const { adoption, threshold, signatories, parties, states } = summary;
  const how = labMessages.how(adoption.consensus, adoption.vote, adoption.failed);
  const table = tableOf(labMessages.outcomeColumns, [
    [labMessages.adopted, ...shareCells(adoption.chance), how],
    [labMessages.reached, ...shareCells(threshold.chance), labMessages.within(horizon)],
    [labMessages.months, ...quantileCells(threshold.months)],
    [labMessages.inForce, ...quantileCells(inForce(threshold.months))],
    [labMessages.signatories, ...quantileCells(signatories)],
    [labMessages.parties, ...quantileCells(parties)],
  ]);
  return [
    ...table,
    "",
    labMessages.carries(most(states, ({ carries }) => carries)),
    labMessages.staysOut(most(states, ({ joins }) => 1 - joins)),
    "",
  ];
}

function shareCells(estimate: Estimate | null): string[] {
  if (estimate === null) return ["", ""];
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  return [percent(estimate.value), `${percent(estimate.low)}–${percent(estimate.high)}`];
}

/** The months of entry into force, from those of the N-th instrument. */
function inForce({ p10, p50, p90 }: Quantiles): Quantiles {
  const later = ({ value, low, high }: Quantiles["p50"]): Quantiles["p50"] => ({
    value: forceMonth(value),
    low: forceMonth(low),
    high: forceMonth(high),
  });
  return { p10: later(p10), p50: later(p50), p90: later(p90) };
}

function quantileCells({ p10, p50, p90 }: Quantiles): string[] {
  const shown = (value: number | null): string => (value === null ? labMessages.never : String(value));
  const middle = `${shown(p50.low)}–${shown(p50.high)}`;
  return [shown(p50.value), middle, labMessages.tenths(shown(p10.value), shown(p90.value))];
}

/** The states with the largest shares, largest first; ties are in ISO order. @example "KEN 97%" */
function most(states: readonly StateLine[], share: (state: StateLine) => number): string[] {
  return [...states]
    .sort((one, other) => share(other) - share(one))
    .slice(0, SHOWN_STATES)
    .map((state) => `${state.iso3} ${Math.round(100 * share(state))}%`);
}

function priceLines({ games, tags, ranked }: PriceList): string[] {
  const rows = ranked.parties.flatMap((at) => {
    const tag = tags[at];
    return tag === undefined ? [] : [priceCells(tag)];
  });
  return [labMessages.priceHeading(games), "", ...tableOf(labMessages.priceColumns, rows), ""];
}

function priceCells({ article, alternative, change: changes }: PriceTag): string[] {
  const change = (value: number): string => hundredths(value).toFixed(2);
  const shown = (estimate: Estimate | null): string =>
    estimate === null ? "" : `${change(estimate.value)} [${change(estimate.low)}, ${change(estimate.high)}]`;
  const { parties, months, rights, cooperation, abuse } = changes;
  return [
    article,
    alternative,
    shown(parties),
    shown(months),
    shown(rights),
    shown(cooperation),
    shown(abuse),
  ];
}
