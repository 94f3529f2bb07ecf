/** When a countdown no longer waits for seats that have done nothing for long. */
import { describe, expect, test } from "vitest";
import { countdownFor } from "../../src/room/beat-clock.ts";
import type { Timer } from "../../src/room/fact.ts";
import { isQuiet } from "../../src/room/quiet-seats.ts";

const OPENED = 1_000_000;
const beatOf = (seconds: number): Timer => ({
  clock: 3,
  until: OPENED + 1000 * seconds,
  isCountdown: false,
  own: null,
  length: 1000 * seconds,
});
const at = (seconds: number): number => OPENED + 1000 * seconds;

describe("a seat has done nothing for long", () => {
  test("after a minute and a third of the beat", () => {
    expect([59, 60].map((s) => isQuiet(beatOf(105), null, at(s)))).toEqual([false, true]);
    expect([79, 80].map((s) => isQuiet(beatOf(240), null, at(s)))).toEqual([false, true]);
  });

  test("counted from its last act in the beat, and from the end of the minute of talk", () => {
    expect([129, 130].map((s) => isQuiet(beatOf(240), at(50), at(s)))).toEqual([false, true]);
    expect(isQuiet(beatOf(240), at(-500), at(80))).toBe(true);
    const deal = { ...beatOf(210), talk: at(60) };
    expect([129, 130].map((s) => isQuiet(deal, null, at(s)))).toEqual([false, true]);
  });

  test("never without a clock of the beat, nor in a log from before beats had a length", () => {
    const { length: _, ...older } = beatOf(240);
    expect(isQuiet(older, null, at(200))).toBe(false);
    expect(isQuiet({ ...beatOf(240), isCountdown: true }, null, at(200))).toBe(false);
  });
});

describe("half of those present, and two thirds of those who do anything", () => {
  const started = (ready: number, here: number, quiet: number): Timer | null =>
    countdownFor({ ready, here, quiet }, "gentle", beatOf(240), 3, at(100));

  test.each([
    [4, 7, 3, true],
    [4, 7, 1, true],
    [4, 7, 0, false],
    [3, 7, 4, false],
    [4, 8, 1, false],
    [4, 8, 2, true],
    [1, 2, 1, true],
    [0, 2, 2, false],
  ])("%i ready of %i present, %i of them silent: %s", (ready, here, quiet, isThere) => {
    expect(started(ready, here, quiet) !== null).toBe(isThere);
  });

  test("the countdown says that it did not wait for all, and the usual one does not", () => {
    expect(started(4, 7, 3)).toMatchObject({ until: at(145), isCountdown: true, quiet: true });
    expect(started(5, 7, 2)).not.toHaveProperty("quiet");
  });
});
