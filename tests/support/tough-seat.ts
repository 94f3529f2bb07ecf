/** A tough seat, and a match of it that was won. */
import { bestTry } from "../../src/bots/search/search.ts";
import { CHALLENGES, type Challenge } from "../../src/content/challenges.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { seenBy } from "../../src/engine/seats/seen.ts";
import { setupOf } from "../../src/lab/challenge/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { enterFoundActs } from "../../src/lab/matches/search-seats.ts";
import { openMatch } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { TEST_VERSION } from "./by-hand.ts";

/** A short one, which a person who looks ahead wins. */
const SHORT = CHALLENGES.find(({ id }) => id === "no");

export function shortOne(): Challenge {
  if (SHORT === undefined) throw new Error("no tough seat");
  return SHORT;
}

/** A match of a tough seat, played by a person who looks ahead. */
export function wonMatch(challenge: Challenge): Match {
  const setup = setupOf(challenge, { type: "person" });
  let match = openMatch(libraryFor(TEST_VERSION, setup), setup);
  while (match.world.beat !== "over") {
    match = enterFoundActs(match, challenge.seat, bestTry(seenBy(match.world, challenge.seat), MANDATES));
  }
  return match;
}
