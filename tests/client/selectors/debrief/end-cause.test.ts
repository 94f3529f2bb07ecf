/** The end tells the larger of two causes: one decision, or all that the seat did. */
import { describe, expect, test } from "vitest";
import { scenarioOf } from "../../../../src/client/game/library.ts";
import type { Cause, WithoutYouTold } from "../../../../src/client/lab/without-you.ts";
import type { Decision } from "../../../../src/client/selectors/debrief/debrief.ts";
import { endCause } from "../../../../src/client/selectors/debrief/end-cause.ts";
import type { Standing } from "../../../../src/client/selectors/debrief/without-you.ts";

const SCENARIO = scenarioOf("lesson", "young");
const TEXT = SCENARIO.articles.map(() => 0);
const MONTH = 48;

const standing = (change: Partial<Standing> = {}): Standing => ({
  ...{ text: TEXT, agreed: TEXT.map(() => true), instruments: 41, inForce: 45 },
  adoption: { how: "consensus", tally: null },
  ...change,
});
const FAILED: Partial<Standing> = { adoption: { how: "failed", tally: null }, instruments: 0, inForce: -1 };

const without = (change: Partial<Standing>, causes: readonly Cause[] = []): WithoutYouTold => ({
  ...standing(change),
  ...{
    lost: 0,
    causes,
    apart: { more: [], fewer: [] },
    brought: { states: [], anyway: 0, pushed: 0, months: 0 },
    caughtUp: null,
  },
});

/** A decision whose other future differs from a treaty in force in month 45. */
function decision(inForceMonth: number | null, changed: readonly number[] = []): Decision {
  const future = (month: number | null): unknown => ({ adopted: true, inForceMonth: month });
  return { at: 7, actual: future(45), other: future(inForceMonth), changed } as unknown as Decision;
}

const endOf = (one: Decision | null, told: WithoutYouTold | null): unknown =>
  endCause(one, told, standing(), SCENARIO, MONTH);

describe("given a decision, and the match without the seat", () => {
  test("when the decision moved one month and the seat prevented failure, then the seat is told", () => {
    expect(endOf(decision(46), without(FAILED))).toEqual({ of: "without", from: null });
  });

  test("when the decision alone gave an article and the seat moved two months, then the decision is told", () => {
    const one = decision(45, [2]);
    expect(endOf(one, without({ inForce: 47 }))).toEqual({ of: "decision", decision: one, from: one });
  });

  test("when both moved the same, then the decision is told, since one can play on from it", () => {
    const one = decision(47);
    expect(endOf(one, without({ inForce: 47 }))).toEqual({ of: "decision", decision: one, from: one });
  });

  test("when the decision moved only points, and the seat some instruments, then the seat is told", () => {
    const one = decision(45);
    expect(endOf(one, without({ instruments: 40 }))).toEqual({ of: "without", from: null });
    expect(endOf(one, without({}))).toEqual({ of: "decision", decision: one, from: one });
  });
});

test("given no decision, then the seat is told if it changed anything, and nothing otherwise", () => {
  expect(endOf(null, without({ inForce: 47 }))).toEqual({ of: "without", from: null });
  expect(endOf(null, without({}))).toBeNull();
  expect(endOf(null, null)).toBeNull();
});

test("given an act as the cause, then one can play on from where it was taken", () => {
  const when = { phase: "negotiation", beat: "sound", round: 1, season: 0, month: 0 } as const;
  const cause: Cause = {
    ...{ target: { type: "race" }, unit: { type: "beat", at: 12, when }, share: 900, article: -1 },
    ...{ own: -1, other: -1, states: [3], against: 0, caucus: -1, prefer: 0, brought: null, first: null },
  };
  expect(endOf(null, without({ inForce: 47 }, [cause]))).toEqual({
    of: "without",
    from: { at: 12, ...when },
  });
});
