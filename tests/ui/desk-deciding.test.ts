/** Whom the desk asks about before the teacher closes a beat: those who are still deciding, and have time. */
import { describe, expect, test } from "vitest";
import type { SeatReport, TableReport } from "../../src/room/message.ts";
import { decidingAt } from "../../src/ui/desk/table-words.ts";

const NOW = 1_000_000;
const seat = (change: Partial<SeatReport> = {}): SeatReport => ({
  seat: "KEN",
  devices: [0],
  isHere: true,
  isReady: false,
  isBot: false,
  wantsTime: false,
  time: "plain",
  clock: null,
  sealed: 0,
  offers: 0,
  answers: 0,
  ...change,
});
const clock = (seconds: number) => ({ until: NOW + 1000 * seconds, left: null, isCountdown: false });
const table = (left: number | null, ...seats: readonly SeatReport[]): TableReport =>
  ({
    beat: "deal",
    isOver: false,
    timer: left === null ? null : clock(left),
    seats,
  }) as unknown as TableReport;

describe("delegations that are still deciding", () => {
  test("are present and not ready; bots, absent seats and free seats do not count", () => {
    const seats = [
      seat(),
      seat({ isReady: true }),
      seat({ isHere: false }),
      seat({ isBot: true }),
      seat({ devices: [] }),
    ];
    expect(decidingAt([table(null, ...seats)], NOW)).toBe(1);
    expect(decidingAt([table(30, ...seats), table(30, seat())], NOW)).toBe(2);
  });

  test("have time: once the clock is up, only those with a time of their own", () => {
    const own = seat({ time: "double", clock: clock(60) });
    const endless = seat({ time: "endless" });
    expect(decidingAt([table(0, seat())], NOW)).toBe(0);
    expect(decidingAt([table(0, seat(), own, endless)], NOW)).toBe(2);
    expect(decidingAt([table(0, { ...own, clock: clock(-1) })], NOW)).toBe(0);
  });

  test("are not at tables that are over or have not begun", () => {
    expect(decidingAt([{ ...table(30, seat()), isOver: true }], NOW)).toBe(0);
    expect(decidingAt([{ ...table(30, seat()), beat: null }], NOW)).toBe(0);
  });
});
