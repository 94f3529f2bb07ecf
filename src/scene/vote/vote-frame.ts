/** The vote as a function of time: the seats that light up, the counts, the moment of majority, and the result. */
import { shortfallOf, sideOf } from "../../client/selectors/match/last-vote.ts";
import { voteAt } from "../../client/selectors/negotiation/tallies.ts";
import type { Ballot, Tally } from "../../engine/state/treaty.ts";
import { share } from "../motion/animation.ts";

/** When each part of the animation starts, in ms from its beginning. */
const AT = { rise: 0, first: 300, slow: 2600, own: 2900, lastTen: 3300, result: 4500 } as const;
const RISE = 300;
/** Time between two of the last ten seats, in ms. */
const STEP = 80;
const RESULT = 500;
/** Number of seats that light up after the player's own. */
const AFTER_OWN = 10;

export const VOTE_LENGTH = AT.result + RESULT;
/** When the result appears and the gavel falls, in ms from the start. */
export const RESULT_AT = AT.result;
/** When the lights of the hall are half down, in ms from the start. */
export const DARK_AT = AT.rise + RISE / 2;

export type VoteFrame = Readonly<{
  /** How far the hall has stepped back, 0 to 1. */
  risen: number;
  /** The number of lit seats. They light up in the order of `seatOrder`. */
  lit: number;
  /** The votes shown by the lit seats. */
  tally: Tally;
  /** When the yes votes reached the number needed, in ms from the start; null before. */
  crossedAt: number | null;
  /** How far the result has appeared, 0 to 1. */
  result: number;
}>;

/**
 * The order in which the countries' seats light up: as they sit, but with the player's own seat before the last ten.
 * The seats of countries without a vote stay dark.
 */
export function seatOrder(seated: readonly number[], { votes }: Ballot, mine: number): readonly number[] {
  const voting = seated.filter((country) => voteAt(votes, country) !== "noVote");
  if (!voting.includes(mine)) return voting;
  const others = voting.filter((country) => country !== mine);
  const before = Math.max(0, others.length - AFTER_OWN);
  return [...others.slice(0, before), mine, ...others.slice(before)];
}

/**
 * The time at which a seat lights up, in ms. Most do in quick succession; the last eleven slowly enough to be seen one
 * by one.
 */
export function seatTime(turn: number, count: number): number {
  const many = Math.max(0, count - AFTER_OWN - 1);
  if (turn < many) return AT.first + ((AT.slow - AT.first) * turn) / many;
  return turn === many ? AT.own : AT.lastTen + STEP * (turn - many - 1);
}

export function voteFrame(at: number, ballot: Ballot, order: readonly number[]): VoteFrame {
  const count = order.length;
  const { needed } = shortfallOf(ballot);
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  let lit = 0;
  let crossedAt: number | null = null;
  while (lit < count && seatTime(lit, count) <= at) {
    tally[sideOf(ballot, order[lit] ?? -1)] += 1;
    if (tally.yes >= needed) crossedAt ??= seatTime(lit, count);
    lit += 1;
  }
  return {
    risen: share(at, AT.rise, RISE),
    lit,
    tally,
    crossedAt,
    result: share(at, AT.result, RESULT),
  };
}
