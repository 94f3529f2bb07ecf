/** The alarms on an organiser's board: when each one rings, and which situations only just fail to trigger it. */
import { describe, expect, test } from "vitest";
import { alarmsOf, DOOR_MS, OVERTIME_MS, QUIET_MS } from "../../src/committee/alarm.ts";
import { running, stopped } from "../../src/committee/state/clock.ts";
import type { CommitteeSummary } from "../../src/committee/summary.ts";

const NOW = 100_000_000;
const MINUTE = 60_000;

/** A debate without problems. */
const WELL: CommitteeSummary = {
  name: "Third Committee",
  phase: "debate",
  until: null,
  item: "Cybercrime",
  members: 8,
  present: 8,
  quorum: "enough",
  speech: null,
  caucus: null,
  listed: 0,
  motions: 0,
  points: 0,
  replies: 0,
  papers: [],
  seats: 0,
  connected: 0,
  waiting: [],
  lastAt: NOW,
};

const ring = (change: Partial<CommitteeSummary>) => alarmsOf({ ...WELL, ...change }, NOW);
/** A one-minute clock that started this long ago. */
const minuteFrom = (ago: number) => running(60, NOW - ago);

test("a committee without problems has none", () => {
  expect(ring({})).toEqual([]);
});

describe("quorum lost", () => {
  test("rings if fewer are present than a debate needs, during a debate, a caucus or a vote", () => {
    for (const phase of ["debate", "moderated", "unmoderated", "consultation", "voting"] as const)
      expect(ring({ phase, quorum: "notEnough" })).toEqual(["quorumLost"]);
  });
  test("does not ring before the debate, during a roll call, in a break, or if only a paper must wait", () => {
    for (const phase of ["before", "agenda", "rollCall", "suspended", "adjourned", "closed"] as const)
      expect(ring({ phase, quorum: "notEnough" })).toEqual([]);
    expect(ring({ quorum: "debateOnly" })).toEqual([]);
  });
});

describe("over time", () => {
  const speechFrom = (ago: number) => ({ speech: { speaker: "Kenya", clock: minuteFrom(ago) } });
  test("rings for a speech or a caucus that is over by more than a minute, but not at a minute", () => {
    const ago = MINUTE + OVERTIME_MS;
    expect(ring(speechFrom(ago))).toEqual([]);
    expect(ring(speechFrom(ago + 1))).toEqual(["overtime"]);
    const caucus = { topic: "Scope", clock: minuteFrom(ago + 1) };
    expect(ring({ phase: "moderated", caucus })).toEqual(["overtime"]);
  });
  test("does not ring if the clock was stopped", () => {
    const clock = stopped(minuteFrom(10 * MINUTE), NOW);
    expect(ring({ speech: { speaker: "Kenya", clock } })).toEqual([]);
  });
});

test("a break past its end rings; one with time left, or without an end, does not", () => {
  expect(ring({ phase: "suspended", until: NOW - 1 })).toEqual(["breakOver"]);
  expect(ring({ phase: "suspended", until: NOW })).toEqual([]);
  expect(ring({ phase: "suspended", until: null })).toEqual([]);
});

test("a delegate who has waited to join for more than two minutes rings, even before the meeting", () => {
  const waiting = (ago: number) => [{ name: "Kenya", since: NOW - ago }];
  expect(ring({ phase: "before", waiting: waiting(DOOR_MS + 1) })).toEqual(["atDoor"]);
  expect(ring({ waiting: waiting(DOOR_MS) })).toEqual([]);
});

test("absent devices ring in an open meeting if they are more than half, of three or more", () => {
  expect(ring({ seats: 5, connected: 2 })).toEqual(["devicesGone"]);
  expect(ring({ seats: 4, connected: 2 })).toEqual([]);
  expect(ring({ seats: 2, connected: 0 })).toEqual([]);
  expect(ring({ phase: "suspended", seats: 5, connected: 0 })).toEqual([]);
});

describe("quiet", () => {
  const quiet = { lastAt: NOW - QUIET_MS - 1 };
  test("rings if nothing was entered for more than a quarter of an hour", () => {
    expect(ring(quiet)).toEqual(["quiet"]);
    expect(ring({ lastAt: NOW - QUIET_MS })).toEqual([]);
  });
  test("does not ring in a break, or while a caucus of twenty minutes has time left", () => {
    expect(ring({ ...quiet, phase: "suspended" })).toEqual([]);
    const caucus = { topic: "", clock: running(1200, NOW - QUIET_MS - 1) };
    expect(ring({ ...quiet, phase: "unmoderated", caucus })).toEqual([]);
  });
});

test("several alarms ring at once, the more urgent first", () => {
  const waiting = [{ name: "Kenya", since: 0 }];
  expect(ring({ waiting, quorum: "notEnough", lastAt: 0 })).toEqual(["quorumLost", "atDoor", "quiet"]);
});
