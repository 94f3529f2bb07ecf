/**
 * Two whole texts compared in pairs: every match is played with either text on the same seed, so both meet the same
 * luck. The interval is that of the paired differences, which is narrower than the difference of two intervals.
 */
import { fieldIn, type GameRow, gameRowOf } from "./game-row.ts";
import { type Estimate, meanEstimate } from "./interval.ts";
import { ADOPTIONS, playRow } from "./row.ts";
import { libraryOfStudy, type Study, setupOf, textOf } from "./study.ts";

/**
 * What is compared. `consensus` is 1 if the text was adopted without a vote; the others are the measures of price tags.
 */
export const PAIR_MEASURES = [
  "parties",
  "months",
  "adopted",
  "consensus",
  "rights",
  "cooperation",
  "abuse",
] as const;
export type PairMeasure = (typeof PAIR_MEASURES)[number];

/** One match: its seed, and the measures with either text, in the order of `PAIR_MEASURES`. */
export type PairRow = Readonly<{
  game: number;
  seed: string;
  text: readonly number[];
  against: readonly number[];
}>;

export type PairReport = Readonly<{
  games: number;
  /** The mean with each text, and the mean paired difference (text minus against) with its 95% interval. */
  measures: Readonly<
    Record<PairMeasure, Readonly<{ text: number; against: number; difference: Estimate | null }>>
  >;
}>;

/** Plays one match with both texts. */
export function playPair(engineVersion: string, study: Study, other: Study, game: number): PairRow {
  const measures = (one: Study): number[] =>
    measuresIn(
      gameRowOf(game, playRow(libraryOfStudy(engineVersion, one), one, game, textOf(one)), one.horizon),
    );
  return { game, seed: setupOf(study, game).seed, text: measures(study), against: measures(other) };
}

function measuresIn(row: GameRow): number[] {
  const how = ADOPTIONS[fieldIn(row, "adoption")];
  return PAIR_MEASURES.map((measure) =>
    measure === "consensus" ? Number(how === "consensus") : fieldIn(row, measure),
  );
}

/** The pairs of two studies that were played apart: their matches with the same number have the same seed. */
export function pairsOf(study: Study, rows: readonly GameRow[], others: readonly GameRow[]): PairRow[] {
  const byGame = new Map(others.map((row) => [row[0], row]));
  return rows.flatMap((row) => {
    const other = byGame.get(row[0]);
    const [game = 0] = row;
    const { seed } = setupOf(study, game);
    return other === undefined ? [] : [{ game, seed, text: measuresIn(row), against: measuresIn(other) }];
  });
}

/** Whether two studies share seeds and conditions, so that only their texts differ. */
export function isPairable(one: Study, other: Study): boolean {
  const conditions = ({ text, games, ...rest }: Study): string => JSON.stringify(Object.entries(rest).sort());
  return conditions(one) === conditions(other);
}

export function pairReport(rows: readonly PairRow[]): PairReport {
  const n = rows.length;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const entries = PAIR_MEASURES.map((measure, m) => {
    const differences = rows.map(({ text, against }) => (text[m] ?? 0) - (against[m] ?? 0));
    const difference = meanEstimate(sum(differences), sum(differences.map((value) => value * value)), n);
    const text = sum(rows.map((row) => row.text[m] ?? 0)) / n;
    const against = sum(rows.map((row) => row.against[m] ?? 0)) / n;
    return [measure, { text, against, difference }] as const;
  });
  return { games: n, measures: Object.fromEntries(entries) as PairReport["measures"] };
}

/** A mean as page and command show it: 319.265 is 319.27 in both, although no number of a computer is exactly it. */
export function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}
