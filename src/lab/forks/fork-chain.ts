/** By what chain a fork came to another end: the first text that differed, and the votes that were missing. */
import { neededOf } from "../../engine/exact/majority.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import type { Match } from "../../match/types.ts";
import { placeOf } from "../matches/chapters.ts";
import { standingOf } from "../matches/standing.ts";

/** The first article whose text differed after the fork, and when. */
export type FirstText = Readonly<{ article: number; own: number; other: number; round: number }>;

export type ForkChain = Readonly<{
  first: FirstText | null;
  /** The votes that the fork's text lacked; 0 if it was not lost in a vote, or was lost in both matches. */
  missing: number;
  /** The states that blocked consensus in the fork only, if there was no vote. */
  blocked: number;
}>;

/** @param clock of the beat where the two matches part */
export function forkChain(actual: Match, fork: Match, clock: number): ForkChain {
  const [here, there] = [actual.world.treaty.outcome, fork.world.treaty.outcome];
  const isLost = there?.how === "failed" && here?.how !== "failed";
  return {
    first: firstText(actual, fork, clock),
    missing: isLost && there.ballot !== null ? missingIn(there.ballot) : 0,
    blocked: isLost && there.ballot === null ? there.blockers.length : 0,
  };
}

function missingIn({ majority, tally: { yes, no } }: Ballot): number {
  return Math.max(0, neededOf(majority, yes + no) - yes);
}

function firstText(actual: Match, fork: Match, clock: number): FirstText | null {
  const places = new Map(fork.opened.map(({ world }) => [placeOf(world), world]));
  for (const { world } of actual.opened) {
    const there = world.clock > clock ? places.get(placeOf(world)) : undefined;
    if (there === undefined) continue;
    const [own, other] = [standingOf(world).text, standingOf(there).text];
    const article = own.findIndex((one, a) => one >= 0 && (other[a] ?? -1) >= 0 && one !== other[a]);
    if (article < 0) continue;
    return { article, own: own[article] ?? -1, other: other[article] ?? -1, round: world.round };
  }
  return null;
}
