/**
 * The latest letter from Ines, for the start page. It is kept as facts, so that it can be written again in the words of
 * the page; it stays on this device.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "../../engine/state/scenario.ts";
import type { Fate } from "../selectors/debrief/letter.ts";
import type { OwnStand } from "../selectors/debrief/own-stand.ts";
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";
import { ANSWERS } from "./own-answer.ts";

export type KeptLetter = Readonly<{
  /** Id of the case that the letter is about. */
  case: string;
  fate: Fate;
  /** The answers of the text on the crime, the data and the refusal. */
  answers: readonly [Answer, Answer, Answer];
  /** The month of entry into force if it lies after the end of the match, otherwise −1. */
  month: number;
  /** The player's state. */
  state: string;
  /** Its last placard on the words that matter most to her; letters kept earlier do not have it. */
  stand?: OwnStand | null;
  /** Milliseconds since 1970, by this computer's clock. */
  writtenAt: number;
}>;

const FATES: Readonly<Record<Fate, true>> = { failed: true, waiting: true, outside: true, party: true };
const STANDS: Readonly<Record<OwnStand, true>> = { support: true, live: true, object: true, silent: true };
/** An upper limit for months, which no match reaches. */
const MANY = 1000;
/** The last millisecond that a date can hold. */
const LAST_DATE = 8.64e15;

type Shelf = Readonly<{ letter: KeptLetter | null }>;

/** A damaged letter is ignored. It stays in storage until the next match ends. */
export function createKeptLetter(): StoreApi<Shelf> {
  return createStore<Shelf>()(() => ({ letter: letterIn(keptEntry("fortieth.letter")) }));
}

export const keptLetter = createKeptLetter();

/** Keeps the letter in place of an earlier one; null removes it. */
export function keepLetter(letter: KeptLetter | null): void {
  keptLetter.setState({ letter });
  keepEntry("fortieth.letter", letter === null ? null : JSON.stringify(letter));
}

function letterIn(text: string | null): KeptLetter | null {
  try {
    const found: unknown = JSON.parse(text ?? "null");
    return isLetter(found) ? found : null;
  } catch {
    return null;
  }
}

/** The check is written by hand, because the first screen loads without the library of schemas. */
function isLetter(found: unknown): found is KeptLetter {
  if (typeof found !== "object" || found === null) return false;
  const { case: id, fate, answers, month, state, stand, writtenAt } = found as Record<string, unknown>;
  if (typeof id !== "string" || typeof fate !== "string" || !Object.hasOwn(FATES, fate)) return false;
  if (!Array.isArray(answers) || answers.length !== 3) return false;
  if (!answers.every((one) => ANSWERS.some((answer) => answer === one))) return false;
  if (typeof state !== "string" || !/^[A-Z]{3}$/.test(state)) return false;
  if (!isStand(stand)) return false;
  return isWhole(month, -1, MANY) && isWhole(writtenAt, 0, LAST_DATE);
}

function isStand(found: unknown): boolean {
  return found === undefined || found === null || Object.hasOwn(STANDS, String(found));
}

function isWhole(found: unknown, low: number, high: number): boolean {
  return Number.isInteger(found) && Number(found) >= low && Number(found) <= high;
}
