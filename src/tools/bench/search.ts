/** What it costs level 4 to think: thread time of each search of whole matches, so that a busy machine does not count. */
import { searched } from "../../bots/search/search.ts";
import { MANDATES } from "../../content/mandates.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { ScenarioId } from "../../engine/state/scenario.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { libraryFor } from "../../lab/library.ts";
import { searchedSeats, withFound } from "../../lab/search-hands.ts";
import { openMatch } from "../../match/match.ts";
import { type Spread, spreadOf } from "./clock.ts";

export type SearchCost = Readonly<{ scenario: ScenarioId; search: Spread; most: number }>;

/** How many times slower a school's computer is taken to be [design]. */
export const SLOWDOWN = 4;

/** Milliseconds of one thread a search. */
export function searchCost(
  version: string,
  scenario: ScenarioId,
  setups: readonly Setup[],
  seat: string,
): SearchCost {
  const times = setups.flatMap((setup) =>
    timesOf(version, { ...setup, seats: { [seat]: { type: "search" } } }),
  );
  return { scenario, search: spreadOf(times), most: Math.round(Math.max(...times)) };
}

function timesOf(version: string, setup: Setup): number[] {
  const times: number[] = [];
  let match = openMatch(libraryFor(version, setup), setup);
  for (let [seat] = searchedSeats(match); seat !== undefined; [seat] = searchedSeats(match)) {
    const before = process.threadCpuUsage();
    const found = searched(seenBy(match.world, seat), MANDATES);
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
    match = withFound(match, seat, found);
  }
  return times;
}
