/**
 * Does every mechanism earn its place? Each is taken away from one seat, and then from the whole room, in the same
 * seats and on the same seeds.
 *
 * The criterion was written before anything was measured. A mechanism earns its place if one of these is true:
 * 1. A seat that lacks it loses at least 30 Elo, by Mandate, to the same seat with it, and the 95% interval of that loss
 * excludes zero.
 * 2. The room fares differently without it. Either the 99% interval of the mean paired difference excludes zero for the
 * share adopted by consensus, the worth to the room, the worth to the state at the fifth percentile, the months to the
 * N-th instrument or the parties (99% because there are five measures). Or at least one article in twenty is agreed in
 * another wording, by the lower end of that interval.
 * 3. For reputation, which exists to deter broken promises: without it, a seat that plays as level 2 but takes every
 * package and breaks every promise loses at least 30 Elo less to level 2, and the 95% interval of that difference
 * excludes zero. (The criterion first named the liar, but the liar also declares what it does not want, and loses by
 * that alone.)
 */

import { currentText } from "../../engine/model/whole-text.ts";
import { results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Holder, Level } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { mean } from "../history/history.ts";
import { type Score, setupOf, type Table } from "./duel.ts";
import { judge } from "./welfare.ts";
import { type Lack, playWithout } from "./without.ts";

/** The minimum loss in Elo for a seat, and the minimum fraction of articles that must differ. */
export const LEAST_ELO = 30;
export const LEAST_TEXT = 0.05;

/** Seats are played by level 2, or by the lowest level that uses the mechanism, in rooms of level 2. */
const HOUSE = 2;

export type SeatTrial = Readonly<{
  table: Table;
  seat: string;
  policy: Holder;
  lack: Lack | null;
  games: number;
}>;

/**
 * Scores of one seat in rooms of level 2, game by game. `lack` names the missing mechanism; null if none is missing.
 */
export function playSeat({ table, seat, policy, lack, games }: SeatTrial): Score[] {
  return Array.from({ length: games }, (_, game) => {
    const { end } = playWithout(setupOf(table, game, { [seat]: policy }, HOUSE), lack);
    const { mandate, trust, world } = results(seen(end, indexOf(end.scenario, seat)));
    return { mandate, trust, world };
  });
}

export type RoomTrial = Readonly<{
  table: Table;
  seats: readonly string[];
  level: Level;
  lack: Lack | null;
  /** The first game, and the game after the last one. */
  range: readonly [number, number];
}>;

/** The outcome of a room. Yes-or-no measures are 1 or 0; results of seats are means over the named seats. */
export type RoomFigures = Readonly<Record<(typeof MEASURES)[number], number>>;
export type RoomOutcome = Readonly<{ text: readonly number[]; figures: RoomFigures }>;

export const MEASURES = [
  "consensus",
  "vote",
  "failed",
  "mandate",
  "trust",
  "world",
  "utilitarian",
  "fifthPercentile",
  "months",
  "parties",
] as const;

/** Plays rooms with all seats at one level. The given seats are named in the setup, as in a class. */
export function playRooms({ table, seats, level, lack, range: [from, to] }: RoomTrial): RoomOutcome[] {
  const holders = Object.fromEntries(seats.map((seat): [string, Holder] => [seat, { type: "bot", level }]));
  return Array.from({ length: to - from }, (_, n) => {
    const { opening, end } = playWithout(setupOf(table, from + n, holders, level), lack);
    return outcomeOf(opening, end, seats);
  });
}

function outcomeOf(opening: World, end: World, seats: readonly string[]): RoomOutcome {
  const text = currentText(end);
  const { utilitarian, fifthPercentile } = judge(opening, text);
  const scores = seats.map((seat) => results(seen(end, indexOf(end.scenario, seat))));
  const { treaty, scenario } = end;
  const how = (name: string): number => (treaty.outcome?.how === name ? 1 : 0);
  return {
    text,
    figures: {
      consensus: how("consensus"),
      vote: how("vote"),
      failed: how("failed"),
      mandate: mean(scores.map(({ mandate }) => mandate)),
      trust: mean(scores.map(({ trust }) => trust)),
      world: mean(scores.map(({ world }) => world)),
      utilitarian,
      fifthPercentile,
      months: treaty.reached < 0 ? scenario.seasons * scenario.seasonMonths : treaty.reached,
      parties: treaty.deposited.filter((month) => month >= 0).length,
    },
  };
}
