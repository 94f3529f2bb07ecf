/** What has changed between two versions of a text with one clause on each line. */
import { diffArrays } from "diff";
import { clausesOf } from "../../../committee/state/paper.ts";
import { changedWords, MOST_DIFFERENT, type Piece } from "../text/changed-words.ts";

/** A clause with its changes marked. `isKept`: whether it stands unchanged. */
export type ChangedLine = Readonly<{ pieces: readonly Piece[]; isKept: boolean }>;

/**
 * All clauses of both versions in order. A clause that replaces another one at the same place shows which words were
 * struck and which inserted.
 */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [old, now] = [[...clausesOf(before)], [...clausesOf(after)]];
  const blocks = diffArrays(old, now, { maxEditLength: MOST_DIFFERENT });
  if (blocks === undefined) return paired(old, now);
  return blocks.flatMap(({ added, removed, value }, at) => {
    if (!added && !removed) return value.map((text) => whole("kept", text));
    const previous = blocks[at - 1];
    if (added && previous?.removed === true) return [];
    const next = blocks[at + 1];
    if (!removed || next?.added !== true)
      return value.map((text) => whole(added ? "inserted" : "struck", text));
    return paired(value, next.value);
  });
}

const whole = (kind: Piece["kind"], text: string): ChangedLine => ({
  pieces: [{ kind, text }],
  isKept: kind === "kept",
});

function paired(before: readonly string[], after: readonly string[]): readonly ChangedLine[] {
  const longer = before.length > after.length ? before : after;
  return longer.map((_, at) => {
    const [old, now] = [before[at], after[at]];
    if (old === undefined) return whole("inserted", now ?? "");
    return now === undefined ? whole("struck", old) : { pieces: changedWords(old, now), isKept: false };
  });
}
