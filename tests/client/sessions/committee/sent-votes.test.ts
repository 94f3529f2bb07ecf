/** Votes typed letter by letter, faster than the page hears of them, go to one seat after the other. */
import { expect, test } from "vitest";
import { sentVotes } from "../../../../src/client/sessions/committee/sent-votes.ts";
import type { OpenBallot } from "../../../../src/committee/state/ballot.ts";

const SEATS = ["BRA", "IND", "KEN"];

/** A ballot in which these seats have voted. */
const ballot = (voted: readonly string[], n = 1): OpenBallot => ({
  n,
  on: { type: "paper", paper: 1 },
  question: "substance",
  method: "seats",
  majority: "simple",
  voters: SEATS,
  bound: [],
  votes: Object.fromEntries(voted.map((seat) => [seat, { choice: "yes", withRights: false }])),
  passed: [],
  tally: null,
  objections: [],
});

const accepted = async (): Promise<null> => null;

test("while a vote is on its way, the next letter is for the next seat", () => {
  const { nextOf, give } = sentVotes();
  expect(nextOf(ballot([]))).toBe("BRA");
  void give("BRA", () => new Promise(() => undefined));
  expect(nextOf(ballot([]))).toBe("IND");
});

test("a vote that the host has accepted counts as given before the page hears of it", async () => {
  const { nextOf, give } = sentVotes();
  await give("BRA", accepted);
  expect(nextOf(ballot([]))).toBe("IND");
  await give("IND", accepted);
  expect(nextOf(ballot(["BRA"]))).toBe("KEN");
});

test("a vote that was refused is asked for again", async () => {
  const { nextOf, give } = sentVotes();
  await give("BRA", async () => "notKept");
  expect(nextOf(ballot([]))).toBe("BRA");
});

test("a vote that the chair takes back is asked for again", async () => {
  const { nextOf, give } = sentVotes();
  await give("BRA", accepted);
  expect(nextOf(ballot(["BRA"]))).toBe("IND");
  expect(nextOf(ballot([]))).toBe("BRA");
});

test("the next ballot begins with its first seat", async () => {
  const { nextOf, give } = sentVotes();
  expect(nextOf(ballot([]))).toBe("BRA");
  await give("BRA", accepted);
  expect(nextOf(ballot([], 2))).toBe("BRA");
});
