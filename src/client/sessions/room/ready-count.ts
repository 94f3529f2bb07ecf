/** How many are ready. Devices, wall and desk count the same seats. */
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { World } from "../../../engine/state/world.ts";
import type { SeatState } from "../../../room/seat-state.ts";
import type { Pace } from "../../../room/settings.ts";
import { type Waited, waitedFor } from "./waited-for.ts";

/** The seats of a room, each with whether a bot plays it. */
export function seatsWithBots(
  seats: readonly SeatState[],
  { holders }: Pick<World, "holders">,
  { countries }: Pick<Scenario, "countries">,
): readonly (SeatState & Readonly<{ isBot: boolean }>)[] {
  const isBot = (seat: string): boolean =>
    holders[countries.findIndex(({ iso3 }) => iso3 === seat)]?.type !== "person";
  return seats.map((one) => ({ ...one, isBot: isBot(one.seat) }));
}

/**
 * The seats that are ready or that the beat waits for. Neither a seat that a bot plays nor one that has gone to sleep
 * before it was ready keeps others waiting.
 */
export function countedSeats<T extends Waited>(seats: readonly T[], pace: Pace): readonly T[] {
  const waited = waitedFor(seats, pace);
  const isReady = (one: T): boolean => one.isTaken && one.isBot !== true && one.isReady;
  return seats.filter((one) => isReady(one) || waited.includes(one.seat));
}

export function readyCount(seats: readonly Waited[], pace: Pace): Readonly<{ ready: number; all: number }> {
  const counted = countedSeats(seats, pace);
  return { ready: counted.filter(({ isReady }) => isReady).length, all: counted.length };
}
