/** Counts the words that a panel asks people to read: in total, and before the first control. */

/** A piece of a panel in reading order: visible text, or the place of a control. */
export type Piece = Readonly<{ type: "text"; text: string }> | Readonly<{ type: "control" }>;

export type Count = Readonly<{ words: number; before: number }>;

/** @param sheet the clauses of the treaty, whose words are not counted because they are not the panel's own */
export function countOf(pieces: readonly Piece[], sheet: ReadonlySet<string>): Count {
  const first = pieces.findIndex(({ type }) => type === "control");
  const wordsOf = (some: readonly Piece[]): number =>
    some.reduce(
      (sum, piece) => sum + (piece.type === "text" && !sheet.has(piece.text) ? wordsIn(piece.text) : 0),
      0,
    );
  return { words: wordsOf(pieces), before: wordsOf(first < 0 ? pieces : pieces.slice(0, first)) };
}

/** @example wordsIn("132 support · yes: 12 to 37%") is 6, because a lone symbol is not a word. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
