/** The last call: time is up, and the beat closes by itself unless somebody acts. */
import { describe, expect, test } from "vitest";
import { countdownFor, moved } from "../../src/room/beat-clock.ts";
import type { Timer } from "../../src/room/fact.ts";
import { heldForAnswer, lastCallFor, stretched, withoutLastCall } from "../../src/room/last-call.ts";

const UP = 1_000_000;
const own: Timer = { clock: 3, until: UP, isCountdown: false, own: null, length: 210_000 };
const call = lastCallFor(own, UP);
const secondsLeft = (timer: Timer, now: number): number => (timer.until - now) / 1000;

describe("a last call", () => {
  test("lasts thirty seconds from the end of the clock", () => {
    expect(call).toEqual({ ...own, until: UP + 30_000, isCountdown: true, own: UP, lastCall: UP + 90_000 });
  });

  test.each([
    [2, 30],
    [6, 36],
    [25, 55],
    [29, 59],
  ])("an act %i s after it has begun puts its end off to second %i", (act, end) => {
    expect(secondsLeft(stretched(call, UP + 1000 * act), UP)).toBe(end);
  });

  test("acts put it off to ninety seconds at most", () => {
    let timer = call;
    for (let second = 0; second < 90; second += 1) timer = stretched(timer, UP + 1000 * second);
    expect(secondsLeft(timer, UP)).toBe(90);
  });

  test("a request for time puts it off as long as possible, so that the teacher can answer", () => {
    expect(secondsLeft(heldForAnswer(call), UP)).toBe(90);
    expect(heldForAnswer(own)).toBe(own);
  });

  test("acts move no other clock", () => {
    expect(stretched(own, UP - 1000)).toBe(own);
  });

  test("a pause moves all of it", () => {
    expect(moved(call, 60_000)).toEqual({
      ...call,
      until: UP + 90_000,
      own: UP + 60_000,
      lastCall: UP + 150_000,
    });
  });

  test("once it is taken back, the clock is as it was when it ran out", () => {
    expect(withoutLastCall(call)).toEqual(own);
    expect(withoutLastCall(own)).toBe(own);
  });

  test("once all who are present are ready, ten seconds are left, and acts do not put them off", () => {
    const absent = countdownFor({ ready: 3, here: 3, quiet: 0 }, "gentle", call, 3, UP + 1000);
    expect(absent).toEqual({ ...own, until: UP + 11_000, isCountdown: true, own: UP });
  });
});
