/** What to try after a match: only what can be played now. */
import { describe, expect, test } from "vitest";
import { type NextMatch, nextMatch } from "../../../src/client/saves/next-match.ts";
import { seatOfDay } from "../../../src/client/saves/today.ts";
import { CHALLENGES, challengeSetup } from "../../../src/client/selectors/challenges/challenges.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { SOLO } from "../../support/by-hand.ts";

const TODAY = "2026-11-29";
const LESSON: Setup = { ...SOLO, scenario: "lesson", seed: "one", seats: { KEN: { type: "person" } } };
const PLAYED = [{ day: TODAY, saveId: "one", begunAt: 0, result: null }];

const reached = (ids: readonly string[]) =>
  Object.fromEntries(
    ids.map((id) => [id, { seed: "", met: 1, of: 1, mandate: 500, tries: 1, at: 1 }] as const),
  );
const ALL_REACHED = reached(CHALLENGES.map(({ id }) => id));

const next = (setup: Setup, known: Partial<Parameters<typeof nextMatch>[0]> = {}): NextMatch =>
  nextMatch({ setup, today: TODAY, days: [], best: {}, ...known });

describe("what to try next", () => {
  test("is today's convention, unless it was begun before", () => {
    expect(next(LESSON)).toEqual({ kind: "today", seat: seatOfDay(TODAY) });
    expect(next(LESSON, { days: PLAYED }).kind).toBe("challenge");
  });

  test("is never a tough seat whose goal was reached", () => {
    for (const [at] of CHALLENGES.entries()) {
      const best = reached(CHALLENGES.slice(0, at).map(({ id }) => id));
      expect(next(LESSON, { days: PLAYED, best })).toEqual({ kind: "challenge", challenge: CHALLENGES[at] });
    }
    expect(next(LESSON, { days: PLAYED, best: ALL_REACHED })).toEqual({ kind: "again" });
  });

  test("after a tough seat that was missed is the same seat, and after one that was reached the next", () => {
    const [first, second] = CHALLENGES;
    if (first === undefined || second === undefined) throw new Error("too few tough seats");
    expect(next(challengeSetup(first))).toEqual({ kind: "retry" });
    expect(next(challengeSetup(first), { best: reached([first.id]) })).toEqual({
      kind: "challenge",
      challenge: second,
    });
    expect(next(challengeSetup(first), { best: ALL_REACHED }).kind).toBe("today");
  });
});
