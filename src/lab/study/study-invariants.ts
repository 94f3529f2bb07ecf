/**
 * Checks shares of a study, so that only shares that could come from real games are joined. If a share fails, its
 * first impossible field is reported, such as "counts.signed".
 */
import { isSeed } from "../../match/seed.ts";
import { countInvariants } from "./count-invariants.ts";
import { fieldIn, type GameRow, keepsRows } from "./game-row.ts";
import { type Histogram, isSame } from "./histogram.ts";
import { gamesOf, type Part } from "./part.ts";
import { priceInvariants } from "./price-invariants.ts";
import { joined } from "./ranges.ts";
import { calendarOf, MOST_GAMES, type Study, scenarioOfStudy } from "./study.ts";

/** The first impossible field of a study, or null. Call this before checking a share of it. */
export function brokenInvariantOfStudy(study: Study): string | null {
  if (!isSeed(study.seed)) return "study.seed";
  if (study.games > MOST_GAMES) return "study.games";
  if (study.horizon > calendarOf(scenarioOfStudy(study))) return "study.horizon";
  return isWholeText(study) ? null : "study.text";
}

function isWholeText(study: Study): boolean {
  const { articles } = scenarioOfStudy(study);
  const { text } = study;
  if (typeof text === "string") return true;
  const isOf = (a: number): boolean => articles[a]?.alternatives.some(({ key }) => key === text[a]) === true;
  return text.length === articles.length && text.every((_, a) => isOf(a));
}

/**
 * The first impossible field of a share, or null.
 * @param study one that `brokenInvariantOfStudy` accepts
 */
export function brokenInvariantOfPart(study: Study, part: Part): string | null {
  const { done, counts, prices, rows } = part;
  const games = gamesOf(part);
  const isEven = [counts, prices].every((one) => one === null || one.games === games);
  const isPrinted = JSON.stringify(joined(done)) === JSON.stringify(done);
  if (!isEven || !isPrinted || (done.at(-1)?.[1] ?? 0) > study.games) return "done";
  if ((counts === null) === (prices === null)) return "counts";
  const [count] = counts === null ? [] : (countInvariants(study, counts).find(([, holds]) => !holds) ?? []);
  if (count !== undefined) return `counts.${count}`;
  const [price] = prices === null ? [] : (priceInvariants(study, prices).find(([, holds]) => !holds) ?? []);
  if (price !== undefined) return `priceCounts.${price}`;
  return rowsFit(study, done, counts, rows) ? null : "rows";
}

/** Whether there is a row for each game that was played, and the rows add up to the counts. */
function rowsFit(study: Study, done: Part["done"], counts: Part["counts"], rows: Part["rows"]): boolean {
  if (counts === null || !keepsRows(study)) return rows === null;
  if (rows === null) return false;
  const games = done.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  const isInOrder =
    rows.length === games.length && rows.every((row, at) => row[0] === games[at] && isWhole(row, study));
  const { adoption } = counts;
  return (
    isInOrder &&
    isSame(histogramOf(rows, "adoption"), { 0: adoption.consensus, 1: adoption.vote, 2: adoption.failed }) &&
    isSame(histogramOf(rows, "reached"), counts.reached) &&
    COUNTED.every((field) => isSame(histogramOf(rows, field), counts[field]))
  );
}

/** The month counts at the horizon if it never came, and a failed text is not adopted. */
function isWhole(row: GameRow, { horizon }: Study): boolean {
  const reached = fieldIn(row, "reached");
  const isAdopted = fieldIn(row, "adoption") < 2;
  return (
    fieldIn(row, "months") === (reached < 0 ? horizon : reached) &&
    fieldIn(row, "adopted") === (isAdopted ? 1 : 0)
  );
}

const COUNTED = ["signatories", "parties", "cooperation", "abuse"] as const;

type Field = Parameters<typeof fieldIn>[1];

/** How often each value occurs in a column. −1 stands for a month that never came, which no histogram counts. */
function histogramOf(rows: readonly GameRow[], field: Field): Histogram {
  const found: Record<string, number> = {};
  for (const row of rows) {
    const value = fieldIn(row, field);
    if (value >= 0) found[value] = (found[value] ?? 0) + 1;
  }
  return found;
}
