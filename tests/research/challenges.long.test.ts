/**
 * Every tough seat can be won by thinking ahead, but not by playing passively. If a test fails after a change to the
 * rules or the search, `npm run challenges -- --only ID --seeds 20 --near` lists seeds that fit.
 */
import { expect, test } from "vitest";
import { CHALLENGES } from "../../src/content/challenges.ts";
import type { Holder } from "../../src/engine/state/setup.ts";
import { isReached } from "../../src/lab/challenge/goal.ts";
import { partsBy } from "../../src/research/challenges/play.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

const LEVEL_2: Holder = { type: "bot", level: 2 };

/**
 * Level 2 plays like a sensible ordinary player. If it reached more than a third of the goals, the seats would not be
 * tough.
 */
const MOST_BY_LEVEL_2 = 4;

test.each(CHALLENGES)("$id: level 4 reaches the goal, lazy and silent do not", (challenge) => {
  const reaches = (holder: Holder): boolean => isReached(partsBy(TEST_VERSION, challenge, holder));
  expect(reaches({ type: "script", script: "silent" })).toBe(false);
  expect(reaches({ type: "script", script: "lazy" })).toBe(false);
  expect(reaches({ type: "search" })).toBe(true);
});

test("level 2 reaches few of them", () => {
  const reached = CHALLENGES.filter((challenge) => isReached(partsBy(TEST_VERSION, challenge, LEVEL_2)));
  expect(reached.length).toBeLessThanOrEqual(MOST_BY_LEVEL_2);
});
