/** What a clock says: how long a beat lasts, one minute, twenty seconds, added time, and never every second. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { clockShown } from "../../src/ui/room/room-clock.tsx";
import { clockLines } from "../../src/ui/room/use-clock-warnings.ts";

beforeAll(() => loadWording("room"));

const RUNNING = {
  ...{ beat: 3, isPast: false, left: 100, isPaused: false },
  ...{ isCountdown: false, isLastCall: false, isAsking: false },
};

describe("the clock of a room", () => {
  test("says how long a new beat lasts", () => {
    expect(clockLines(RUNNING, { ...RUNNING, beat: 4, left: 180 })).toEqual(["You have 3 minutes."]);
  });

  test("says on entering how much is left, not that the beat lasts so long", () => {
    expect(clockLines(null, { ...RUNNING, left: 297 })).toEqual(["5 minutes left."]);
    expect(clockLines(null, { ...RUNNING, left: 45 })).toEqual(["45 seconds left."]);
  });

  test("warns once at sixty and once at twenty seconds", () => {
    const counted = Array.from({ length: 100 }, (_, at) => 100 - at);
    const lines = counted.flatMap((left) =>
      clockLines({ ...RUNNING, left: left + 1 }, { ...RUNNING, left }).map((line) => `${left}: ${line}`),
    );
    expect(lines).toEqual(["60: 60 seconds left.", "20: 20 seconds left."]);
  });

  test("warns also if a slow device misses the second itself", () => {
    expect(clockLines({ ...RUNNING, left: 62 }, { ...RUNNING, left: 58 })).toEqual(["60 seconds left."]);
  });

  test("says nothing of the next beat's clock while the closed beat is still shown, and no added time after it", () => {
    const past = { ...RUNNING, isPast: true, left: 192 };
    expect(clockLines({ ...RUNNING, left: 10 }, past)).toEqual([]);
    expect(clockLines(past, { ...RUNNING, beat: 4, left: 190 })).toEqual(["You have 3 minutes."]);
  });

  test("is not shown beside the name of a beat that has closed", () => {
    const now = { left: 88, isPaused: false, isPast: false };
    expect(clockShown(now)).toEqual({ time: "1:28", state: null });
    expect(clockShown({ ...now, isPast: true })).toEqual({ time: "", state: null });
    expect(clockShown({ ...now, left: 0 })).toEqual({ time: "", state: "up" });
    expect(clockShown({ ...now, isPaused: true })).toEqual({ time: "", state: "paused" });
  });

  test("says added time, pauses, the countdown and the end", () => {
    expect(clockLines(RUNNING, { ...RUNNING, left: 160 })).toEqual(["You have 60 more seconds."]);
    expect(clockLines(RUNNING, { ...RUNNING, isPaused: true })).toEqual(["Paused by your teacher"]);
    expect(clockLines(RUNNING, { ...RUNNING, left: 45, isCountdown: true })).toEqual([
      "Most are ready. Less than a minute is left.",
    ]);
    expect(clockLines({ ...RUNNING, isAsking: true }, { ...RUNNING, left: 160 })).toEqual([
      "Your teacher gives you 60 more seconds.",
    ]);
    expect(clockLines({ ...RUNNING, left: 1 }, { ...RUNNING, left: 0 })).toEqual(["Time is up"]);
    expect(clockLines({ ...RUNNING, left: 0 }, { ...RUNNING, left: 0 })).toEqual([]);
  });

  test("says once that the beat closes unless somebody acts, and not what an act has added", () => {
    const call = { ...RUNNING, left: 30, isCountdown: true, isLastCall: true };
    expect(clockLines({ ...RUNNING, left: 0 }, call)).toEqual([
      "Time is up. The beat closes in 30 seconds unless somebody acts.",
    ]);
    expect(clockLines({ ...call, left: 12 }, call)).toEqual([]);
    expect(clockLines({ ...call, left: 21 }, { ...call, left: 20 })).toEqual([]);
  });
});
