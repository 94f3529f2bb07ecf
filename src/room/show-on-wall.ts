/** Decides what the teacher may put on the wall. */
import type { RoomFact } from "./fact.ts";
import type { WallItem } from "./on-wall.ts";
import type { RoomRefusal } from "./order.ts";
import type { RoomState } from "./state.ts";

const OF_ALL: readonly WallItem["type"][] = ["question", "slide", "film"];

type Put = Readonly<{ table: number; item: WallItem | null }>;

/**
 * The facts that follow, or the reason for refusing. An article, an offer, a state and a person belong to one table;
 * only a question, a slide or the film can be for all: table 0. The debrief has the
 * wall for itself and for its film, but a check question may still be explained there.
 */
export function shownOnWall(
  { settings, onWall, isDebriefed }: Pick<RoomState, "settings" | "onWall" | "isDebriefed">,
  { table, item }: Put,
): readonly RoomFact[] | RoomRefusal {
  if (item === null) return onWall === null ? [] : [{ type: "wallCleared" }];
  if (item.type === "film" && !isDebriefed) return "notDebriefed";
  if (isDebriefed && item.type !== "check" && item.type !== "film") return "debriefed";
  const first = OF_ALL.includes(item.type) ? 0 : 1;
  if (table < first || table > settings.tables) return "noTable";
  if (item.type === "question" && item.text === "") return "emptyText";
  return [{ type: "wallShown", table, item }];
}
