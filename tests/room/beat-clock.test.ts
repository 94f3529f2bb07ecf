/** When a beat's clock runs, and when the countdown starts because most of a table is ready. */
import { describe, expect, test } from "vitest";
import { BEATS } from "../../src/engine/state/world.ts";
import {
  closesBeat,
  countdownFor,
  extended,
  moved,
  timerFor,
  withoutCountdown,
} from "../../src/room/beat-clock.ts";
import type { Timer } from "../../src/room/fact.ts";

const NOW = 1_000_000;
const own: Timer = { clock: 3, until: NOW + 60_000, isCountdown: false, own: null };
const countdown: Timer = { clock: 3, until: NOW + 45_000, isCountdown: true, own: own.until };

describe("two thirds of the devices present", () => {
  test.each([
    [20, 30, 45],
    [19, 30, null],
    [2, 3, 45],
    [1, 2, null],
    [1, 1, 10],
    [30, 30, 10],
    [0, 0, null],
  ])("%i ready of %i: a countdown of %j s", (ready, here, seconds) => {
    const started = countdownFor({ ready, here, quiet: 0 }, "gentle", null, 3, NOW);
    expect(started === null ? null : (started.until - NOW) / 1000).toBe(seconds);
  });

  test("never in a room without clocks", () => {
    expect(countdownFor({ ready: 3, here: 3, quiet: 0 }, "off", null, 3, NOW)).toBeNull();
  });
});

describe("a countdown and the beat's own clock", () => {
  test("a hard clock that ends sooner stays; a gentle one closes nothing and is replaced", () => {
    const soon = { ...own, until: NOW + 20_000 };
    expect(countdownFor({ ready: 2, here: 3, quiet: 0 }, "hard", soon, 3, NOW)).toBeNull();
    expect(countdownFor({ ready: 2, here: 3, quiet: 0 }, "gentle", soon, 3, NOW)?.until).toBe(NOW + 45_000);
  });

  test("a countdown never delays another", () => {
    expect(countdownFor({ ready: 2, here: 3, quiet: 0 }, "gentle", countdown, 3, NOW + 5000)).toBeNull();
  });

  test("if the countdown is stopped, the beat's own clock goes on", () => {
    const started = countdownFor({ ready: 2, here: 3, quiet: 0 }, "hard", own, 3, NOW);
    expect(started).toEqual(countdown);
    expect(withoutCountdown(countdown)).toEqual(own);
  });

  test("nothing remains from the beat before", () => {
    expect(
      countdownFor({ ready: 2, here: 3, quiet: 0 }, "gentle", { ...countdown, clock: 2 }, 3, NOW)?.own,
    ).toBeNull();
  });

  test("both are lengthened together", () => {
    expect(moved(countdown, 1000)).toEqual({ ...countdown, until: NOW + 46_000, own: NOW + 61_000 });
  });
});

describe("time that the teacher adds", () => {
  test("lengthens the clock and the beat; if the clock has run out, starts now and does not count what passed", () => {
    const timer: Timer = { ...own, length: 240_000 };
    expect(extended(timer, 3, 60_000, NOW)).toEqual({ ...own, until: NOW + 120_000, length: 300_000 });
    expect(extended(timer, 3, 60_000, NOW + 70_000)).toEqual({
      ...own,
      until: NOW + 130_000,
      length: 290_000,
    });
    expect(extended(timer, 3, 60_000, NOW + 900_000).length).toBe(60_000);
    expect(extended(null, 3, 60_000, NOW)).toEqual({ ...own, until: NOW + 60_000, length: 60_000 });
  });
});

describe("what happens when a clock runs out", () => {
  test("a countdown closes the beat at every pace, but the beat's own clock only in a hard room", () => {
    const closed = (["off", "gentle", "hard"] as const).map((pace) => [
      closesBeat(pace, countdown),
      closesBeat(pace, own),
    ]);
    expect(closed).toEqual([
      [true, false],
      [true, false],
      [true, true],
    ]);
  });

  test("every beat but the last has one, in whole or half minutes", () => {
    for (const beat of BEATS) {
      const timer = timerFor("hard", beat, 3, NOW);
      if (beat === "over") expect(timer).toBeNull();
      else expect(((timer?.until ?? 0) - NOW) % 15_000).toBe(0);
      expect(timerFor("off", beat, 3, NOW)).toBeNull();
    }
  });
});
