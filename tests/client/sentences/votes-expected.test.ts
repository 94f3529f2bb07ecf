/** Before an amendment is sealed or voted on, the player reads whether the expected votes are enough. */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { votesExpected } from "../../../src/client/sentences/votes-expected.ts";
import type { Reason } from "../../../src/engine/state/forecast.ts";

await loadWording("adoption");

const range = { low: 72, high: 110 };

function needed(value: number): readonly Reason[] {
  return [{ code: "needed", value, article: -1, alternative: -1, mark: "design" }];
}

test("an amendment that is short of votes says how many are missing", () => {
  expect(votesExpected(range, { reasons: needed(-12) })).toBe("72 to 110 in favour: about 12 votes short.");
  expect(votesExpected(range, { reasons: needed(-1) })).toBe("72 to 110 in favour: about 1 vote short.");
});

test("an amendment with votes enough would probably carry", () => {
  expect(votesExpected(range, { reasons: needed(4) })).toBe("72 to 110 in favour: it would probably carry.");
});
