/** Pledges and prices: whether they came to what they were made for, and the player who tries them. */
import { expect, test } from "vitest";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { worstError } from "../../src/research/calibration/bins.ts";
import { forecastsIn } from "../../src/research/calibration/forecast-outcomes.ts";
import { cameLater } from "../../src/research/calibration/later.ts";
import { trialsOf } from "../../src/research/calibration/players.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

const KEN = 1;
const BRA = 2;
const TABLE = { scenario: "express", climate: "contested", audience: "adult", seed: "late" } as const;

const made = (by: number): GameEvent => ({
  type: "pledgesMade",
  pledges: [{ by, with: [3], count: 1, until: 12, status: "open" }],
});
const settled = (met: readonly number[], lapsed: readonly number[]): GameEvent => ({
  type: "pledgesSettled",
  pledges: [],
  met,
  lapsed,
  broken: [],
});

test("a pledge is met or void by the first event about it; another seat's does not count", () => {
  expect(cameLater("pledge", KEN, [made(KEN), settled([BRA], []), settled([], [KEN])])).toBe(false);
  expect(cameLater("pledge", KEN, [made(KEN), settled([KEN], [BRA])])).toBe(true);
  expect(cameLater("pledge", KEN, [made(KEN)])).toBe(false);
  expect(cameLater("pledge", KEN, [made(BRA), settled([BRA], [])])).toBeNull();
});

test("a price that was named is granted or not; one that was refused does not count", () => {
  const named: GameEvent = {
    type: "pricesNamed",
    prices: [{ by: KEN, price: "assistance", of: BRA, until: 2, granted: false }],
  };
  const granted: GameEvent = { type: "pricesGranted", by: [KEN], givers: [BRA] };
  expect(cameLater("namePrice", KEN, [named, granted])).toBe(true);
  expect(cameLater("namePrice", KEN, [named])).toBe(false);
  expect(cameLater("namePrice", KEN, [granted])).toBeNull();
});

test("the worst bin counts only if it has thirty forecasts", () => {
  const bin = (n: number, told: number, value: number) => ({ n, told, came: { value, low: 0, high: 1 } });
  expect(worstError([bin(29, 0.9, 0.1), bin(30, 0.5, 0.4), bin(80, 0.25, 0.2)])).toBeCloseTo(0.1, 12);
  expect(worstError([bin(29, 0.9, 0.1)])).toBeNull();
});

test("a player who tries every act pledges more often than level 2, which never does (six matches of New Zealand)", () => {
  const kinds = trialsOf(TABLE, "NZL", 6)
    .filter(({ holder, isProbing }) => isProbing || (holder.type === "bot" && holder.level === 2))
    .map((trial) => forecastsIn(TEST_VERSION, trial).map(({ kind }) => kind));
  const [usual = [], probe = []] = kinds;
  expect(usual.filter((kind) => kind === "pledge")).toEqual([]);
  expect(probe.filter((kind) => kind === "pledge").length).toBeGreaterThan(5);
});
