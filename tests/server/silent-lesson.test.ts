/** A lesson ends whatever happens: a gentle clock closes each beat of silent pupils, and the debrief opens by itself. */
import { describe, expect, test } from "vitest";
import { silentLesson } from "../support/room-silent.ts";

const LESSON_MIN = 45;

describe("three silent pupils, and a teacher who presses nothing after the start", () => {
  test.each([
    ["silent-49", "consensus", false, 37],
    ["silent-0", "consensus", true, 39],
    ["silent-1", "vote", false, 39],
    ["silent-8", "vote", true, 40],
    ["silent-4", "failed", false, 28],
  ] as const)(
    "%s: %s, with a conference: %j; the debrief opens in minute %i",
    async (seed, how, has, minute) => {
      const end = await silentLesson(seed);
      expect([end.how, end.hasConference, Math.round(end.minutes)]).toEqual([how, has, minute]);
      expect(end.minutes).toBeLessThan(LESSON_MIN);
    },
  );

  test("a pupil with no clock of its own who does nothing lengthens it, and does not hold it for ever", async () => {
    const silent = await silentLesson("silent-4");
    const endless = await silentLesson("silent-4", {}, 3, async (devices, room) => {
      const [place] = devices.map((device) => device.place());
      if (place != null && room.state().tables[0]?.times[place.seat] !== "endless")
        await room.desk.give({ type: "setSeatTime", table: 1, seat: place.seat, time: "endless" });
    });
    expect(endless.minutes).toBeGreaterThan(silent.minutes);
    expect(endless.minutes).toBeLessThan(2 * silent.minutes);
  });
});
