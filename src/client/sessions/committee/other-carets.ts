/** Where others stand in a shared text, on top of what this page has typed. */
import { ChangeSet, type EditorState, StateEffect, StateField } from "@codemirror/state";
import type { DraftCaret } from "../../../committee/message.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { type Update, updatesSince, type Written } from "../../../committee/state/drafting.ts";

export type OtherCaret = Readonly<{
  seat: DelegationId;
  client: string;
  anchor: number;
  head: number;
  /** What the host sent. */
  told: DraftCaret;
  /** When it last moved, in ms since 1970 by this device's clock. */
  at: number;
}>;

/** How long a caret that does not move is shown. */
const IDLE_MS = 60_000;

/** The end of what a page has written, in the new text. */
export type WrittenTo = Readonly<{ client: string; to: number }>;

export const caretsTold = StateEffect.define<readonly OtherCaret[]>();
export const othersWrote = StateEffect.define<readonly WrittenTo[]>();
export const idleCarets = StateEffect.define<number>();

export const otherCarets = StateField.define<readonly OtherCaret[]>({
  create: () => [],
  update: (before, { changes, docChanged, effects }) => {
    let carets = before;
    if (docChanged && before.length > 0)
      carets = before.map((one) => ({
        ...one,
        anchor: changes.mapPos(one.anchor, -1),
        head: changes.mapPos(one.head, -1),
      }));
    for (const effect of effects) {
      if (effect.is(caretsTold)) carets = effect.value;
      if (effect.is(othersWrote)) carets = carets.map((one) => behindWords(one, effect.value));
      if (effect.is(idleCarets)) carets = withoutIdle(carets, effect.value);
    }
    return carets;
  },
});

/** The caret of a writer goes on with the writer's words. */
function behindWords(caret: OtherCaret, written: readonly WrittenTo[]): OtherCaret {
  const to = written.findLast(({ client }) => client === caret.client)?.to;
  return to === undefined ? caret : { ...caret, anchor: to, head: to, at: Date.now() };
}

function withoutIdle(carets: readonly OtherCaret[], now: number): readonly OtherCaret[] {
  const left = carets.filter(({ at }) => now - at < IDLE_MS);
  return left.length === carets.length ? carets : left;
}

/** Where each page stopped writing, after all of these updates. */
export function endsOf(updates: readonly Update[]): readonly WrittenTo[] {
  let ends: readonly WrittenTo[] = [];
  for (const { client, change } of updates) {
    const changes = ChangeSet.fromJSON(change);
    ends = ends.map((end) => ({ client: end.client, to: changes.mapPos(end.to, -1) }));
    changes.iterChangedRanges((_, __, ___, to) => {
      ends = [...ends.filter((end) => end.client !== client), { client, to }];
    });
  }
  return ends;
}

/**
 * The carets that the host has sent, moved along to the newest text and over what this page has not sent.
 * @param own what this page has not sent yet
 */
export function caretsIn(
  state: EditorState,
  told: readonly DraftCaret[],
  now: Written,
  own: readonly ChangeSet[],
): readonly OtherCaret[] {
  const known = state.field(otherCarets);
  return told.flatMap((caret) => {
    const same = known.find((one) => one.client === caret.client);
    if (same !== undefined && isSame(same.told, caret)) return [same];
    const since = updatesSince(now, caret.version);
    if (since === null) return [];
    const over = [...since.map(({ change }) => ChangeSet.fromJSON(change)), ...own];
    const moved = (at: number): number =>
      Math.min(
        over.reduce((place, changes) => mapped(changes, place), at),
        state.doc.length,
      );
    const { seat, client } = caret;
    return [
      { seat, client, anchor: moved(caret.anchor), head: moved(caret.head), told: caret, at: Date.now() },
    ];
  });
}

/** Others may send any number. */
function mapped(changes: ChangeSet, at: number): number {
  return changes.mapPos(Math.min(at, changes.length), -1);
}

function isSame(a: DraftCaret, b: DraftCaret): boolean {
  return a.version === b.version && a.anchor === b.anchor && a.head === b.head && a.field === b.field;
}
