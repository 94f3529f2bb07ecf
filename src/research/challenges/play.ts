/** Plays a challenge with bots, habits and the search, in its own room and in similar ones. */
import type { Challenge } from "../../content/challenges.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { Holder, Setup } from "../../engine/state/setup.ts";
import { type AimResult, goalResults, isReached } from "../../lab/challenge/goal.ts";
import { setupOf } from "../../lab/challenge/setup.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { playSearched } from "../../lab/matches/search-seats.ts";
import { openMatch, playOut } from "../../match/match.ts";

type Change = (setup: Setup) => Setup;

const LEVEL_2: Holder = { type: "bot", level: 2 };

const withTable =
  (seat: string): Change =>
  (setup) => ({ ...setup, seats: { ...setup.seats, [seat]: LEVEL_2 } });

/**
 * Rooms that differ a little: the other seats look further ahead, the chair leans towards precedent, or one more
 * delegation has a home table. A goal that level 4 reaches in most of them should survive a small change of the rules
 * too.
 */
const NEAR: readonly Change[] = [
  (setup) => ({ ...setup, level: 3 }),
  (setup) => ({ ...setup, precedent: "lean" }),
  withTable("ISL"),
  withTable("LAO"),
];

export const NEAR_ROOMS = NEAR.length;

/**
 * The results of the goal's aims for this holder. The search takes 1 to 10 seconds; every other holder takes a tenth
 * of a second.
 */
export function partsBy(version: string, challenge: Challenge, holder: Holder): readonly AimResult[] {
  return partsIn(version, challenge, setupOf(challenge, holder));
}

/** The number of nearby rooms in which this holder reaches the goal, 0..`NEAR_ROOMS`. */
export function reachedNear(version: string, challenge: Challenge, holder: Holder): number {
  const setup = setupOf(challenge, holder);
  return NEAR.filter((change) => isReached(partsIn(version, challenge, change(setup)))).length;
}

function partsIn(version: string, { goal, seat }: Challenge, setup: Setup): readonly AimResult[] {
  const opened = openMatch(libraryFor(version, setup), setup);
  const { world } = setup.seats[seat]?.type === "search" ? playSearched(opened) : playOut(opened);
  return goalResults(goal, seenBy(world, seat));
}
