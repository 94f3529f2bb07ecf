/** The cost of losing a mechanism: the differences, their intervals, and whether the mechanism earns its place. */
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import { LEAST_ELO, LEAST_TEXT, MEASURES, type RoomOutcome } from "./ablations.ts";
import type { Score } from "./duel.ts";
import { eloBetween, type Pairing, type Versus, versus } from "./ladder.ts";
import type { Mechanism } from "./without.ts";

export type Measure = (typeof MEASURES)[number];
/** The measures of the second criterion; the others are published beside them. */
export const JUDGED: readonly Measure[] = [
  "consensus",
  "utilitarian",
  "fifthPercentile",
  "months",
  "parties",
];
/** Standard normal quantile for 99%. */
const Z99 = 2.576;

export type RoomChange = Readonly<{
  measure: Measure;
  /** The mean with the mechanism, and the mean paired difference without the mechanism, with a 99% interval. */
  full: number;
  difference: Interval;
}>;

export type Room = Readonly<{
  games: number;
  changes: readonly RoomChange[];
  /** The fraction of articles that end with a different wording. */
  texts: Interval;
}>;

/** Compares rooms with a mechanism and the same rooms without it, paired by seed. */
export function compareRooms(full: readonly RoomOutcome[], without: readonly RoomOutcome[]): Room {
  const pairs = full.flatMap((one, game) => {
    const other = without[game];
    return other === undefined ? [] : [{ one, other }];
  });
  return {
    games: pairs.length,
    changes: MEASURES.map((measure) => ({
      measure,
      full: mean(pairs.map(({ one }) => one.figures[measure])),
      difference: meanWithin99(pairs.map(({ one, other }) => other.figures[measure] - one.figures[measure])),
    })),
    texts: meanWithin99(
      pairs.map(({ one, other }) => mean(one.text.map((wording, a) => (wording === other.text[a] ? 0 : 1)))),
    ),
  };
}

function meanWithin99(values: readonly number[]): Interval {
  const value = mean(values);
  const n = values.length;
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, n - 1);
  const half = Z99 * Math.sqrt(variance / n);
  return { value, low: value - half, high: value + half };
}

/**
 * How a seat that breaks its promises fares against level 2, if trust is remembered and if it is forgotten.
 * `difference`: how much more Elo it loses if trust is remembered.
 */
export type Deterrence = Readonly<{ remembered: Versus; forgotten: Versus; difference: Interval }>;

export type BreakerPairings = Readonly<{ remembered: readonly Pairing[]; forgotten: readonly Pairing[] }>;

/** Takes pairings of level 2 (upper) with the promise breaker (lower), one per seat. */
export function deterrenceOf({ remembered, forgotten }: BreakerPairings): Deterrence {
  const seats = remembered.flatMap((one, n) => {
    const other = forgotten[n];
    return other === undefined ? [] : [{ one, other }];
  });
  return {
    remembered: versus("ablation/breaker/remembered", remembered),
    forgotten: versus("ablation/breaker/forgotten", forgotten),
    difference: bootstrap(
      "ablation/breaker",
      seats,
      (sample) => eloBetween(sample.map(({ one }) => one)) - eloBetween(sample.map(({ other }) => other)),
    ),
  };
}

export type Ablation = Readonly<{
  mechanism: Mechanism;
  level: number;
  /** The seat with the mechanism against the same seat without it. */
  seat: Versus;
  room: Room;
  deterrence: Deterrence | null;
  /** The criteria by which the mechanism earns its place; empty if it meets none. */
  earnsBy: readonly string[];
}>;

export type Trials = Readonly<{
  mechanism: Mechanism;
  level: number;
  seats: readonly Readonly<{ seat: string; full: readonly Score[]; without: readonly Score[] }>[];
  rooms: Readonly<{ full: readonly RoomOutcome[]; without: readonly RoomOutcome[] }>;
  breakers: BreakerPairings | null;
}>;

export function ablationOf({ mechanism, level, seats, rooms, breakers }: Trials): Ablation {
  const seat = versus(
    `ablation/${mechanism}`,
    seats.map((one): Pairing => ({ seat: one.seat, upper: one.full, lower: one.without })),
  );
  const room = compareRooms(rooms.full, rooms.without);
  const deterrence = breakers === null ? null : deterrenceOf(breakers);
  return { mechanism, level, seat, room, deterrence, earnsBy: earnings(seat, room, deterrence) };
}

function earnings(seat: Versus, room: Room, deterrence: Deterrence | null): string[] {
  const isLarge = ({ value, low }: Interval): boolean => value >= LEAST_ELO && low > 0;
  return [
    ...(isLarge(seat.elo) ? ["seat"] : []),
    ...room.changes
      .filter(({ measure, difference: { low, high } }) => JUDGED.includes(measure) && (low > 0 || high < 0))
      .map(({ measure }) => measure),
    ...(room.texts.low >= LEAST_TEXT ? ["texts"] : []),
    ...(deterrence !== null && isLarge(deterrence.difference) ? ["deterrence"] : []),
  ];
}
