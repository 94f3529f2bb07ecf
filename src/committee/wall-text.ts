/**
 * The paper that a wall shows in the place of the hall, and which page of it. It is no act of the meeting, so that no log
 * has it.
 */
import * as z from "zod/mini";
import { type OneOf, oneOf, whole } from "./state/schema.ts";

/** `paper`: its number, or null if the hall is shown. `page`: the first is 0. `pages`: how many a wall has made of it. */
export type WallText = Readonly<{ paper: number | null; page: number; pages: number }>;

export const NO_WALL_TEXT: WallText = { paper: null, page: 0, pages: 1 };

/** The maximum number of pages. The longest paper has about forty on a small window. */
export const MOST_WALL_PAGES = 100;

const page = whole.check(z.lt(MOST_WALL_PAGES));

const WALL_WORDS = {
  /** From a chair: show this page. */
  show: { paper: z.nullable(whole), page },
  /** From a wall: in its window the paper has this many pages. */
  pages: { paper: whole, pages: whole.check(z.gte(1), z.lte(MOST_WALL_PAGES)) },
};
export const wallWord = oneOf(WALL_WORDS);
export type WallWord = OneOf<typeof WALL_WORDS>;
