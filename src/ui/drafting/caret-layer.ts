/**
 * Draws the carets and selections of others above the text, with their names. They are not part of the text, so they
 * change neither its lines nor where the arrow keys go. Screen readers find them in the list of writers.
 */
import { EditorSelection, type Extension } from "@codemirror/state";
import { type EditorView, type LayerMarker, layer, RectangleMarker, ViewPlugin } from "@codemirror/view";
import { idleCarets, type OtherCaret, otherCarets } from "../../client/sessions/committee/other-carets.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { flagStyle, hasFlag } from "../widgets/flag-icon.tsx";

/** `place`: the writer's place in the list of writers, which gives the colour. */
export type WriterName = Readonly<{ name: string; iso3: string; place: number }>;

const HUES = 5;
const FLAG_SCALE = 0.4;

/** How often carets that no longer move are looked for. */
const LOOK_MS = 10_000;

export function caretLayer(nameOf: (seat: DelegationId) => WriterName): Extension {
  return [
    layer({
      above: true,
      class: "draft-carets",
      update: ({ startState, state, docChanged }) =>
        docChanged || startState.field(otherCarets) !== state.field(otherCarets),
      markers: (view) => view.state.field(otherCarets).flatMap((caret) => markersOf(view, caret, nameOf)),
    }),
    ViewPlugin.define((view) => {
      const timer = setInterval(() => {
        if (view.state.field(otherCarets).length > 0) view.dispatch({ effects: idleCarets.of(Date.now()) });
      }, LOOK_MS);
      return { destroy: () => clearInterval(timer) };
    }),
  ];
}

function markersOf(
  view: EditorView,
  { seat, anchor, head }: OtherCaret,
  nameOf: (seat: DelegationId) => WriterName,
): readonly LayerMarker[] {
  const writer = nameOf(seat);
  const hue = Math.max(0, writer.place) % HUES;
  const [at] = RectangleMarker.forRange(view, "", EditorSelection.cursor(head));
  const selected =
    anchor === head
      ? []
      : RectangleMarker.forRange(
          view,
          `draft-selection draft-hue-${hue}`,
          EditorSelection.range(anchor, head),
        );
  return at === undefined
    ? selected
    : [...selected, caretMarker(writer, hue, at, view.scrollDOM.clientWidth / 2)];
}

type CaretMarker = LayerMarker & Readonly<{ of: string }>;

/** @param middle of the field, in px from its start. The name of a caret beyond it stands before the caret. */
function caretMarker(
  writer: WriterName,
  hue: number,
  { left, top, height }: RectangleMarker,
  middle: number,
): CaretMarker {
  const isBefore = left > middle;
  const of = JSON.stringify([writer.name, hue, left, top, height, isBefore]);
  return {
    of,
    eq: (other) => (other as CaretMarker).of === of,
    draw: () => {
      const caret = document.createElement("div");
      caret.className = `draft-caret draft-hue-${hue}`;
      caret.style.insetInlineStart = `${left}px`;
      caret.style.insetBlockStart = `${top}px`;
      caret.style.blockSize = `${height}px`;
      caret.dataset.nameBefore = String(isBefore);
      caret.append(nameTag(writer));
      return caret;
    },
  };
}

function nameTag({ name, iso3 }: WriterName): HTMLElement {
  const tag = document.createElement("span");
  tag.className = "draft-caret-name";
  if (hasFlag(iso3)) {
    const flag = document.createElement("span");
    flag.className = "flag";
    flag.dataset.size = "small";
    for (const [property, value] of Object.entries(flagStyle(iso3, FLAG_SCALE)))
      flag.style.setProperty(property, value);
    tag.append(flag);
  }
  tag.append(name);
  return tag;
}
