import { expect, test } from "vitest";
import { counsel } from "../../src/lab/forks/counsel.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { record } from "../../src/match/record.ts";
import { playByHand, SOLO, TEST_VERSION } from "../support/by-hand.ts";

test("after a match at most three beats are shown, each with the surer way next to what was done (seed counsel/1)", () => {
  const setup = {
    ...SOLO,
    scenario: "lesson",
    seed: "counsel/1",
    seats: { KEN: { type: "person" } },
  } as const;
  const silent = playByHand(setup, "KEN", { type: "script", script: "silent" });
  const told = counsel(libraryFor(TEST_VERSION, setup), record(silent), "KEN") ?? [];
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThanOrEqual(3);
  for (const { did, instead, worlds } of told) {
    expect(instead.verdict).toBe("better");
    expect(instead.end.mandate).toBeGreaterThanOrEqual(did.end.mandate);
    expect(instead.more + instead.less).toBeLessThanOrEqual(worlds);
  }
});
