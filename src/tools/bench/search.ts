/**
 * The cost of level 4's search: the processor time that its thread spends on searches in each beat of whole matches.
 * Other programs do not affect this time. In a negotiation there can be several searches, one after each package.
 */
import { bestTry } from "../../bots/search/search.ts";
import { MANDATES } from "../../content/mandates.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { ScenarioId } from "../../engine/state/scenario.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { enterFoundActs, searchedSeats } from "../../lab/matches/search-seats.ts";
import { openMatch } from "../../match/match.ts";
import { type Spread, spreadOf } from "./clock.ts";

/** `late`: beats that take too long on a slow computer. */
export type SearchCost = Readonly<{ scenario: ScenarioId; beats: Spread; most: number; late: number }>;

/** How many times slower a school's computer is assumed to be [design]. */
export const SLOWDOWN = 4;

/** How many ms a beat may take on such a computer [design]. */
export const PATIENCE_MS = 2000;

/** The processor time of the searches per beat, in ms. */
export function searchCost(
  version: string,
  scenario: ScenarioId,
  setups: readonly Setup[],
  seat: string,
): SearchCost {
  const times = setups.flatMap((setup) =>
    timesOf(version, { ...setup, seats: { [seat]: { type: "search" } } }),
  );
  const late = times.filter((ms) => SLOWDOWN * ms > PATIENCE_MS).length;
  return { scenario, beats: spreadOf(times), most: Math.round(Math.max(...times)), late };
}

function timesOf(version: string, setup: Setup): number[] {
  const times = new Map<number, number>();
  let match = openMatch(libraryFor(version, setup), setup);
  for (let [seat] = searchedSeats(match); seat !== undefined; [seat] = searchedSeats(match)) {
    const before = process.threadCpuUsage();
    const found = bestTry(seenBy(match.world, seat), MANDATES);
    const { user, system } = process.threadCpuUsage(before);
    const { clock } = match.world;
    times.set(clock, (times.get(clock) ?? 0) + (user + system) / 1000);
    match = enterFoundActs(match, seat, found);
  }
  return [...times.values()];
}
