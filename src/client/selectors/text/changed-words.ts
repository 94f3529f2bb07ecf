/** Compares a wording with the previous one and marks deleted and inserted words, as a secretariat prints them. */
import { diffWordsWithSpace } from "diff";

export type Piece = Readonly<{ kind: "kept" | "struck" | "inserted"; text: string }>;

/** If less than this share of the new wording was kept, it is shown as an entirely new wording. */
const LEAST_KEPT = 0.4;

/**
 * How many different words or lines a comparison looks for before it takes two texts as wholly different. The work
 * grows with the square of this number, and a paper of 20,000 characters may have nothing in common with the last one.
 */
export const MOST_DIFFERENT = 1000;

/**
 * The new wording with the changes marked in place.
 * @example "sixty States", "forty States" is: sixty struck, forty inserted, States kept.
 */
export function changedWords(before: string, now: string): readonly Piece[] {
  const parts = diffWordsWithSpace(before, now, { maxEditLength: MOST_DIFFERENT }) ?? [];
  const pieces = parts.map(({ added, removed, value }): Piece => {
    if (added) return { kind: "inserted", text: value };
    return { kind: removed ? "struck" : "kept", text: value };
  });
  const kept = pieces.reduce((sum, { kind, text }) => sum + (kind === "kept" ? text.trim().length : 0), 0);
  if (parts.length > 0 && kept >= LEAST_KEPT * now.length) return inPhrases(pieces);
  return [
    { kind: "struck", text: before },
    { kind: "kept", text: " " },
    { kind: "inserted", text: now },
  ];
}

/**
 * Words that change one after the other are one phrase: first all that goes, then all that comes.
 * @example "commits no", "may be" is: "commits no" struck, "may be" inserted.
 */
function inPhrases(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const isBetween = piece.kind === "kept" && piece.text.trim() === "";
    const goesOn = at > 0 && at < pieces.length - 1 && pieces[at + 1]?.kind !== "kept";
    if (piece.kind === "kept" && !(isBetween && goesOn)) {
      found.push(piece);
      continue;
    }
    const from = found.findLastIndex(({ kind }) => kind === "kept") + 1;
    const phrase = found.splice(from);
    const textOf = (kind: Piece["kind"]): string => phrase.find((one) => one.kind === kind)?.text ?? "";
    const struck = textOf("struck") + (piece.kind === "inserted" ? "" : piece.text);
    const inserted = textOf("inserted") + (piece.kind === "struck" ? "" : piece.text);
    if (struck !== "") found.push({ kind: "struck", text: struck });
    if (inserted !== "") found.push({ kind: "inserted", text: inserted });
  }
  return found;
}
