import { expect, test } from "vitest";
import { seedProblem } from "../../src/client/setup/seeds.ts";
import { isSeed, SEED_LENGTH } from "../../src/match/seed.ts";

test.each(["7", "2026-11-24", "nairogeto-12/0", "São Tomé", "人工", "👩‍👩‍👧", "x".repeat(SEED_LENGTH)])(
  "%j is a seed",
  (text) => {
    expect(isSeed(text)).toBe(true);
    expect(seedProblem(` ${text} `)).toBeNull();
  },
);

test.each([
  ["nothing", ""],
  ["a blank at its start", " a"],
  ["a blank at its end", "a\u00A0"],
  ["too much", "x".repeat(SEED_LENGTH + 1)],
  ["a line end", "a\nb"],
  ["a control character", "a\u001B[31m"],
  ["a control character of the second row", "a\u009Bb"],
  ["NUL", "a\0b"],
  ["the first half of a character", "a\uD83D"],
  ["the second half of a character", "\uDE00a"],
  ["what stands for bytes that were no text", "a\uFFFD"],
])("%s is not a seed", (_, text) => {
  expect(isSeed(text)).toBe(false);
});

test("a person who types one learns what is wrong, and blanks at the ends do not count", () => {
  expect(seedProblem("")).toBe("seedEmpty");
  expect(seedProblem(" \t ")).toBe("seedEmpty");
  expect(seedProblem("a\u0007")).toBe("seedUnsound");
  expect(seedProblem("\uD83D")).toBe("seedUnsound");
});
