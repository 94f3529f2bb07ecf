/**
 * What it costs level 4 to think: thread time of the searches of each beat of whole matches, so that a busy machine does not
 * count. A dealing may hold several, one after each package.
 */
import { searched } from "../../bots/search/search.ts";
import { MANDATES } from "../../content/mandates.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { ScenarioId } from "../../engine/state/scenario.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { searchedSeats, withFound } from "../../lab/matches/search-hands.ts";
import { openMatch } from "../../match/match.ts";
import { type Spread, spreadOf } from "./clock.ts";

/** `late`: beats that take longer than they may where the computer is slow. */
export type SearchCost = Readonly<{ scenario: ScenarioId; beats: Spread; most: number; late: number }>;

/** How many times slower a school's computer is taken to be [design]. */
export const SLOWDOWN = 4;

/** What a beat may take there, in ms [design]. */
export const PATIENCE_MS = 2000;

/** Milliseconds of one thread a beat. */
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
    const found = searched(seenBy(match.world, seat), MANDATES);
    const { user, system } = process.threadCpuUsage(before);
    const { clock } = match.world;
    times.set(clock, (times.get(clock) ?? 0) + (user + system) / 1000);
    match = withFound(match, seat, found);
  }
  return [...times.values()];
}
