/** A log that was kept on a chair's own device, looked at before the host goes on with it. */
import { formed } from "../../committee/decide.ts";
import { type Entry, stateOf } from "../../committee/log.ts";
import { logFrom } from "../../committee/log-check.ts";
import { LONGEST_TEXT, LONGEST_TITLE } from "../../committee/rules/deciding.ts";

/** A committee has no more; what a chair does is taken all the same. */
export const MOST_ENTRIES = 20_000;

/** The entries, or null where no committee can have had them. */
export function readEntries(raw: unknown): readonly Entry[] | null {
  const entries = logFrom(raw);
  if (entries === null || entries.length > MOST_ENTRIES) return null;
  const isSound = isFormedRight(entries) && isInTime(entries) && !isTooLong(entries) && undoesOnce(entries);
  return isSound && isReadable(entries) ? entries : null;
}

/** As an order would form it. */
function isFormedRight([first]: readonly Entry[]): boolean {
  const fact = first?.facts[0];
  return fact?.type === "committeeFormed" && formed(fact.name, fact.pack, fact.delegations).ok;
}

function isInTime(entries: readonly Entry[]): boolean {
  return entries.every(({ at }, i) => at >= (entries[i - 1]?.at ?? 0));
}

/** An entry is taken back once, by one that does nothing else, and never itself what takes back. */
function undoesOnce(entries: readonly Entry[]): boolean {
  const gone = new Set<number>();
  return entries.every(({ n, facts }) =>
    facts.every((fact) => {
      if (fact.type !== "undone") return true;
      if (facts.length > 1 || gone.has(fact.entry)) return false;
      gone.add(fact.entry).add(n);
      return true;
    }),
  );
}

function isTooLong(entries: readonly Entry[]): boolean {
  return entries.some(({ facts }) =>
    facts.some((fact) => {
      const paper = fact.type === "paperSubmitted" ? fact.paper : fact.type === "paperEdited" ? fact : null;
      return paper !== null && (paper.title.length > LONGEST_TITLE || paper.text.length > LONGEST_TEXT);
    }),
  );
}

function isReadable(entries: readonly Entry[]): boolean {
  try {
    return stateOf(entries) !== null;
  } catch {
    return false;
  }
}
