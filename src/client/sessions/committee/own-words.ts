/**
 * The words of a shared text that were typed on this page. If somebody else writes at the same place, they decide
 * where this page's caret stays and whose words come first, so that each writer's words stay together.
 */
import {
  type ChangeDesc,
  EditorSelection,
  type EditorState,
  type SelectionRange,
  StateField,
  Transaction,
} from "@codemirror/state";

type Range = Readonly<{ from: number; to: number }>;

/** Ranges of own words, in order, none touching another. Pasted words and words brought back by undo count too. */
export const ownWords = StateField.define<readonly Range[]>({
  create: () => [],
  update: (before, change) => (change.docChanged ? joined(after(before, change)) : before),
});

function after(before: readonly Range[], change: Transaction): readonly Range[] {
  const kept = keptOf(before, change.changes);
  if (change.annotation(Transaction.remote) === true) return kept;
  const typed: Range[] = [];
  change.changes.iterChanges((_, __, from, to) => void (to > from && typed.push({ from, to })), true);
  return [...kept, ...typed].toSorted((a, b) => a.from - b.from);
}

/** What a change leaves of the ranges. Words of others inside a range split it. */
function keptOf(ranges: readonly Range[], changes: ChangeDesc): readonly Range[] {
  const kept: Range[] = [];
  let next = 0;
  changes.iterGaps((start, moved, length) => {
    const end = start + length;
    for (let at = next; at < ranges.length; at++) {
      const { from, to } = ranges[at] as Range;
      if (from >= end) break;
      if (to <= start) next = at + 1;
      else kept.push({ from: Math.max(from, start) - start + moved, to: Math.min(to, end) - start + moved });
    }
  });
  return kept;
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last !== undefined && range.from <= last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else all.push(range);
  }
  return all;
}

/** Whether the character before a position was typed on this page. */
export function followsOwn(state: EditorState, at: number): boolean {
  return state.field(ownWords).some(({ from, to }) => from < at && at <= to);
}

/**
 * The selection after a change by others. The caret stays behind own words, and otherwise lets words that come in at
 * its place go before it: it must not stand inside words that somebody is still typing.
 */
export function selectionAfter(state: EditorState, changes: ChangeDesc): EditorSelection {
  const { ranges, mainIndex } = state.selection;
  const moved = (range: SelectionRange): SelectionRange =>
    range.empty
      ? EditorSelection.cursor(changes.mapPos(range.head, followsOwn(state, range.head) ? -1 : 1))
      : range.map(changes);
  return EditorSelection.create(ranges.map(moved), mainIndex);
}
