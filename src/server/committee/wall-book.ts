/** What the walls of a committee show now, as a page may see it. */
import type { KeyHolder } from "../../committee/message.ts";
import { NO_WALL_TEXT, type WallText } from "../../committee/wall-text.ts";
import { newToken } from "../keys/keys.ts";

/** `moves`: how often it has changed. `begun`: distinguishes it from the same number before a restart. */
export type WallBook = { now: WallText; moves: number; readonly begun: string };

export function newWallBook(): WallBook {
  return { now: NO_WALL_TEXT, moves: 0, begun: newToken().slice(0, 6) };
}

/** @param since the part of the page's last position about the wall */
export function visibleWall(
  { now, moves, begun }: WallBook,
  { type }: KeyHolder,
  since: string,
): Readonly<{ position: string; news: WallText | null }> {
  const position = type === "device" || moves === 0 ? "" : `${begun}.${moves}`;
  return { position, news: position === since ? null : now };
}
