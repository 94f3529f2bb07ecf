/** Cleans text typed or pasted into a shared paper before it is added, so that every page has the same text. */
import { type ChangeSpec, EditorState, type Text, type Transaction } from "@codemirror/state";
import { cleanText, isClean } from "../../../kernel/clean-text.ts";

export const cleanTyping = EditorState.transactionFilter.of((typed) => {
  if (!typed.docChanged || insertedIn(typed).every(({ insert }) => isClean(insert.toString()))) return typed;
  const changes = insertedIn(typed).map(
    ({ from, to, insert }): ChangeSpec => ({ from, to, insert: cleanText(insert.toString()) }),
  );
  return { changes, scrollIntoView: typed.scrollIntoView };
});

type Inserted = Readonly<{ from: number; to: number; insert: Text }>;

function insertedIn({ changes }: Transaction): readonly Inserted[] {
  const found: Inserted[] = [];
  changes.iterChanges((from, to, _, __, insert) => found.push({ from, to, insert }));
  return found;
}
