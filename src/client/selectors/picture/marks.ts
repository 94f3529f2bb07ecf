/** The marks on desks and in the key of the picture. */

/** The marks that a desk can show. `back` is a closed card. */
export const MARKS = ["back", "support", "live", "object", "join", "abstain", "block"] as const;
export type Mark = (typeof MARKS)[number];

/** Marks that show a position, unlike a closed card. */
export type Face = Exclude<Mark, "back">;

/** A line of the key: a mark, its count and its word. */
export type KeyLine = Readonly<{ mark: Face; count: number; word: string }>;
