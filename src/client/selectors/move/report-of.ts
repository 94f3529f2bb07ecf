import { seenOf } from "../../game/at-table.ts";
import type { GameState } from "../../game/game-store.ts";
import { type MoveReport, moveReport } from "./move-report.ts";

/** What the last move of the seat at this page did. Null if there is nothing to report, or nobody plays here. */
export function reportOf({
  scenario,
  view,
  before,
  journal,
}: Pick<GameState, "scenario" | "view" | "before" | "journal">): MoveReport | null {
  if (scenario === null || view === null || view.mine === null) return null;
  const then = before === null || before.seat !== view.seat ? null : seenOf(scenario, before);
  return moveReport(journal, { now: seenOf(scenario, view), before: then });
}
