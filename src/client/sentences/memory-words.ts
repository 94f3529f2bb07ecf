/** What a group at home remembers, in points of support. */
import type { Memory } from "../../engine/state/treaty.ts";
import { t } from "../i18n/index.ts";
import { cardName } from "../i18n/names.ts";
import type { GroupMove } from "../selectors/move/group-moves.ts";

/** @example "Parliament: +5 points, 2 of them for asking its advice" */
export function groupMoveWords({ card, points, consulted }: GroupMove): string {
  if (consulted <= 0 || points <= consulted) return memoryWords({ card, points });
  return t("ratification:memory.withAdvice", { group: cardName(card), count: points, advice: consulted });
}

/** @example "Courts and rights body: +4 support" */
export function memoryWords({ card, points }: Pick<Memory, "card" | "points">): string {
  const values = { group: cardName(card), count: Math.abs(points) };
  return points < 0 ? t("ratification:memory.willTake", values) : t("ratification:memory.willGive", values);
}
