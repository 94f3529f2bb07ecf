/**
 * What every country showed, as a string with one digit per country: placards, wishes, care cards, stands and votes.
 * Only this file writes and reads the digits; all other files use its functions.
 * @example placards "0123": the first country supports the text, the second can live with it, the third objects, the
 * fourth laid nothing; stands "0123": join, abstain, block, silent; votes "01234": yes, no, abstain, absent, no vote
 */
import { digitAt, digitsOf } from "../exact/patch.ts";
import { type Care, type Placard, STANDS, type Stand, VOTES, type Vote } from "./command.ts";

const SUPPORT = 0;
const OBJECTION = 2;
/** The digit for a country that laid no placard, or took no stand. */
const SILENT = 3;

const PLACARDS: readonly Placard[] = [0, 1, 2];

/** Writes one placard per country as a row; null means none. */
export function placardRow(placards: readonly (Placard | null)[]): string {
  return digitsOf(placards, SILENT);
}

/** The row of a text on which nobody has laid a placard yet. */
export function blankRow(countries: number): string {
  return String(SILENT).repeat(countries);
}

export function isBlankRow(row: string): boolean {
  for (let country = 0; country < row.length; country++) if (hasPlacard(row, country)) return false;
  return true;
}

/** Null if the country laid no placard, or is not in the row. */
export function placardAt(row: string, country: number): Placard | null {
  return PLACARDS[digitAt(row, country)] ?? null;
}

export function hasPlacard(row: string, country: number): boolean {
  return digitAt(row, country) !== SILENT;
}

export function isSupport(row: string, country: number): boolean {
  return digitAt(row, country) === SUPPORT;
}

export function isObjection(row: string, country: number): boolean {
  return digitAt(row, country) === OBJECTION;
}

/** The first country at or after `from` that objects, or −1. This is faster than checking every country. */
export function nextObjector(row: string, from: number): number {
  return row.indexOf(OBJECTION_SIGN, from);
}

const OBJECTION_SIGN = String(OBJECTION);

export type PlacardTally = Readonly<{ support: number; live: number; object: number; silent: number }>;

/** How many countries show each placard. @example "0021": support 2, live 1, object 1, silent 0 */
export function placardTally(row: string): PlacardTally {
  const [support = 0, live = 0, object = 0, silent = 0] = countsOf(row);
  return { support, live, object, silent };
}

/** Keeps only the digits of these countries. */
export function rowAmong(row: string, countries: readonly number[]): string {
  return countries.map((country) => row.charAt(country)).join("");
}

/** The countries that show something else in two rows of the same kind. */
export function countriesApart(one: string, two: string): readonly number[] {
  return Array.from(one).flatMap((digit, country) => (digit === two.charAt(country) ? [] : [country]));
}

/** Writes the declared wishes as a row, with the index of an alternative for each country. */
export function wishRow(wishes: readonly number[]): string {
  return digitsOf(wishes);
}

export function wishAt(row: string, country: number): number {
  return digitAt(row, country);
}

export function careRow(care: readonly Care[]): string {
  return digitsOf(care);
}

/** Writes one stand per country as a row; null means silence. */
export function standRow(stands: readonly (Stand | null)[]): string {
  return digitsOf(stands.map((stand) => (stand === null ? SILENT : STANDS.indexOf(stand))));
}

/** Null if the country was silent, or is not in the row. */
export function standAt(row: string, country: number): Stand | null {
  return STANDS[digitAt(row, country)] ?? null;
}

export type StandTally = Readonly<Record<Stand | "silent", number>>;

/** How many countries took each stand. @example "0012": join 2, abstain 1, block 1, silent 0 */
export function standTally(row: string): StandTally {
  const [join = 0, abstain = 0, block = 0, silent = 0] = countsOf(row);
  return { join, abstain, block, silent };
}

/** A vote as it is counted; countries without a vote on the question are in no tally. */
export type Counted = Vote | "absent" | "noVote";

const COUNTED: readonly Counted[] = [...VOTES, "absent", "noVote"];

export function voteRow(votes: readonly Counted[]): string {
  return digitsOf(votes.map((vote) => COUNTED.indexOf(vote)));
}

/** A country that is not in the row counts as absent. */
export function voteAt(row: string, country: number): Counted {
  return COUNTED[digitAt(row, country)] ?? "absent";
}

export function isYes(row: string, country: number): boolean {
  return voteAt(row, country) === "yes";
}

/** How often each digit occurs in a row. */
function countsOf(row: string): readonly number[] {
  const counts: number[] = [0, 0, 0, 0];
  for (let country = 0; country < row.length; country++) {
    const digit = digitAt(row, country);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  return counts;
}
