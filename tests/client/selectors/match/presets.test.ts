/** What comes with another act by itself is told apart from what the player did. */
import { expect, test } from "vitest";
import { presetOf } from "../../../../src/client/selectors/match/sealed.ts";

test("a safe vote and the deposit after it are presets; a gamble and every other act are the player's", () => {
  expect(presetOf({ type: "callVote", gamble: false })).toBe("vote");
  expect(presetOf({ type: "deposit" })).toBe("deposit");
  expect(presetOf({ type: "callVote", gamble: true })).toBeNull();
  expect(presetOf({ type: "implementLaw" })).toBeNull();
});
