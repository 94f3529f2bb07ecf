import { describe, expect, test } from "vitest";
import {
  countriesOn,
  grievancesOf,
  isDecisive,
  SIDES,
  shortfallOf,
  sideOf,
} from "../../../../src/client/selectors/match/last-vote.ts";
import type { Reason } from "../../../../src/engine/state/forecast.ts";
import type { Ballot } from "../../../../src/engine/state/treaty.ts";

function ballotOf(votes: string): Ballot {
  const count = (digit: string): number => votes.split(digit).length - 1;
  const tally = { yes: count("0"), no: count("1"), abstain: count("2"), absent: count("3") };
  return { majority: "twoThirds", votes, tally, carried: false };
}

describe("GA r.83 and 86: what a lost vote on the whole lacked", () => {
  test.each([
    ["100 yes, 60 no", "0".repeat(100) + "1".repeat(60), { voting: 160, needed: 107, missing: 7 }],
    ["abstentions and absence are not votes", "0012223", { voting: 3, needed: 2, missing: 0 }],
    ["one short", "0111", { voting: 4, needed: 3, missing: 2 }],
    ["nobody voting still needs one", "2233", { voting: 0, needed: 1, missing: 1 }],
  ])("%s", (_, votes, expected) => {
    expect(shortfallOf(ballotOf(votes))).toEqual(expected);
  });
});

describe("GA r.83 and 86: a vote decides if an abstention instead would have changed the result", () => {
  test.each([
    ["2 yes, 1 no: carried by each yes", "001", [true, true, false]],
    ["3 yes, 1 no: one to spare", "0001", [false, false, false, false]],
    ["3 yes, 2 no: lost by each no", "00011", [false, false, false, true, true]],
    ["who abstained or was away decided nothing", "00123", [true, true, false, false, false]],
  ])("%s", (_, votes, expected) => {
    const ballot = ballotOf(votes);
    expect([...votes].map((_, country) => isDecisive(ballot, country))).toEqual(expected);
  });
});

test("states that voted against it come first", () => {
  expect(SIDES).toEqual(["no", "abstain", "absent", "yes"]);
});

test("every state is on one side, or absent if it has no vote in the question", () => {
  const ballot = ballotOf("01230");
  expect(sideOf(ballot, 9)).toBe("absent");
  expect([0, 1, 2, 3, 4].map((country) => sideOf(ballot, country))).toEqual([
    "yes",
    "no",
    "abstain",
    "absent",
    "yes",
  ]);
  expect(countriesOn(ballot, "yes", [4, 3, 2, 1, 0])).toEqual([4, 0]);
});

test("objections to the text are counted by clause, the most common first, and praise is left out", () => {
  const reason = (article: number, value: number, code: Reason["code"] = "clause"): Reason => ({
    code,
    value,
    article,
    alternative: 1,
    mark: "modelled",
  });
  const reasons: readonly (readonly Reason[])[] = [
    [reason(3, -1), reason(0, 9), reason(-1, -9, "outside"), reason(0, -9, "luck"), reason(4, 0)],
    [reason(2, -1, "redLine"), reason(1, -3), reason(5, -2)],
    [reason(2, -1), reason(1, -3), reason(2, -7)],
  ];
  const explain = (country: number) => reasons[country] ?? [];
  expect(grievancesOf([0, 1, 2], explain, 9).map(({ article, count }) => [article, count])).toEqual([
    [2, 3],
    [1, 2],
    [3, 1],
    [5, 1],
  ]);
  expect(grievancesOf([0, 1, 2], (country) => reasons[country] ?? [], 2)).toEqual([
    { article: 2, alternative: 1, count: 3 },
    { article: 1, alternative: 1, count: 2 },
  ]);
});
