/** What comes with another act by itself is told apart from what the player did. */
import { expect, test } from "vitest";
import { isPreset } from "../../../../src/client/selectors/match/sealed.ts";

test("a safe vote is a preset; a gamble, a deposit and every other act are the player's", () => {
  expect(isPreset({ type: "callVote", gamble: false })).toBe(true);
  expect(isPreset({ type: "deposit" })).toBe(false);
  expect(isPreset({ type: "callVote", gamble: true })).toBe(false);
  expect(isPreset({ type: "implementLaw" })).toBe(false);
});
