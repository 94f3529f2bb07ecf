/** The log of a committee. Entries are added and never changed. An entry that is taken back stays readable. */
import { type Confidential, withConfidential } from "./confidential.ts";
import { evolve } from "./evolve.ts";
import { type Fact, type FactType, PAPER_WORK } from "./facts/fact.ts";
import { LETTER_TYPES } from "./facts/letters.ts";
import { POSITION_RULE_TYPES, POSITION_TYPES } from "./facts/positions.ts";
import { SCORE_TYPES } from "./facts/scores.ts";
import type { Who } from "./state/delegation.ts";
import type { Refusal } from "./state/order.ts";
import type { Committee } from "./state/state.ts";

/**
 * An entry of the log. `n`: its number; entries are numbered from 1 without a gap. `at`: when it was added, in ms
 * since 1970.
 */
export type Entry = Readonly<{ n: number; at: number; by: Who; facts: readonly Fact[] }>;

/** The numbers of entries that were taken back. */
export function takenBack(entries: readonly Entry[]): ReadonlySet<number> {
  const gone = new Set<number>();
  for (const { facts } of entries) for (const fact of facts) if (fact.type === "undone") gone.add(fact.entry);
  return gone;
}

/** The number of the entry that this one takes back, or null. */
export function takesBack({ facts }: Entry): number | null {
  const undone = facts.find((fact) => fact.type === "undone");
  return undone?.type === "undone" ? undone.entry : null;
}

/** The entries that count: all except those taken back and those that took them back. */
export function standingEntries(entries: readonly Entry[]): readonly Entry[] {
  const gone = takenBack(entries);
  return entries.filter((entry) => !gone.has(entry.n) && takesBack(entry) === null);
}

/** Applies one more entry. An entry that takes another one back has no effect here; `foldEntry` handles it. */
export function stateAfter(state: Committee | null, { facts, at }: Entry): Committee | null {
  return facts.reduce<Committee | null>((now, fact) => evolve(now, fact, at), state);
}

/** Builds the state from a log. Null before the committee was formed. */
export function stateOf(entries: readonly Entry[]): Committee | null {
  return standingEntries(entries).reduce<Committee | null>(stateAfter, null);
}

/** The state after a number of standing entries. */
export type Mark = Readonly<{ standing: number; state: Committee | null }>;

/** The standing entries of a log, the state that they lead to, and which entries only some may read. */
export type Folded = Readonly<{
  standing: readonly Entry[];
  state: Committee | null;
  marks: readonly Mark[];
  confidential: readonly Confidential[];
}>;

export const UNFOLDED: Folded = { standing: [], state: null, marks: [], confidential: [] };

/**
 * The number of standing entries between two marks. An undo applies at most this many entries again, in addition to
 * those after the undone entry.
 */
const MARK_EVERY = 50;

/**
 * Adds one entry to a log and updates its state. An undo applies entries again only from the last mark before the
 * undone entry, not the whole log.
 */
export function foldEntry(before: Folded, entry: Entry): Folded {
  const undone = takesBack(entry);
  if (undone !== null) return withoutEntry(before, undone);
  const standing = [...before.standing, entry];
  const state = stateAfter(before.state, entry);
  const marks = withMark(before.marks, standing.length, state);
  const confidential = withConfidential(before.confidential, before.state, entry);
  return { standing, state, marks, confidential };
}

/** Adds a mark if one is due at this state. */
export function withMark(marks: readonly Mark[], standing: number, state: Committee | null): readonly Mark[] {
  return standing % MARK_EVERY === 0 ? [...marks, { standing, state }] : marks;
}

/** Each field is named, because a caller may pass a larger object whose other fields must not come back. */
function withoutEntry(
  { standing: all, state, marks: allMarks, confidential }: Folded,
  undone: number,
): Folded {
  const at = all.findLastIndex(({ n }) => n === undone);
  if (at < 0) return { standing: all, state, marks: allMarks, confidential };
  const standing = all.toSpliced(at, 1);
  const marks = allMarks.filter((mark) => mark.standing <= at);
  const from = marks.at(-1) ?? { standing: 0, state: null };
  return {
    standing,
    marks,
    state: standing.slice(from.standing).reduce(stateAfter, from.state),
    confidential,
  };
}

