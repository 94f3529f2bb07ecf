/** How long a seat with a time of its own has, whatever the clock that all see does. */
import { describe, expect, test } from "vitest";
import { countdownFor, extended, moved, timerFor } from "../../src/room/beat-clock.ts";
import type { Timer } from "../../src/room/fact.ts";
import { hasTimeLeft, type OwnTime, ownTime, PLAIN, seatEnd } from "../../src/room/seat-time.ts";
import { SEAT_TIMES } from "../../src/room/settings.ts";
import { NEW_TABLE } from "../../src/room/table-state.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";

const NOW = 1_000_000;
const beat: Timer = { clock: 3, until: NOW + 200_000, isCountdown: false, own: null, length: 200_000 };
const countdown = countdownFor({ ready: 2, here: 3, quiet: 0 }, "hard", beat, 3, NOW + 20_000);

/** Seconds from the opening of the beat to the end of the seat's time. */
function secondsOf(timer: Timer | null, time: OwnTime["time"], given = 0): number | null {
  const end = timer === null ? null : seatEnd(timer, { time, given });
  return end === null ? null : (end.until - NOW) / 1000;
}

describe("a seat's time in a beat", () => {
  test.each([
    ["plain", 200],
    ["longer", 300],
    ["double", 400],
    ["endless", null],
  ] as const)("%s: %j s of 200", (time, seconds) => {
    expect(secondsOf(beat, time)).toBe(seconds);
  });

  test("is not shortened by a countdown, unless it is everybody's", () => {
    expect(secondsOf(countdown, "plain")).toBe(65);
    expect(secondsOf(countdown, "longer")).toBe(300);
    expect(secondsOf(countdown, "double")).toBe(400);
  });

  test("after the beat's own time, has its part of the countdown, which then is one for it too", () => {
    const late = countdownFor({ ready: 2, here: 3, quiet: 0 }, "gentle", beat, 3, NOW + 500_000);
    if (late === null) throw new Error("no countdown");
    expect(seatEnd(late, { time: "double", given: 0 })).toEqual({ until: NOW + 590_000, isCountdown: true });
    expect(seatEnd(late, PLAIN)).toEqual({ until: NOW + 545_000, isCountdown: true });
  });

  test("grows with what the teacher gives to all, by its own measure, and with what it alone gets", () => {
    const longer = extended(beat, 3, 60_000, NOW);
    expect(secondsOf(longer, "plain")).toBe(260);
    expect(secondsOf(longer, "double")).toBe(520);
    expect(secondsOf(beat, "plain", 60_000)).toBe(260);
    expect(secondsOf(beat, "double", 60_000)).toBe(460);
  });

  test("counts what was given only for the seat and the beat", () => {
    const table = {
      ...NEW_TABLE,
      timer: beat,
      times: { KEN: "double" as const },
      given: [
        { clock: 3, seat: "KEN", ms: 60_000 },
        { clock: 3, seat: "KEN", ms: 1000 },
        { clock: 2, seat: "BRA", ms: 60_000 },
      ],
    };
    expect(ownTime(table, "KEN")).toEqual({ time: "double", given: 61_000 });
    expect(ownTime(table, "BRA")).toEqual(PLAIN);
  });

  test("in a log from before is everybody's", () => {
    const { length: _, ...old } = beat;
    expect(secondsOf(old, "double")).toBe(200);
  });
});

describe("random clocks, seed 7", () => {
  const roll = dice("7");
  const whole = (most: number): number => Math.floor((roll(1000) / 1000) * most);

  function randomTimer(): Timer {
    let timer = timerFor("hard", "deal", 3, NOW);
    for (let k = 0; k < 4 && timer !== null; k++) {
      const now = NOW + whole(400_000);
      if (roll(3) === 0) timer = extended(timer, 3, 1000 * (1 + whole(180)), now);
      else if (roll(2) === 0) timer = moved(timer, whole(60_000));
      else timer = countdownFor({ ready: 2, here: 3, quiet: 0 }, "gentle", timer, 3, now) ?? timer;
    }
    if (timer === null) throw new Error("no clock");
    return timer;
  }

  test("no seat has less than everybody's time, and more time is never less", () => {
    for (let k = 0; k < 500; k++) {
      const timer = randomTimer();
      const given = whole(120_000);
      const ends = SEAT_TIMES.map((time) => seatEnd(timer, { time, given })?.until ?? Infinity);
      expect(ends[0]).toBe(timer.until + given);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }
  });

  test("added time gives every seat at least as much", () => {
    for (let k = 0; k < 500; k++) {
      const timer = randomTimer();
      const by = 1000 * (1 + whole(180));
      const later = extended(timer, 3, by, NOW + whole(400_000));
      for (const time of SEAT_TIMES) {
        const [before, after] = [timer, later].map((one) => seatEnd(one, { time, given: 0 })?.until ?? 0);
        expect((after ?? 0) - (before ?? 0)).toBeGreaterThanOrEqual(time === "endless" ? 0 : by);
      }
    }
  });

  test("a seat has time left exactly until its end", () => {
    for (let k = 0; k < 200; k++) {
      const own = { time: SEAT_TIMES[roll(4)] ?? "plain", given: whole(60_000) };
      const timer = randomTimer();
      const end = seatEnd(timer, own)?.until;
      if (end === undefined) continue;
      expect([hasTimeLeft(timer, own, end - 1, null), hasTimeLeft(timer, own, end, null)]).toEqual([
        true,
        false,
      ]);
    }
  });

  test("a seat without a clock has time for as long as the beat lasts after the clock or its last act", () => {
    const own = { time: "endless", given: 0 } as const;
    const timer = { ...beat, length: 240_000 };
    const { until } = timer;
    const lastMs = (lastAct: number | null, end: number): readonly boolean[] =>
      [end - 1, end].map((now) => hasTimeLeft(timer, own, now, lastAct));
    expect(lastMs(null, until + 240_000)).toEqual([true, false]);
    expect(lastMs(until - 5000, until + 240_000)).toEqual([true, false]);
    expect(lastMs(until + 100_000, until + 340_000)).toEqual([true, false]);
    expect(hasTimeLeft({ ...timer, length: 1000 }, own, until + 59_999, null)).toBe(true);
  });
});
