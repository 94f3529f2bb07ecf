/**
 * How the board shows a vote: no vote is counted before its lamp is lit, the player's own lamp is eleventh from last,
 * and the result comes at the very end.
 */
import { describe, expect, test } from "vitest";
import { buildScenario } from "../../src/content/scenarios.ts";
import type { Ballot } from "../../src/engine/state/treaty.ts";
import {
  BOARD_LENGTH,
  type BoardFrame,
  boardFrame,
  lampOrder,
  lampTime,
} from "../../src/scene/board/board-frame.ts";
import { onBoard } from "../../src/scene/board/order.ts";

const SCENARIO = buildScenario("lesson", "young");
const COUNT = SCENARIO.countries.length;
const BOARD = onBoard(SCENARIO, true);
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
const ORDER = lampOrder(BOARD, BALLOT, MINE);
/** A frame every 20 ms, from start to end. */
const FRAMES: readonly BoardFrame[] = Array.from({ length: BOARD_LENGTH / 20 + 1 }, (_, step) =>
  boardFrame(step * 20, BALLOT, ORDER),
);
const sum = ({ tally }: BoardFrame): number => tally.yes + tally.no + tally.abstain + tally.absent;

describe("the lamps of a vote", () => {
  test("light column by column in the order of the board, with the player's own lamp eleventh from last", () => {
    expect(ORDER).toHaveLength(COUNT);
    expect(ORDER.at(-11)).toBe(MINE);
    const others = ORDER.filter((country) => country !== MINE);
    expect(others).toEqual(BOARD.filter((country) => country !== MINE));
    const times = ORDER.map((_, turn) => lampTime(turn, COUNT));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test("belong to the states with a vote; viewers see them in the order of the board", () => {
    const parties = [3, 5, 9, 20, 33];
    const votes = Array.from({ length: COUNT }, (_, at) => (parties.includes(at) ? YES : NO_VOTE)).join("");
    const ballot = ballotOf(votes);
    expect(lampOrder(BOARD, ballot, MINE)).toEqual(BOARD.filter((country) => parties.includes(country)));
    expect(lampOrder(BOARD, BALLOT, -1)).toEqual(BOARD);
    expect(boardFrame(BOARD_LENGTH, ballot, lampOrder(BOARD, ballot, 5))).toMatchObject({ lit: 5 });
  });
});

describe("the count on the board", () => {
  test("never runs ahead of the lamps, and equals the ballot's when all are lit", () => {
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
    expect(boardFrame(BOARD_LENGTH, lost, lampOrder(BOARD, lost, MINE)).crossedAt).toBeNull();
  });

  test("is followed by the result, only after the last lamp", () => {
    for (const { lit, result } of FRAMES) expect(result === 0 || lit === COUNT).toBe(true);
    const last = lampTime(COUNT - 1, COUNT);
    expect(boardFrame(last + 300, BALLOT, ORDER).result).toBe(0);
  });
});

describe("the board's places", () => {
  test("are by name if there are letters, and otherwise by caucus, the largest first", () => {
    const caucuses = onBoard(SCENARIO, false).map((at) => SCENARIO.countries[at]?.caucus);
    const runs = caucuses.filter((caucus, place) => caucus !== caucuses[place - 1]);
    expect(runs).toEqual([...new Set(caucuses)]);
    expect(runs[0]).toBe("africa");
    expect(BOARD.map((at) => SCENARIO.countries[at]?.iso3).slice(0, 3)).toEqual(["AFG", "ALB", "DZA"]);
  });
});
