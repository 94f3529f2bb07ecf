/**
 * Typed changes that the host has not accepted yet, ready to be sent, or to be rebased on a text that was read again.
 */
import { sendableUpdates } from "@codemirror/collab";
import { ChangeSet, type EditorState, Text } from "@codemirror/state";
import type { Change } from "../../../committee/state/drafting.ts";

/** The maximum numbers of changes and of characters that the host accepts in one message. */
const MOST_CHANGES = 200;
const MOST_SIGNS = 24_000;

export function textFrom(text: string): Text {
  return Text.of(text.split("\n"));
}

/** The unsent changes, up to the number that fits in one message. */
export function changesToSend(state: EditorState): readonly Change[] {
  const chosen: Change[] = [];
  let signs = 0;
  for (const { changes } of sendableUpdates(state)) {
    const change = changes.toJSON() as Change;
    signs += JSON.stringify(change).length;
    if (chosen.length === MOST_CHANGES || (chosen.length > 0 && signs > MOST_SIGNS)) break;
    chosen.push(change);
  }
  return chosen;
}

/**
 * The waiting changes, rebased on a text that was read again because too much had changed. The difference from the
 * last text that this page knew counts as one change by others.
 * @param taken how many of the waiting changes the host already has
 */
export function movedOver(state: EditorState, known: string, taken: number, now: string): ChangeSet {
  const waiting = sendableUpdates(state).map(({ changes }) => changes);
  const together = (some: readonly ChangeSet[], length: number): ChangeSet =>
    some.reduce((all, change) => all.compose(change), ChangeSet.empty(length));
  const doc = together(waiting.slice(0, taken), known.length).apply(textFrom(known)).toString();
  return together(waiting.slice(taken), doc.length).map(difference(doc, now));
}

/** One change that turns one text into another. It leaves a shared start and end as they are. */
function difference(before: string, after: string): ChangeSet {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  const insert = textFrom(after.slice(from, after.length - end));
  return ChangeSet.of({ from, to: before.length - end, insert }, before.length);
}
