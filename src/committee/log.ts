/** The log of a committee: entries are added and never changed; what is taken back stays readable. */
import { evolve } from "./evolve.ts";
import type { Fact, FactType } from "./facts/fact.ts";
import type { Who } from "./state/delegation.ts";
import type { Refusal } from "./state/order.ts";
import type { Committee } from "./state/state.ts";

/** `at` in ms since 1970; `n` from 1 without a gap. */
export type Entry = Readonly<{ n: number; at: number; by: Who; facts: readonly Fact[] }>;

/** The numbers of entries that were taken back. */
export function takenBack(entries: readonly Entry[]): ReadonlySet<number> {
  const gone = new Set<number>();
  for (const { facts } of entries) for (const fact of facts) if (fact.type === "undone") gone.add(fact.entry);
  return gone;
}

/** The number of the entry that this one takes back; null for none. */
export function takesBack({ facts }: Entry): number | null {
  const undone = facts.find((fact) => fact.type === "undone");
  return undone?.type === "undone" ? undone.entry : null;
}

/** Entries that count: without those that were taken back, and those that took them back. */
export function standingEntries(entries: readonly Entry[]): readonly Entry[] {
  const gone = takenBack(entries);
  return entries.filter((entry) => !gone.has(entry.n) && takesBack(entry) === null);
}

/** The committee after one entry more, unless that takes one back: then the log is read anew. */
export function stateAfter(state: Committee | null, { facts, at }: Entry): Committee | null {
  return facts.reduce<Committee | null>((now, fact) => evolve(now, fact, at), state);
}

/** How the committee stands after its log; null before it was formed. */
export function stateOf(entries: readonly Entry[]): Committee | null {
  return standingEntries(entries).reduce<Committee | null>(stateAfter, null);
}

/** How a committee stood after so many of its standing entries. */
export type Mark = Readonly<{ standing: number; state: Committee | null }>;

/** What counts of a log, and what it comes to. */
export type Folded = Readonly<{
  standing: readonly Entry[];
  state: Committee | null;
  marks: readonly Mark[];
}>;

export const UNFOLDED: Folded = { standing: [], state: null, marks: [] };

/** Standing entries between two marks: an undo folds up to this many that came before the entry that it takes back. */
const MARK_EVERY = 50;

/** A log with one entry more. Taking one back folds what came after it, and never the whole log. */
export function foldedWith(before: Folded, entry: Entry): Folded {
  const undone = takesBack(entry);
  if (undone !== null) return withoutEntry(before, undone);
  const standing = [...before.standing, entry];
  const state = stateAfter(before.state, entry);
  return { standing, state, marks: marked(before.marks, standing.length, state) };
}

/** Marks of a log that has just come to this state. */
export function marked(marks: readonly Mark[], standing: number, state: Committee | null): readonly Mark[] {
  return standing % MARK_EVERY === 0 ? [...marks, { standing, state }] : marks;
}

function withoutEntry(before: Folded, undone: number): Folded {
  const at = before.standing.findLastIndex(({ n }) => n === undone);
  if (at < 0) return before;
  const standing = before.standing.toSpliced(at, 1);
  const marks = before.marks.filter((mark) => mark.standing <= at);
  const from = marks.at(-1) ?? { standing: 0, state: null };
  return { standing, marks, state: standing.slice(from.standing).reduce(stateAfter, from.state) };
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
  // What takes an entry back stands behind it, and is met first.
  const gone = new Set<number>();
  const last = entries.findLast((entry) => {
    const back = takesBack(entry);
    if (back !== null) gone.add(back);
    return back === null && !gone.has(entry.n) && !isByTheWay(entry);
  });
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

/** Why an entry may not be taken back: it must be next, and the chairs alone may. @param entries all, or those that stand */
export function undoRefusal(entries: readonly Entry[], entry: number, by: Who): Refusal | null {
  if (by.type !== "chair") return "chairOnly";
  return undoable(entries)?.n === entry ? null : "nothingToUndo";
}

/** Takes back the entry that is next. */
export function undo(entries: readonly Entry[], entry: number, by: Who, at: number): Accepted {
  const reason = undoRefusal(entries, entry, by);
  if (reason !== null) return { ok: false, reason };
  return { ok: true, entries: added(entries, [{ type: "undone", entry }], by, at) };
}
