/** Today's convention: one match a day, the same for everybody, in a seat that depends on the date. */
import { HOME_TABLES } from "../../content/home-tables.ts";
import { draw, ROLL, seedWordsOf } from "../../engine/exact/rng.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Setup } from "../../engine/state/setup.ts";

const DAY_MS = 86_400_000;
const WORDS = seedWordsOf("today");

/** True for a valid calendar day. @example "2026-11-26", but not "2026-02-30" */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const start = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(text);
}

/** Days since 1970. Consecutive days have consecutive numbers in every time zone. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00Z`) / DAY_MS);
}

/**
 * The delegation of a day. Each of the twelve appears once in twelve days, in a new random order every time, and
 * never on two days in a row.
 */
export function seatOfDay(day: string): string {
  const number = dayNumber(day);
  const turn = Math.floor(number / HOME_TABLES.length);
  const [first = "", second = "", ...rest] = shuffledSeats(turn);
  const isAgain = first === shuffledSeats(turn - 1).at(-1);
  const order = isAgain ? [second, first, ...rest] : [first, second, ...rest];
  return order[number - turn * HOME_TABLES.length] ?? first;
}

function shuffledSeats(turn: number): readonly string[] {
  const at = (seat: string): number => draw(WORDS, ROLL.setUp, turn, HOME_TABLES.indexOf(seat), 0);
  return HOME_TABLES.toSorted((a, b) => at(a) - at(b));
}

export function setupOfDay(day: string): Setup {
  return {
    scenario: "express",
    seed: day,
    climate: "contested",
    audience: "adult",
    procedure: USUAL_PROCEDURE,
    level: 2,
    seats: { [seatOfDay(day)]: { type: "person" } },
  };
}

/** The day whose convention a setup opens, whether or not it is the first try. Returns null for any other match. */
export function dayOf(setup: Setup): string | null {
  const { secondTry: _, ...own } = setup;
  return isDay(setup.seed) && inOrder(own) === inOrder(setupOfDay(setup.seed)) ? setup.seed : null;
}

function inOrder(setup: Setup): string {
  return JSON.stringify(Object.entries(setup).sort(([a], [b]) => (a < b ? -1 : 1)));
}
