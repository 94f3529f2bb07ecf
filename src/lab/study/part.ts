/** A share of a study: which games have been played, and their counts. Workers and shards exchange shares. */
import { addCounts, countsOf, noCounts, type StudyCounts } from "./counts.ts";
import { type GameRow, gameRowOf, keepsRows } from "./game-row.ts";
import { addPrices, noPrices, type PriceCounts, playPrices } from "./prices.ts";
import { joined, type Range } from "./ranges.ts";
import { playRow } from "./row.ts";
import { libraryOfStudy, type Study, scenarioOfStudy, textOf } from "./study.ts";

/** `outcomes` plays the text; `prices` also plays every text that differs from it in one article. */
export type Kind = "outcomes" | "prices";

export type Part = Readonly<{
  done: readonly Range[];
  counts: StudyCounts | null;
  prices: PriceCounts | null;
  /** A row for each game of an outcome study, in the order of the games; null if the study is too large. */
  rows: readonly GameRow[] | null;
}>;

/** A share without games. */
export function noPart(study: Study, kind: Kind): Part {
  const scenario = scenarioOfStudy(study);
  return {
    done: [],
    counts: kind === "outcomes" ? noCounts(scenario, study.horizon) : null,
    prices: kind === "prices" ? noPrices(scenario) : null,
    rows: kind === "outcomes" && keepsRows(study) ? [] : null,
  };
}

/** Plays the games from `from` up to but not including `to`, one after the other. */
export function playPart(engineVersion: string, study: Study, kind: Kind, [from, to]: Range): Part {
  const scenario = scenarioOfStudy(study);
  const library = libraryOfStudy(engineVersion, study);
  const text = textOf(study);
  let { counts, prices } = noPart(study, kind);
  const rows: GameRow[] = [];
  for (let game = from; game < to; game++) {
    if (counts !== null) {
      const row = playRow(library, study, game, text);
      counts = addCounts(counts, countsOf(scenario, study.horizon, row));
      rows.push(gameRowOf(game, row, study.horizon));
    }
    if (prices !== null) prices = addPrices(prices, playPrices(library, study, scenario, game));
  }
  const hasRows = counts !== null && keepsRows(study);
  return { done: joined([[from, to]]) ?? [], counts, prices, rows: hasRows ? rows : null };
}

/** Adds two shares of one study; null if they have a game in common. */
export function addParts(one: Part, other: Part): Part | null {
  const done = joined([...one.done, ...other.done]);
  if (done === null) return null;
  return {
    done,
    counts: one.counts === null || other.counts === null ? null : addCounts(one.counts, other.counts),
    prices: one.prices === null || other.prices === null ? null : addPrices(one.prices, other.prices),
    rows: one.rows === null || other.rows === null ? null : inOrder([...one.rows, ...other.rows]),
  };
}

function inOrder(rows: GameRow[]): readonly GameRow[] {
  return rows.sort(([one = 0], [other = 0]) => one - other);
}

/** The number of games that have been played. */
export function gamesOf({ done }: Part): number {
  return done.reduce((sum, [from, to]) => sum + to - from, 0);
}
