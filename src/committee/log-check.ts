/** Whether what a file holds is the log of a committee. */
import { isFact } from "./fact-shape.ts";
import type { Entry } from "./log.ts";
import { isWho } from "./order-shape.ts";
import { isTime, listOf, record } from "./shape.ts";

/** A long conference has some thousand entries. */
const MOST_ENTRIES = 100_000;

const isEntry = record({
  n: Number.isSafeInteger,
  at: isTime,
  by: isWho,
  facts: listOf(isFact),
});

/**
 * The entries, or null where it is none: they are numbered from 1 without a gap, the first forms the committee and no other
 * does, and what is taken back came before.
 */
export function logFrom(value: unknown): readonly Entry[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_ENTRIES) return null;
  if (!value.every(isEntry)) return null;
  const entries = value as readonly Entry[];
  return entries.every(isInItsPlace) ? entries : null;
}

function isInItsPlace({ n, facts }: Entry, at: number): boolean {
  if (n !== at + 1) return false;
  return facts.every((fact, place) => {
    if (fact.type === "undone") return fact.entry > 1 && fact.entry < n;
    return (fact.type === "committeeFormed") === (at === 0 && place === 0);
  });
}
