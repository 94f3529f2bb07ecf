/** Before an amendment is sealed or voted on, the player reads whether the expected votes are enough. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { packageExpected, votesExpected } from "../../../src/client/sentences/votes-expected.ts";
import type { Reason } from "../../../src/engine/state/forecast.ts";

await loadWording("adoption");

const range = { low: 72, high: 110 };

function needed(value: number): readonly Reason[] {
  return [{ code: "needed", value, article: -1, alternative: -1, mark: "design" }];
}

const said = votesExpected("twoThirds");

test("an amendment that is short of two thirds says how many they are, and that it would fail", () => {
  expect(said({ low: 40, high: 60 }, { reasons: needed(-46) })).toBe(
    "40 to 60 in favour. Two thirds are about 96, so it would probably fail.",
  );
});

test("an amendment whose range lies on both sides of two thirds may fail, also where its middle would carry", () => {
  expect(said({ low: 71, high: 109 }, { reasons: needed(4) })).toBe(
    "71 to 109 in favour. Two thirds are about 87, so it may pass or fail.",
  );
  expect(said(range, { reasons: needed(-12) })).toMatch(/Two thirds are about 103, so it may pass or fail/);
});

test("an amendment with votes enough over the whole range would probably carry", () => {
  expect(said({ low: 110, high: 130 }, { reasons: needed(21) })).toBe(
    "110 to 130 in favour. Two thirds are about 100, so it would probably pass.",
  );
  expect(votesExpected("simple")({ low: 110, high: 130 }, { reasons: needed(21) })).toMatch(/Half is about/);
});

test("the whole text needs two thirds of those who vote yes or no, not of all states", () => {
  const votes: readonly Reason[] = [
    { code: "inFavour", value: 109, article: -1, alternative: -1, mark: "modelled" },
    { code: "opposed", value: -44, article: -1, alternative: -1, mark: "modelled" },
  ];
  expect(packageExpected("twoThirds")({ low: 87, high: 131 }, { reasons: votes })).toBe(
    "A vote: 87 to 131 yes, about 102 needed.",
  );
  expect(packageExpected("simple")({ low: 87, high: 131 }, { reasons: votes })).toMatch(/about 77 needed\.$/);
});
