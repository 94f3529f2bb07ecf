/** The days whose convention was played on this device, and the streak. Both stay on the device; nothing is sent. */
import type { Setup } from "../../engine/state/setup.ts";
import { todaysSeed } from "../setup/seeds.ts";
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";
import { LEAST_MANDATE, MOST_MANDATE } from "./mandate-range.ts";
import { dayNumber, dayOf, isDay } from "./today.ts";

const MOST = 1000;

/**
 * Result of the first try of a day: the Mandate, Trust and World from 0 to 1,000, and the month of entry into force, or
 * −1.
 */
export type DayResult = Readonly<{ mandate: number; trust: number; world: number; inForce: number }>;

/** The first try of a day's convention, which is the one that counts. */
export type Day = Readonly<{
  day: string;
  saveId: string;
  /** Milliseconds since 1970, by this computer's clock. */
  begunAt: number;
  /** Null until the match is finished. */
  result: DayResult | null;
}>;

/** The days, kept in memory if storage is unavailable. */
let memory: readonly Day[] = [];

/** Lists the days in calendar order. */
export function listDays(): readonly Day[] {
  try {
    const stored = keptEntry("fortieth.days");
    return stored === null ? memory : (daysIn(JSON.parse(stored)) ?? []);
  } catch {
    return memory;
  }
}

export function writeDays(days: readonly Day[]): void {
  memory = days;
  keepEntry("fortieth.days", JSON.stringify(days));
}

/**
 * Marks the first try of today's convention. Any later try is marked as a second try, because the player knows what
 * is coming.
 */
export function markFirstTry(setup: Setup, saveId: string, today = todaysSeed()): Setup {
  if (dayOf(setup) !== today) return setup;
  const days = listDays();
  if (days.some(({ day }) => day === today)) return { ...setup, secondTry: true };
  if (setup.secondTry !== true) {
    writeDays(mergeDays(days, [{ day: today, saveId, begunAt: Date.now(), result: null }]));
  }
  return setup;
}

/** Stores the result if this was the first try of a day. A stored result never changes. */
export function storeDayResult(saveId: string, { mandate, trust, world, inForce }: DayResult): void {
  const days = listDays();
  if (!days.some((one) => one.saveId === saveId && one.result === null)) return;
  const result = { mandate, trust, world, inForce };
  writeDays(days.map((one) => (one.saveId === saveId ? { ...one, result } : one)));
}

/**
 * Length of the streak that ends with the last finished day; 0 once a whole day has been missed. A clock set back, as
 * on a flight west, does not break the streak.
 */
export function daysInARow(days: readonly Day[], today: string): number {
  const played = days.filter(({ result }) => result !== null).map(({ day }) => dayNumber(day));
  const last = Math.max(...played, 0);
  if (last < dayNumber(today) - 1) return 0;
  let row = 0;
  while (played.includes(last - row)) row += 1;
  return row;
}

/** The streak as it was on a day. */
export function rowUpTo(days: readonly Day[], day: string): number {
  return daysInARow(
    days.filter((one) => dayNumber(one.day) <= dayNumber(day)),
    day,
  );
}

/**
 * Merges two lists so that each day appears once. A finished try wins over an unfinished one; otherwise the earlier
 * one wins.
 */
export function mergeDays(some: readonly Day[], others: readonly Day[]): readonly Day[] {
  const all = new Map<string, Day>();
  for (const one of [...some, ...others]) {
    const known = all.get(one.day);
    if (known === undefined || isBefore(one, known)) all.set(one.day, one);
  }
  return [...all.values()].sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
}

function isBefore(one: Day, other: Day): boolean {
  if ((one.result === null) !== (other.result === null)) return one.result !== null;
  return one.begunAt < other.begunAt;
}

/** Reads days from storage or a file. Returns null if any entry is malformed. */
export function daysIn(found: unknown): readonly Day[] | null {
  if (!Array.isArray(found) || !found.every(isDayPlayed)) return null;
  return mergeDays([], found);
}

function isDayPlayed(found: unknown): found is Day {
  if (typeof found !== "object" || found === null) return false;
  const { day, saveId, begunAt, result } = found as Record<string, unknown>;
  if (typeof day !== "string" || !isDay(day) || typeof saveId !== "string") return false;
  return isWhole(begunAt, 0, Number.MAX_SAFE_INTEGER) && (result === null || isResult(result));
}

function isResult(found: unknown): boolean {
  if (typeof found !== "object" || found === null) return false;
  const { mandate, trust, world, inForce } = found as Record<string, unknown>;
  if (!isWhole(mandate, LEAST_MANDATE, MOST_MANDATE)) return false;
  return [trust, world].every((one) => isWhole(one, 0, MOST)) && isWhole(inForce, -1, MOST);
}

function isWhole(found: unknown, low: number, high: number): boolean {
  return Number.isInteger(found) && Number(found) >= low && Number(found) <= high;
}
