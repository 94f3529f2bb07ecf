/** A page of words and styles, from which a file for a word processor is made. */

export type Run = Readonly<{ text: string; as?: "italic" | "bold" | "struck" | "new" }>;

export const STYLES = [
  "title",
  "heading",
  "body",
  "strong",
  "note",
  "opening",
  "preamble",
  "side",
  "quoted",
  "timed",
] as const;
export type SheetStyle = (typeof STYLES)[number];

/** How sub-paragraphs are counted on the level directly below a clause; the next level counts the other way. */
export type SubCount = "letters" | "romans";

/**
 * `clause`: a numbered paragraph; its number follows from the first one. `sub`: a sub-paragraph on level 1 or 2 below
 * the clause before it.
 */
export type Block =
  | Readonly<{ type: "paragraph"; style: SheetStyle; runs: readonly Run[] }>
  | Readonly<{ type: "clause"; runs: readonly Run[] }>
  | Readonly<{ type: "sub"; level: 1 | 2; count: SubCount; runs: readonly Run[] }>
  | Readonly<{ type: "masthead"; rows: readonly MastheadRow[] }>;

export type MastheadRow = Readonly<{ left: readonly string[]; right: readonly string[]; isLarge: boolean }>;

/** `first`: the number of the first clause. */
export type Sheet = Readonly<{ title: string; first: number; blocks: readonly Block[] }>;

export const paragraph = (style: SheetStyle, ...runs: readonly Run[]): Block => ({
  type: "paragraph",
  style,
  runs,
});
