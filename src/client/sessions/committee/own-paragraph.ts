/**
 * Two who begin in the same empty line at the same time each get a paragraph of their own: the one whose words reach
 * the host later goes on in a new line below.
 */
import {
  type ChangeDesc,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { ownWords } from "./own-words.ts";
import { unsentIn } from "./unsent-changes.ts";

/** Tells the editor that the writer has chosen this place, as a click does. */
export const placeChosen = StateEffect.define();

/**
 * Whether the caret waits in a line that was empty until the words of somebody else came in. What is typed then gets
 * a line of its own: above these words if the caret stayed behind own words, otherwise below.
 */
const pushedAside = StateField.define<boolean>({
  create: () => false,
  update: (was, change) => {
    if (change.effects.some((effect) => effect.is(placeChosen))) return false;
    if (change.annotation(Transaction.remote) === true)
      return (was || isOnEmptyLine(change.startState)) && isBesideWords(change);
    return was && !change.docChanged && change.selection === undefined;
  },
});

function isOnEmptyLine({ doc, selection: { main } }: EditorState): boolean {
  return main.empty && doc.lineAt(main.head).length === 0;
}

function isBesideWords({ newDoc, newSelection: { main } }: Transaction): boolean {
  const { from, to } = newDoc.lineAt(main.head);
  return main.empty && (main.head === to || main.head === from) && to > from;
}

const newLine = EditorState.transactionFilter.of((typed) => {
  const { startState } = typed;
  if (!typed.docChanged || !startState.field(pushedAside)) return typed;
  const { head } = startState.selection.main;
  let isTypedThere = false;
  typed.changes.iterChanges((from, to, _, __, words) => {
    isTypedThere = from === head && to === head && words.lineAt(0).length > 0;
  });
  if (!isTypedThere) return typed;
  const line = { changes: { from: head, insert: "\n" } };
  return startState.doc.lineAt(head).from === head ? [typed, line] : [line, typed];
});

export const ownParagraph: Extension = [pushedAside, newLine];

/**
 * New lines for paragraphs that were begun on this page, if words of others now stand before them. Words that the host
 * already had stay where they are, as do words that continue own words.
 * @param others the change that led from one state to the other
 * @returns null if there is no need
 */
export function ownLines(
  before: EditorState,
  after: EditorState,
  others: ChangeDesc,
): TransactionSpec | null {
  const taken = unsentIn(before).changes.length - unsentIn(after).changes.length;
  const starts = paragraphsBegun(before, taken).map((start) => others.mapPos(start, 1));
  const pushed = starts.filter((start) => after.doc.lineAt(start).from < start);
  if (pushed.length === 0) return null;
  return {
    changes: pushed.map((from) => ({ from, insert: "\n" })),
    annotations: Transaction.addToHistory.of(false),
    filter: false,
  };
}

/** @param taken how many of the unsent changes the host now has */
function paragraphsBegun(state: EditorState, taken: number): readonly number[] {
  const { changes } = unsentIn(state);
  return changes.flatMap(({ changes: own, continues }, at) => {
    if (continues || at < taken) return [];
    let [start, end] = [-1, -1];
    own.iterChanges((_, __, from, to) => {
      if (to > from) [start, end] = [from, to];
    });
    if (start === -1) return [];
    for (const later of changes.slice(at + 1))
      [start, end] = [later.changes.mapPos(start, -1), later.changes.mapPos(end, 1)];
    // What is typed in the middle of a line also stands alone in its line if it has a line break of its own and follows
    // one of somebody else's. But then the rest of the old line goes on behind it.
    return isOwnLine(state, start) && state.doc.lineAt(end).to === end ? [start] : [];
  });
}

function isOwnLine(state: EditorState, start: number): boolean {
  const { from, to } = state.doc.lineAt(start);
  return from === start && to > from && state.field(ownWords).some((own) => own.from <= from && to <= own.to);
}
