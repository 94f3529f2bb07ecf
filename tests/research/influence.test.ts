import { expect, test } from "vitest";
import type { Influence } from "../../src/research/tournament/influence.ts";
import { playInfluence } from "../../src/research/tournament/influence.ts";
import { influenceFigures } from "../../src/research/tournament/influence-figures.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

const TABLE = { scenario: "lesson", climate: "measured", audience: "young", seed: "influence" } as const;
const SCORE = { mandate: 500, trust: 600, world: 500 };

const one = (change: Partial<Influence>): Influence => ({
  seat: "KEN",
  text: 0,
  favour: 0,
  cases: 0,
  outcome: 0,
  wording: [0, 1],
  answers: { silent: ["yes"], played: ["yes"] },
  how: "consensus",
  inForce: 1,
  scores: { silent: SCORE, lazy: SCORE, played: SCORE },
  seasons: null,
  ...change,
});

test("given four matches, then shares, favour, variety and endings are those of the matches", () => {
  const half = { ...SCORE, mandate: 250 };
  const told = influenceFigures("test", [
    one({ text: 1, favour: 2, wording: [1, 1], seasons: { month: 1, force: 1, world: 30 } }),
    one({ text: 1, favour: -1, how: "vote", seasons: { month: 1, force: 0, world: 10 } }),
    one({ seat: "BRA", cases: 1, how: "failed", inForce: 0 }),
    one({ seat: "BRA", outcome: 1, scores: { silent: half, lazy: SCORE, played: SCORE } }),
  ]);
  expect(told.differs.text.value).toBe(0.5);
  expect([told.differs.cases.value, told.differs.outcome.value]).toEqual([0.25, 0.25]);
  expect(told.favour.value).toBe(0.25);
  expect(told.share.silent.mandate.value).toBe(1750 / 2000);
  expect(told.share.lazy.mandate.value).toBe(1);
  expect(told.variety).toMatchObject({ wording: 1, text: 0.75 });
  // The means of the two games that reached a treaty and played its seasons.
  expect(Object.values(told.seasons).map(({ value }) => value)).toEqual([1, 0.5, 20]);
  expect(told.endings).toEqual({ failed: 0.25, vote: 0.25, inForce: 0.75 });
});

test("the same seed gives the same figures, and silence in the talks costs Kenya part of its mandate (12 lessons)", () => {
  const trial = { table: TABLE, seat: "KEN", games: 12 };
  const played = playInfluence(TEST_VERSION, trial);
  expect(playInfluence(TEST_VERSION, { ...trial, games: 2 })).toEqual(played.slice(0, 2));
  const sum = (who: "silent" | "played"): number =>
    played.reduce((total, { scores }) => total + scores[who].mandate, 0);
  expect(sum("silent")).toBeLessThan(sum("played"));
  expect(played.some(({ text }) => text === 1)).toBe(true);
});
