/**
 * Checks whether a file contains a valid log of a committee. It checks one entry at a time, so that a caller can
 * pause between two entries.
 */
import * as z from "zod/mini";
import { cleanKeptText, cleanValue } from "../kernel/clean-text.ts";
import { foundCommittee } from "./decide.ts";
import { fact } from "./facts/fact.ts";
import type { Entry } from "./log.ts";
import { who } from "./state/delegation.ts";
import { LONGEST_ENTRY, MOST_CHAIR_ENTRIES, MOST_FACTS, MOST_FACTS_OF_ENTRY } from "./state/limits.ts";
import { list, time } from "./state/schema.ts";

export const entrySchema = z.strictObject({
  n: z.int(),
  at: time,
  by: who,
  facts: list(fact, MOST_FACTS_OF_ENTRY),
});

/**
 * Checks the entries of a log one after another. Each call returns the entry, or null if it is invalid. Entries are
 * numbered from 1 without a gap. The first one forms the committee as an order would, and no other entry does. An
 * entry can take back only an earlier one, and only one that has not been taken back and did not itself take anything
 * back. Times may go backwards, because a device's clock may.
 * @param schema `entrySchema`, or its compiled form
 */
export function logCheck(schema = entrySchema): (value: unknown) => Entry | null {
  let last = 0;
  let facts = 0;
  const gone = new Set<number>();
  return (value) => {
    if (last >= MOST_CHAIR_ENTRIES || !z.validate(schema, value)) return null;
    const entry: Entry = value;
    facts += entry.facts.length;
    const isNext = entry.n === last + 1 && facts <= MOST_FACTS;
    if (!isNext || !(last === 0 ? forms(entry) : isFurther(entry, gone))) return null;
    last = entry.n;
    return cleanValue(entry, cleanKeptText);
  };
}

/** Whether an order could have formed the same committee. */
function forms({ facts: [fact, ...more] }: Entry): boolean {
  const isAlone = more.every(({ type }) => type !== "committeeFormed" && type !== "undone");
  return (
    fact?.type === "committeeFormed" && isAlone && foundCommittee(fact.name, fact.pack, fact.delegations).ok
  );
}

/** @param gone entries that can no longer be taken back */
function isFurther({ n, facts }: Entry, gone: Set<number>): boolean {
  return facts.every((fact) => {
    if (fact.type !== "undone") return fact.type !== "committeeFormed";
    if (facts.length > 1 || fact.entry <= 1 || fact.entry >= n || gone.has(fact.entry)) return false;
    gone.add(fact.entry).add(n);
    return true;
  });
}

/** The entries of a whole log, or null if it is invalid. */
export function logFrom(value: unknown): readonly Entry[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_CHAIR_ENTRIES) return null;
  if (value.some((entry) => JSON.stringify(entry).length > LONGEST_ENTRY)) return null;
  const check = logCheck();
  const entries: Entry[] = [];
  for (const one of value) {
    const entry = check(one);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}
