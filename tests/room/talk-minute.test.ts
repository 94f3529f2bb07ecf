/** The minute in which a class talks before it deals: when it ends, and what moves it. */
import { describe, expect, test } from "vitest";
import { BEATS } from "../../src/engine/state/world.ts";
import {
  afterWall,
  countdownFor,
  extended,
  resumed,
  timerFor,
  withoutCountdown,
} from "../../src/room/beat-clock.ts";
import type { Timer } from "../../src/room/fact.ts";
import { talkEnd } from "../../src/room/seat-time.ts";

const NOW = 1_000_000;
const deal = timerFor("gentle", "deal", 3, NOW) ?? { clock: 3, until: 0, isCountdown: false, own: null };

/** Seconds from the opening of the beat to the end of the talk. */
function ends(timer: Timer | null, time: Parameters<typeof talkEnd>[1]["time"] = "plain"): number | null {
  const end = timer === null ? null : talkEnd(timer, { time });
  return end === null ? null : (end - NOW) / 1000;
}

describe("the minute of talk", () => {
  test("is the first of the 3:30 of a beat of dealing, and no other beat has one", () => {
    expect([ends(deal), (deal.until - NOW) / 1000]).toEqual([60, 210]);
    for (const beat of BEATS.filter((one) => one !== "deal")) {
      expect(ends(timerFor("hard", beat, 3, NOW))).toBeNull();
    }
  });

  test("is not there in a room without clocks", () => {
    expect(timerFor("off", "deal", 3, NOW)).toBeNull();
  });

  test.each([
    ["plain", 60],
    ["longer", 90],
    ["double", 120],
    ["endless", null],
  ] as const)("of a seat with the time %s: %j s", (time, seconds) => {
    expect(ends(deal, time)).toBe(seconds);
  });

  test("stands still while the teacher pauses: 40 s left before are 40 s left after", () => {
    const held = deal.until - (NOW + 20_000);
    const later = resumed(deal, held, NOW + 300_000);
    expect(ends(later)).toBe(340);
  });

  test("gets as much longer as the beat when the teacher adds a minute during the talk", () => {
    const longer = extended(deal, 3, 60_000, NOW + 10_000);
    expect([ends(longer), (longer.until - NOW) / 1000]).toEqual([120, 270]);
  });

  test("is not opened again by a minute that is added once it is over: that one is for dealing", () => {
    const longer = extended(deal, 3, 60_000, NOW + 60_000);
    expect([ends(longer), (longer.until - NOW) / 1000]).toEqual([60, 270]);
  });

  test("is not shortened by a countdown, and is the same once that has stopped", () => {
    const countdown = countdownFor({ ready: 2, here: 3, quiet: 0 }, "gentle", deal, 3, NOW + 5000);
    expect(ends(countdown)).toBe(60);
    expect(ends(countdown === null ? null : withoutCountdown(countdown))).toBe(60);
  });

  test("does not begin again when time is added after the clock has run out", () => {
    expect(ends(extended(deal, 3, 180_000, NOW + 400_000))).toBeNull();
  });

  test("is not in logs from before it", () => {
    const { talk: _, ...before } = deal;
    expect(ends(before)).toBeNull();
  });
});

describe("when the wall has finished playing the beat before", () => {
  const back = (timer: Timer, seconds: number) => {
    const later = afterWall(timer, NOW + 1000 * seconds);
    return later === null ? null : [ends(later), (later.until - NOW) / 1000];
  };

  test("the minute and the beat get back what the wall took: after 25 s a whole minute is left", () => {
    expect(back(deal, 25)).toEqual([85, 235]);
  });

  test("a slow wall: the minute begins when the wall has finished, and the beat gets back at most 40 s", () => {
    expect(back(deal, 55)).toEqual([115, 250]);
    expect(back(deal, 75)).toEqual([135, 250]);
  });

  test("nothing changes after 100 s, after less than a second, or in other beats", () => {
    expect(back(deal, 101)).toBeNull();
    expect(back(deal, 0.9)).toBeNull();
    const close = timerFor("gentle", "close", 3, NOW) ?? deal;
    expect(back(close, 25)).toBeNull();
  });

  test("minutes that the teacher added meanwhile stay: 25 s on the wall and +1 min are 85 s more", () => {
    expect(back(extended(deal, 3, 60_000, NOW + 10_000), 25)).toEqual([145, 295]);
  });

  test("a countdown keeps its end, and the beat behind it begins later", () => {
    const countdown = countdownFor({ ready: 2, here: 3, quiet: 0 }, "gentle", deal, 3, NOW + 5000) ?? deal;
    const later = afterWall(countdown, NOW + 25_000);
    expect(later).toEqual({ ...countdown, talk: NOW + 85_000, own: NOW + 235_000 });
  });

  test("a clock from before seats had times of their own stays as it is", () => {
    const { length: _, ...before } = deal;
    expect(back(before, 25)).toBeNull();
  });
});
