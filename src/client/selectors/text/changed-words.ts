/** Compares a wording with the previous one and marks deleted and inserted words, as a secretariat prints them. */
import { diffWordsWithSpace } from "diff";

export type Piece = Readonly<{ kind: "kept" | "struck" | "inserted"; text: string }>;

/** If less than this share of the new wording was kept, it is shown as an entirely new wording. */
const LEAST_KEPT = 0.4;

/**
 * The new wording with the changes marked in place.
 * @example "sixty States", "forty States" is: sixty struck, forty inserted, States kept.
 */
export function changedWords(before: string, now: string): readonly Piece[] {
  const pieces = diffWordsWithSpace(before, now).map(({ added, removed, value }): Piece => {
    if (added) return { kind: "inserted", text: value };
    return { kind: removed ? "struck" : "kept", text: value };
  });
  const kept = pieces.reduce((sum, { kind, text }) => sum + (kind === "kept" ? text.trim().length : 0), 0);
  if (kept >= LEAST_KEPT * now.length) return pieces;
  return [
    { kind: "struck", text: before },
    { kind: "kept", text: " " },
    { kind: "inserted", text: now },
  ];
}
