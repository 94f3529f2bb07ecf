/**
 * How the hall shows a vote: no vote is counted before its seat is lit, the player's own seat is eleventh from last,
 * and the result comes at the very end.
 */
import { describe, expect, test } from "vitest";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { Ballot } from "../../src/engine/state/treaty.ts";
import {
  seatOrder,
  seatTime,
  VOTE_LENGTH,
  type VoteFrame,
  voteFrame,
} from "../../src/scene/vote/vote-frame.ts";

const SCENARIO = buildScenario("lesson", "young");
const COUNT = SCENARIO.countries.length;
/** How the countries sit, from left to right. */
const SEATED = [...SCENARIO.countries.keys()].reverse();
const MINE = 40;

const [YES, NO, ABSTAIN, ABSENT, NO_VOTE] = ["0", "1", "2", "3", "4"];

/**
 * 193 votes under a two-thirds majority: one in eleven is absent, one in seven of the rest abstains, and about a
 * quarter vote no.
 */
function voteOf(country: number): string {
  if (country % 11 === 3) return ABSENT;
  if (country % 7 === 2) return ABSTAIN;
  return country % 4 === 1 ? NO : YES;
}

function ballotOf(votes: string): Ballot {
  const count = (vote: string): number => [...votes].filter((letter) => letter === vote).length;
  const tally = { yes: count(YES), no: count(NO), abstain: count(ABSTAIN), absent: count(ABSENT) };
  return { majority: "twoThirds", votes, tally, carried: tally.yes >= 2 * tally.no };
}

const BALLOT = ballotOf(Array.from({ length: COUNT }, (_, country) => voteOf(country)).join(""));
const ORDER = seatOrder(SEATED, BALLOT, MINE);
/** A frame every 20 ms, from start to end. */
const FRAMES: readonly VoteFrame[] = Array.from({ length: VOTE_LENGTH / 20 + 1 }, (_, step) =>
  voteFrame(step * 20, BALLOT, ORDER),
);
const sum = ({ tally }: VoteFrame): number => tally.yes + tally.no + tally.abstain + tally.absent;

describe("the seats of a vote", () => {
  test("light up from left to right, with the player's own seat eleventh from last", () => {
    expect(ORDER).toHaveLength(COUNT);
    expect(ORDER.at(-11)).toBe(MINE);
    const others = ORDER.filter((country) => country !== MINE);
    expect(others).toEqual(SEATED.filter((country) => country !== MINE));
    const times = ORDER.map((_, turn) => seatTime(turn, COUNT));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test("belong to the states with a vote; viewers see them from left to right", () => {
    const parties = [3, 5, 9, 20, 33];
    const votes = Array.from({ length: COUNT }, (_, at) => (parties.includes(at) ? YES : NO_VOTE)).join("");
    const ballot = ballotOf(votes);
    expect(seatOrder(SEATED, ballot, MINE)).toEqual(SEATED.filter((country) => parties.includes(country)));
    expect(seatOrder(SEATED, BALLOT, -1)).toEqual(SEATED);
    expect(voteFrame(VOTE_LENGTH, ballot, seatOrder(SEATED, ballot, 5))).toMatchObject({ lit: 5 });
  });
});

describe("the count of a vote", () => {
  test("never runs ahead of the seats, and equals the ballot's when all are lit", () => {
    for (const frame of FRAMES) expect(sum(frame)).toBe(frame.lit);
    expect(FRAMES.at(0)).toMatchObject({ lit: 0, result: 0, crossedAt: null });
    expect(FRAMES.at(-1)).toMatchObject({ lit: COUNT, tally: BALLOT.tally, result: 1 });
  });

  test("crosses the line with the deciding vote, and not at all if there are too few", () => {
    const crossed = FRAMES.find(({ crossedAt }) => crossedAt !== null);
    const needed = Math.ceil(((BALLOT.tally.yes + BALLOT.tally.no) * 2) / 3);
    expect(BALLOT.carried).toBe(true);
    expect(crossed?.tally.yes).toBeGreaterThanOrEqual(needed);
    for (const { tally, crossedAt } of FRAMES) expect(crossedAt !== null).toBe(tally.yes >= needed);
    const lost = ballotOf(BALLOT.votes.replaceAll(ABSTAIN, NO).replaceAll(ABSENT, NO));
    expect(voteFrame(VOTE_LENGTH, lost, seatOrder(SEATED, lost, MINE)).crossedAt).toBeNull();
  });

  test("is followed by the result, only after the last seat", () => {
    for (const { lit, result } of FRAMES) expect(result === 0 || lit === COUNT).toBe(true);
    const last = seatTime(COUNT - 1, COUNT);
    expect(voteFrame(last + 300, BALLOT, ORDER).result).toBe(0);
  });
});
