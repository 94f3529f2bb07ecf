/**
 * Whom the desk asks about before the teacher closes a beat: those who are still deciding, and have time. Once the clock
 * is up, it says how many of them keep the beat open, but not whose seats they are.
 */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import type { SeatReport, TableReport } from "../../src/room/message.ts";
import {
  decidingAt,
  decidingNames,
  keepingOpenAt,
  seatWords,
  waitedText,
} from "../../src/ui/desk/table-words.ts";

await loadWording("content", "desk");

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
  botPlayed: null,
  sealed: 0,
  offers: 0,
  answers: 0,
  lastActAt: null,
  ...change,
});
const clock = (seconds: number) => ({ until: NOW + 1000 * seconds, left: null, isCountdown: false });
const table = (left: number | null, ...seats: readonly SeatReport[]): TableReport =>
  ({
    table: 1,
    beat: "deal",
    isOver: false,
    timer: left === null ? null : clock(left),
    seats,
  }) as unknown as TableReport;

test("the row of a seat says which beat a bot has played for it, and only once while a bot plays on", () => {
  const words = (change: Partial<SeatReport>) =>
    seatWords(seat(change), [], { now: NOW, isDebriefed: false });
  expect(words({ botPlayed: "sound" })).toContain("A bot played: Placards");
  expect(words({ botPlayed: "sound", isBot: true })).toEqual(["Bot", "No Delegate", "No Capital"]);
  expect(words({ botPlayed: null })).not.toContain("A bot played: Placards");
});

test("the row of a silent seat says for how long, and that of a reader of the debrief does not only say asleep", () => {
  const alone = { ...seat({ devices: [0] }), seat: "KEN" };
  const devices = [
    { id: 0, isHere: true, language: null, place: { table: 1, seat: "KEN", role: "both" } },
  ] as unknown as Parameters<typeof seatWords>[1];
  const read = (lastActAt: number | null, now: number | null = NOW) =>
    seatWords({ ...alone, lastActAt }, devices, { now, isDebriefed: false });
  expect(read(NOW - 4 * 60_000)).toEqual(["Here, but quiet for 4 minutes"]);
  expect(read(NOW - 60_000)).toEqual(["Here"]);
  expect(read(null)).toEqual(["Here, but has done nothing yet"]);
  expect(read(null, null)).toEqual(["Here"]);
  const away = seatWords({ ...alone, isHere: false }, devices, { now: null, isDebriefed: true });
  expect(away).toEqual(["Asleep, or reading its own debrief"]);
});

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

  test("are named in the question, but not once only seats with time of their own are left", () => {
    const brazil = seat({ seat: "BRA", isReady: true });
    expect(decidingNames([table(30, seat(), brazil)], NOW)).toEqual(["Kenya"]);
    expect(decidingNames([table(null, seat()), { ...table(30, seat()), table: 2 }], NOW)).toHaveLength(2);
    const own = seat({ time: "double", clock: clock(60) });
    expect([decidingAt([table(0, own)], NOW), decidingNames([table(0, own)], NOW)]).toEqual([1, []]);
  });

  test("are not at tables that are over or have not begun", () => {
    expect(decidingAt([{ ...table(30, seat()), isOver: true }], NOW)).toBe(0);
    expect(decidingAt([{ ...table(30, seat()), beat: null }], NOW)).toBe(0);
  });
});

describe("once the clock that all see is up", () => {
  const own = seat({ time: "double", clock: clock(60) });
  const given = seat({ clock: clock(20) });
  const endless = seat({ time: "endless" });

  test("only seats that have more time keep the beat open", () => {
    const others = [seat(), seat({ isReady: true }), { ...own, isReady: true }, { ...own, isHere: false }];
    expect(keepingOpenAt(table(0, ...others, own, given, endless), "hard", NOW)).toBe(3);
    expect(keepingOpenAt(table(0, ...others, { ...own, clock: clock(0) }), "hard", NOW)).toBe(0);
  });

  test("and not before, nor without a clock", () => {
    expect(keepingOpenAt(table(1, own), "hard", NOW)).toBe(0);
    expect(keepingOpenAt(table(null, own), "off", NOW)).toBe(0);
  });

  test("a gentle clock too", () => {
    expect(keepingOpenAt(table(0, seat(), own), "gentle", NOW)).toBe(1);
  });

  test("their states are not named, nor anybody's in a last call, which can begin after such a seat", () => {
    expect(waitedText(table(0, seat({ isReady: true }), own), "hard", true)).toBe("");
    expect(waitedText(table(1, seat({ isReady: true }), own), "hard", false)).toContain("Kenya");
    expect(waitedText(table(0, own), "gentle", true)).toBe("");
    const call = { until: NOW + 30_000, left: null, isCountdown: true, isLastCall: true } as const;
    expect(waitedText({ ...table(1, own, seat({ isReady: true })), timer: call }, "gentle", false)).toBe("");
  });
});
