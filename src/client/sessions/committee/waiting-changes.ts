/** What was typed and not taken by the host yet: as it is sent, and as it is moved to a text that was read anew. */
import { sendableUpdates } from "@codemirror/collab";
import { ChangeSet, type EditorState, Text } from "@codemirror/state";
import type { Change } from "../../../committee/state/drafting.ts";

/** In one message: the host takes no more. */
const MOST_CHANGES = 200;
const MOST_SIGNS = 24_000;

export function textFrom(text: string): Text {
  return Text.of(text.split("\n"));
}

/** As many as one message takes. */
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
 * What waits, for a text that was read anew because too much had changed: everything in which it differs from the last text
 * that this page knew counts as one change of the others. @param taken of what waits, the first that the host has already
 */
export function movedOver(state: EditorState, known: string, taken: number, now: string): ChangeSet {
  const waiting = sendableUpdates(state).map(({ changes }) => changes);
  const together = (some: readonly ChangeSet[], length: number): ChangeSet =>
    some.reduce((all, change) => all.compose(change), ChangeSet.empty(length));
  const doc = together(waiting.slice(0, taken), known.length).apply(textFrom(known)).toString();
  return together(waiting.slice(taken), doc.length).map(difference(doc, now));
}

/** One change from a text to another: what they have in common at both ends stays. */
function difference(before: string, after: string): ChangeSet {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  const insert = textFrom(after.slice(from, after.length - end));
  return ChangeSet.of({ from, to: before.length - end, insert }, before.length);
}
