/** What a hand that needs no person makes of a challenge. */
import type { Challenge } from "../../content/challenges.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { Holder } from "../../engine/state/setup.ts";
import { openMatch, playOut } from "../../match/match.ts";
import { libraryFor } from "../library.ts";
import { playSearched } from "../search-hands.ts";
import { type AimResult, goalResults } from "./goal.ts";
import { setupOf } from "./setup.ts";

/** The parts of the goal as this holder leaves them; the search takes 2 to 10 seconds, all others a tenth of one. */
export function partsBy(version: string, challenge: Challenge, holder: Holder): readonly AimResult[] {
  const setup = setupOf(challenge, holder);
  const opened = openMatch(libraryFor(version, setup), setup);
  const { world } = holder.type === "search" ? playSearched(opened) : playOut(opened);
  return goalResults(challenge.goal, seenBy(world, challenge.seat));
}
