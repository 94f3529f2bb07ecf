/** Suggested seeds. Any valid text is a seed; these are short and easy to read out. */
import { isSeed } from "../../match/seed.ts";

export { SEED_LENGTH } from "../../match/seed.ts";

/** Why a typed text is not a seed, or null if it is one. Surrounding spaces are ignored. */
export function seedProblem(typed: string): "seedEmpty" | "seedUnsound" | null {
  const seed = typed.trim();
  if (seed === "") return "seedEmpty";
  return isSeed(seed) ? null : "seedUnsound";
}

/** Today's seed, by this computer's calendar. It is the same for everybody on the same day. @example "2026-11-24" */
export function todaysSeed(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const SYLLABLES = [
  "ha",
  "noi",
  "ge",
  "ne",
  "va",
  "na",
  "iro",
  "bi",
  "vi",
  "en",
  "la",
  "ki",
  "su",
  "to",
  "mo",
  "ra",
];
const PARTS = 3;

/** A made-up word of random syllables and digits that has probably never been used. @example "nairogeto" */
export function freshSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(PARTS));
  const word = Array.from(bytes, (byte) => SYLLABLES[byte % SYLLABLES.length] ?? "").join("");
  const tail = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
  return `${word}-${tail}`;
}
