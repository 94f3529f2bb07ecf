/** The behaviour of a clause editor: lines numbered like clauses, opening words in italics, undo, and nothing else. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import type { EditorState, Extension, Range } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  lineNumbers,
  placeholder,
  ViewPlugin,
} from "@codemirror/view";
import { t } from "../../client/i18n/index.ts";
import { opened } from "../../client/selectors/committee/opening-words.ts";
import { cleanTyping } from "../../client/sessions/committee/clean-typing.ts";
import type { DraftField } from "../../committee/state/drafting.ts";

/** @param labelled id of the element that labels the field */
export function editorExtensions(
  field: DraftField,
  labelled: string,
  note: (state: EditorState) => void,
): Extension {
  return [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    // Each line runs as its first letter does.
    EditorView.perLineTextDirection.of(true),
    cleanTyping,
    EditorView.updateListener.of(({ state }) => note(state)),
    EditorView.contentAttributes.of({
      "aria-labelledby": labelled,
      spellcheck: "true",
      autocapitalize: "sentences",
      autocorrect: "on",
    }),
    placeholder(t(`drafting:example.${field}`)),
    firstWords,
    field === "text" ? lineNumbers({ formatNumber: clauseNumber }) : [],
  ];
}

/** An empty line is not a clause and gets no number. */
function clauseNumber(line: number, { doc }: EditorState): string {
  if (line > doc.lines || doc.line(line).text.trim() === "") return "";
  let clause = 0;
  for (let before = 1; before <= line; before++) if (doc.line(before).text.trim() !== "") clause++;
  return String(clause);
}

/**
 * One editor shows preambles and clauses. A word that opens neither is set like the verb that it stands for, except in a
 * script that sets no spaces between words.
 */
function openingOf(text: string): string {
  const known = opened(text, "operative").opening || opened(text, "preamble").opening;
  return known || (/^(?:(?!\p{Script=Han})[\p{L}\p{M}-])+/u.exec(text)?.[0] ?? "");
}

const mark = Decoration.mark({ class: "draft-verb" });

/** Preambular and operative clauses start with a verb, which the United Nations sets in italics. */
const firstWords = ViewPlugin.define<{ marks: DecorationSet }>(
  (view) => {
    const plugin = {
      marks: marksIn(view),
      update: ({ docChanged, viewportChanged }: { docChanged: boolean; viewportChanged: boolean }) => {
        if (docChanged || viewportChanged) plugin.marks = marksIn(view);
      },
    };
    return plugin;
  },
  { decorations: ({ marks }) => marks },
);

function marksIn({ visibleRanges, state: { doc } }: EditorView): DecorationSet {
  const marks: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges)
    for (let at = from; at <= to; ) {
      const line = doc.lineAt(at);
      const text = line.text.trimStart();
      const start = line.to - text.length;
      const { length } = openingOf(text);
      if (length > 0) marks.push(mark.range(start, start + length));
      at = line.to + 1;
    }
  return Decoration.set(marks);
}