const LETTERS: readonly FactType[] = LETTER_TYPES;

/**
 * Letters and position papers that have been read, and a match that others are in, cannot be taken back, whoever made
 * them. Points of a jury can be changed at any time, so they do not stand between the chair and its last act.
 */
const LASTING: readonly FactType[] = [
  "staffNoteSent",
  "staffNoteAnswered",
  "matchOpened",
  "matchResumed",
  "matchEnded",
  ...LETTERS,
  ...POSITION_TYPES,
  ...POSITION_RULE_TYPES,
  ...SCORE_TYPES,
];

/**
 * The entries without the letters of delegations, for a file. It keeps the number of each entry, but neither the words
 * nor who wrote. The host deletes the letters with the committee, and no file outlives them.
 */
export function withoutLetters(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry): Entry => {
    const facts = entry.facts.filter(({ type }) => !LETTERS.includes(type));
    if (facts.length === entry.facts.length) return entry;
    return { ...entry, by: facts.length === 0 ? { type: "chair", chair: 1 } : entry.by, facts };
  });
}

/**
 * After an election nothing before it is taken back: if a count were undone, one more ballot and a second count would
 * show how that delegation voted.
 */
const isElection = ({ facts }: Entry): boolean => facts.some(({ type }) => type.startsWith("election"));

/** Acts of delegations that are independent of the chair. These entries stay when the chair takes something back. */
const BY_THE_WAY: readonly FactType[] = [
  "speakerAdded",
  "speakerRemoved",
  "motionMoved",
  "motionSeconded",
  "motionObjected",
  "pointRaised",
  /** By a delegation only with a point of order. */
  "clocksStopped",
  "replyAsked",
  "strawPollAsked",
  "strawPollAnswered",
  ...PAPER_WORK,
];

function isByTheWay({ by, facts }: Entry): boolean {
  if (facts.every(({ type }) => LASTING.includes(type))) return true;
  return by.type === "delegation" && facts.every(({ type }) => BY_THE_WAY.includes(type));
}

/**
 * The entry that would be taken back next. It is the last standing one, apart from acts that delegations have added
 * since. Null if there is none. The forming of a committee cannot be taken back.
 */
export function undoable(entries: readonly Entry[]): Entry | null {
  const last = lastAct(entries);
  if (last === undefined || isElection(last)) return null;
  return last.facts.some(({ type }) => type === "committeeFormed") ? null : last;
}

/** Whether nothing can be taken back because the last act belongs to an election, whose ballot is secret. */
export function isUndoSecret(entries: readonly Entry[]): boolean {
  const last = lastAct(entries);
  return last !== undefined && isElection(last);
}

/** The last standing entry, apart from acts that delegations have added since. */
function lastAct(entries: readonly Entry[]): Entry | undefined {
  // The search goes backwards, so it finds each undo before the entry that was undone.
  const gone = new Set<number>();
  return entries.findLast((entry) => {
    const back = takesBack(entry);
    if (back !== null) gone.add(back);
    return back === null && !gone.has(entry.n) && !isByTheWay(entry);
  });
}

/** Adds an entry to the log. */
export function addEntry(
  entries: readonly Entry[],
  facts: readonly Fact[],
  by: Who,
  at: number,
): readonly Entry[] {
  return [...entries, { n: entries.length + 1, at, by, facts }];
}

/** The log after an order, or the reason for refusing the order. */
export type Accepted =
  | Readonly<{ ok: true; entries: readonly Entry[] }>
  | Readonly<{ ok: false; reason: Refusal }>;

/**
 * Why an entry may not be taken back, or null if it may. It must be the next one to take back, and only the chairs
 * may do so. @param entries all entries, or only standing ones
 */
export function undoRefusal(entries: readonly Entry[], entry: number, by: Who): Refusal | null {
  if (by.type !== "chair") return "chairOnly";
  return undoable(entries)?.n === entry ? null : "nothingToUndo";
}

/** Takes back an entry if it is the next one to take back. */
export function undo(entries: readonly Entry[], entry: number, by: Who, at: number): Accepted {
  const reason = undoRefusal(entries, entry, by);
  if (reason !== null) return { ok: false, reason };
  return { ok: true, entries: addEntry(entries, [{ type: "undone", entry }], by, at) };
}
