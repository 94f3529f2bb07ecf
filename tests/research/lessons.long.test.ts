/** How much pupils decide, over enough lessons that luck hardly counts. */
import { expect, test } from "vitest";
import { apart, playPair } from "../../src/research/lessons/pairs.ts";

const SEEDS = ["x", "y", "z", "class", "a", "b"];

test("one pupil's wish changes the texts in two of three pairs of lessons", { timeout: 120_000 }, () => {
  const pairs = SEEDS.flatMap((seed) => Array.from({ length: 24 }, (_, game) => playPair({ seed, game })));
  const differing = pairs.filter((pair) => pair !== null && apart(pair.one, pair.other) > 0);
  expect(differing.length / pairs.length).toBeGreaterThanOrEqual(2 / 3);
});
