/**
 * What the walls of a committee show in the place of the hall. It is kept only in memory: after a restart they show the
 * hall again. Walls whose pages are connected to different hosts do not see each other's.
 */
import type { KeyHolder } from "../../committee/message.ts";
import { NO_WALL_TEXT, type WallText, type WallWord } from "../../committee/wall-text.ts";
import { notify } from "../../kernel/outbox.ts";
import { type CommitteeRuntime, committeeOf, type RefusalReason } from "./runtime.ts";
import type { WallBook } from "./wall-book.ts";

/** Shows a page on every wall, or hears from a wall how many pages there are. @returns why not, or null */
export function showOnWalls(
  committee: CommitteeRuntime,
  holder: KeyHolder,
  word: WallWord,
): RefusalReason | null {
  const { wall } = committee;
  const next = word.type === "show" ? shown(committee, holder, word) : counted(wall, holder, word);
  if (typeof next === "string") return next;
  const { now } = wall;
  if (next.paper === now.paper && next.page === now.page && next.pages === now.pages) return null;
  wall.now = next;
  wall.moves += 1;
  notify(committee, { about: new Set(["chair", "reader"]), within: 0 });
  return null;
}

function shown(
  committee: CommitteeRuntime,
  holder: KeyHolder,
  { paper, page }: Extract<WallWord, Readonly<{ type: "show" }>>,
): WallText | RefusalReason {
  if (holder.type !== "chair") return "chairOnly";
  if (paper === null) return NO_WALL_TEXT;
  const papers = committeeOf(committee)?.state.papers ?? [];
  if (papers.every(({ n }) => n !== paper)) return "unknownPaper";
  const { now } = committee.wall;
  return { paper, page, pages: now.paper === paper ? now.pages : 1 };
}

/** The largest number counts: the chair can turn to the last page of every wall, and a wall with fewer stays on its last. */
function counted(
  { now }: WallBook,
  { type }: KeyHolder,
  { paper, pages }: Extract<WallWord, Readonly<{ type: "pages" }>>,
): WallText | RefusalReason {
  if (type === "device") return "notYours";
  return paper === now.paper ? { ...now, pages: Math.max(now.pages, pages) } : now;
}
