/** How much pupils decide, over enough lessons that luck hardly counts. */
import { beforeAll, describe, expect, test } from "vitest";
import { apart, type Pair, playPair } from "../../src/research/lessons/pairs.ts";

const SEEDS = ["x", "y", "z", "class", "a", "b"];

describe("144 pairs of lessons", () => {
  let pairs: readonly Pair[] = [];

  beforeAll(() => {
    pairs = SEEDS.flatMap((seed) =>
      Array.from({ length: 24 }, (_, game) => playPair({ seed, game })).filter((pair) => pair !== null),
    );
  }, 120_000);

  test("one pupil's wish changes the texts in two of three", () => {
    const differing = pairs.filter((pair) => apart(pair.one, pair.other) > 0);
    expect(differing.length / pairs.length).toBeGreaterThanOrEqual(2 / 3);
  });

  test("half of the articles end otherwise than with silent seats", () => {
    const decided = pairs.reduce((sum, { pupils, silent }) => sum + apart(pupils, silent), 0);
    const articles = pairs.reduce((sum, { pupils }) => sum + pupils.length, 0);
    expect(decided / articles).toBeGreaterThanOrEqual(1 / 2);
  });
});
