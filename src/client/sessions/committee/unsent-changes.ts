/** Changes typed on this page that the host has not accepted yet. */
import {
  Annotation,
  ChangeSet,
  type EditorState,
  type Extension,
  StateField,
  Text,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import type { Change } from "../../../committee/state/drafting.ts";
import type { KeptChanges } from "./kept-writing.ts";
import { otherCarets } from "./other-carets.ts";
import { followsOwn, ownWords } from "./own-words.ts";

/** `continues`: whether the change adds to words that this page wrote before it. */
export type OwnChange = Readonly<{ changes: ChangeSet; continues: boolean }>;

export type Unsent = Readonly<{
  /** The host's version that the changes build on. */
  version: number;
  changes: readonly OwnChange[];
  /** How many of them, from the first, are on their way to the host. */
  sent: number;
}>;

/** The unsent changes as they are from now on. */
export const replaced = Annotation.define<Unsent>();

const unsentField = StateField.define<Unsent>({
  create: () => ({ version: 0, changes: [], sent: 0 }),
  update: (before, change) => {
    const given = change.annotation(replaced);
    if (given !== undefined) return given;
    return change.docChanged ? withOwn(before, ownChange(change)) : before;
  },
});

/** @param version the host's version of the text that the editor starts with */
export function unsentChanges(version: number): Extension {
  return [ownWords, otherCarets, unsentField.init(() => ({ version, changes: [], sent: 0 }))];
}

export function unsentIn(state: EditorState): Unsent {
  return state.field(unsentField);
}

export function textFrom(text: string): Text {
  return Text.of(text.split("\n"));
}

type Changed = Readonly<{ fromA: number; toA: number; fromB: number; toB: number }>;

function changedIn(changes: ChangeSet): readonly Changed[] {
  const all: Changed[] = [];
  changes.iterChangedRanges((fromA, toA, fromB, toB) => all.push({ fromA, toA, fromB, toB }));
  return all;
}

function ownChange({ startState, changes }: Transaction): OwnChange {
  return { changes, continues: addedIn(changes).some(({ fromA }) => followsOwn(startState, fromA)) };
}

function addedIn(changes: ChangeSet): readonly Changed[] {
  return changedIn(changes).filter(({ fromB, toB }) => toB > fromB);
}

/** Typing goes on in the last change if nothing else was changed in between, so that a sentence is one change. */
function withOwn({ version, changes, sent }: Unsent, own: OwnChange): Unsent {
  const last = changes.at(-1);
  if (last === undefined || changes.length === sent || !goesOnIn(last.changes, own.changes))
    return { version, changes: [...changes, own], sent };
  const continues = addedIn(last.changes).length > 0 ? last.continues : own.continues;
  const joined = { changes: last.changes.compose(own.changes), continues };
  return { version, changes: [...changes.slice(0, -1), joined], sent };
}

function goesOnIn(last: ChangeSet, own: ChangeSet): boolean {
  const [before, ...more] = changedIn(last);
  const [now, ...others] = changedIn(own);
  if (before === undefined || now === undefined || more.length + others.length > 0) return false;
  return before.fromB <= now.fromA && now.toA <= before.toB;
}

/** The maximum size of a message: characters in JSON, and parts of a change. */
const MOST_SIGNS = 24_000;
const MOST_PARTS = 2000;

type Next = Readonly<{
  change: Change;
  /** How many unsent changes it stands for. */
  count: number;
  /** Whether it does nothing, such as a word typed and deleted again. */
  isNothing: boolean;
}>;

/** The first unsent changes as one change, as many as fit in a message. Null if there are none. */
export function changeToSend(state: EditorState): Next | null {
  const { changes } = unsentIn(state);
  for (let count = changes.length; count > 0; count = Math.floor(count / 2)) {
    const next = nextOf(changes.slice(0, count));
    const fits = next.change.length <= MOST_PARTS && JSON.stringify(next.change).length <= MOST_SIGNS;
    if (fits || count === 1) return next;
  }
  return null;
}

/** The changes that are on their way to the host, as one change. */
export function changeOnItsWay(state: EditorState): Change {
  const { changes, sent } = unsentIn(state);
  return nextOf(changes.slice(0, sent)).change;
}

function nextOf(changes: readonly OwnChange[]): Next {
  const all = together(changes);
  return { change: all.toJSON() as Change, count: changes.length, isNothing: all.empty };
}

/** Changes as one. There must be at least one. */
export function together([first, ...rest]: readonly OwnChange[]): ChangeSet {
  if (first === undefined) throw new Error("no changes");
  return rest.reduce((all, { changes }) => all.compose(changes), first.changes);
}

/** Records how many changes are on their way to the host. */
export function markSent(state: EditorState, sent: number): TransactionSpec {
  return { annotations: replaced.of({ ...unsentIn(state), sent }) };
}

/** Drops the first changes, which together do nothing. */
export function dropped(state: EditorState, count: number): TransactionSpec {
  const unsent = unsentIn(state);
  return { annotations: replaced.of({ ...unsent, changes: unsent.changes.slice(count), sent: 0 }) };
}

/** Puts in changes that this device kept of an earlier page. The state shows the text that they build on. */
export function putBack({ changes, base, sent }: KeptChanges): TransactionSpec {
  const own = changes.map(({ change, continues }) => ({ changes: ChangeSet.fromJSON(change), continues }));
  return {
    changes: together(own),
    annotations: replaced.of({ version: base.version, changes: own, sent: sent?.count ?? 0 }),
    filter: false,
  };
}

/** A text with the changes that this device kept. */
export function writtenWith({ changes, base }: KeptChanges): string {
  return changes
    .reduce((text, { change }) => ChangeSet.fromJSON(change).apply(text), textFrom(base.text))
    .toString();
}

/** What this device keeps of the unsent changes. @param id the order that is on its way */
export function toKeep(state: EditorState, id: string): Pick<KeptChanges, "changes" | "sent"> {
  const { changes, sent } = unsentIn(state);
  return {
    changes: changes.map((own) => ({ change: own.changes.toJSON() as Change, continues: own.continues })),
    sent: sent === 0 ? null : { id, count: sent },
  };
}

/** The selection in the text that the host knows, without what is not sent yet. */
export function caretToTell(state: EditorState): Readonly<{ version: number; anchor: number; head: number }> {
  const { version, changes } = unsentIn(state);
  const { anchor, head } = state.selection.main;
  const before = (at: number): number =>
    changes.reduceRight((place, { changes: own }) => own.invertedDesc.mapPos(place, -1), at);
  return { version, anchor: before(anchor), head: before(head) };
}
