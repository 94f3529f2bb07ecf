/** The log of a committee: entries are added and never changed; what is taken back stays readable. */
import type { Who } from "./delegation.ts";
import { evolve } from "./evolve.ts";
import type { Fact, FactType } from "./fact.ts";
import type { Refusal } from "./order.ts";
import type { Committee } from "./state.ts";

/** `at` in ms since 1970; `n` from 1 without a gap. */
export type Entry = Readonly<{ n: number; at: number; by: Who; facts: readonly Fact[] }>;

/** The numbers of entries that were taken back. */
export function takenBack(entries: readonly Entry[]): ReadonlySet<number> {
  return new Set(
    entries.flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === "undone" ? [fact.entry] : []))),
  );
}

/** Entries that count: without those that were taken back, and those that took them back. */
export function standingEntries(entries: readonly Entry[]): readonly Entry[] {
  const gone = takenBack(entries);
  return entries.filter(({ n, facts }) => !gone.has(n) && facts.every(({ type }) => type !== "undone"));
}

/** The committee after one entry more, unless that takes one back: then the log is read anew. */
export function stateAfter(state: Committee | null, { facts, at }: Entry): Committee | null {
  return facts.reduce<Committee | null>((now, fact) => evolve(now, fact, at), state);
}

/** How the committee stands after its log; null before it was formed. */
export function stateOf(entries: readonly Entry[]): Committee | null {
  return standingEntries(entries).reduce<Committee | null>(stateAfter, null);
}

/** What delegations do beside the chair's work: it stays where the chair takes something back. */
const BY_THE_WAY: readonly FactType[] = [
  "speakerAdded",
  "speakerRemoved",
  "motionMoved",
  "motionSeconded",
  "motionObjected",
  "pointRaised",
  "replyAsked",
  "paperSubmitted",
  "paperEdited",
  "paperSigned",
  "paperUnsigned",
];

function isByTheWay({ by, facts }: Entry): boolean {
  return by.type === "delegation" && facts.every(({ type }) => BY_THE_WAY.includes(type));
}

/**
 * The entry that would be taken back next: the last that stands, but for what delegations have put in meanwhile; null where
 * there is none. The forming of a committee stays.
 */
export function undoable(entries: readonly Entry[]): Entry | null {
  const last = standingEntries(entries).findLast((entry) => !isByTheWay(entry));
  return last === undefined || last.facts.some(({ type }) => type === "committeeFormed") ? null : last;
}

/** The log with one entry more. */
export function added(
  entries: readonly Entry[],
  facts: readonly Fact[],
  by: Who,
  at: number,
): readonly Entry[] {
  return [...entries, { n: entries.length + 1, at, by, facts }];
}

/** What an order brings to a log. */
export type Accepted =
  | Readonly<{ ok: true; entries: readonly Entry[] }>
  | Readonly<{ ok: false; reason: Refusal }>;

/** Takes back the entry that is next; the chairs alone may. */
export function undo(entries: readonly Entry[], entry: number, by: Who, at: number): Accepted {
  if (by.type !== "chair") return { ok: false, reason: "chairOnly" };
  if (undoable(entries)?.n !== entry) return { ok: false, reason: "nothingToUndo" };
  return { ok: true, entries: added(entries, [{ type: "undone", entry }], by, at) };
}
