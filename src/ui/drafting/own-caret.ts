/** Tells the other writers where this page's caret stands: at most once a second, and never for each key. */
import type { Extension } from "@codemirror/state";
import { type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { placeChosen } from "../../client/sessions/committee/own-paragraph.ts";
import { caretToTell } from "../../client/sessions/committee/unsent-changes.ts";

const PACE_MS = 1000;

type Caret = ReturnType<typeof caretToTell>;

/** @param tell receives null when the writer has left the text */
export function ownCaret(tell: (caret: Caret | null) => void): Extension {
  return [
    ViewPlugin.define((view) => pointer(view, tell)),
    ViewPlugin.define(() => ({}), { eventHandlers: { focus: chosen, mousedown: chosen } }),
  ];
}

/** Who comes into the text or presses somewhere has chosen the place to write. */
function chosen(_: Event, view: EditorView): void {
  view.dispatch({ effects: placeChosen.of(null) });
}

function pointer(view: EditorView, tell: (caret: Caret | null) => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let told = "null";
  const point = (caret: Caret | null): void => {
    const now = JSON.stringify(caret);
    if (now !== told) tell(caret);
    told = now;
  };
  const look = (): void => {
    timer = null;
    point(view.hasFocus ? caretToTell(view.state) : null);
  };
  return {
    update: ({ selectionSet, docChanged, focusChanged }: ViewUpdate): void => {
      if (selectionSet || docChanged || focusChanged) timer ??= setTimeout(look, PACE_MS);
    },
    destroy: (): void => {
      if (timer !== null) clearTimeout(timer);
      point(null);
    },
  };
}
