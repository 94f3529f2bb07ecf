/** What a vote at home depends on, and what a consultation changes. */
import { thousandths } from "../../../engine/exact/whole.ts";
import { isReady } from "../../../engine/model/home.ts";
import { consulting, homeChance } from "../../../engine/model/home-chance.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { HomeTable, Target } from "../../../engine/state/treaty.ts";

/**
 * What a vote that is called when it is safe still needs: nothing, the law (the support is enough) or support.
 * @param chance that the vote is held and won, in thousandths
 */
export function safeVoteNeeds(home: HomeTable, chance: number): "nothing" | "law" | "support" {
  if (chance >= 1000) return "nothing";
  return isReady(home) && !home.law ? "law" : "support";
}

/**
 * What a consultation changes: the chance of a try now, in percent as it is shown, whether the consultation leaves it
 * there, and the points that the group gives for being asked.
 */
export type ConsultChange = Readonly<{ chance: number; isSame: boolean; points: number }>;

export function consultChange({ world }: Seen, home: HomeTable, target: Target): ConsultChange {
  const after = consulting(world, home, target);
  const shown = (table: HomeTable): number =>
    Math.round(thousandths(homeChance(world, table, target), 65_536) / 10);
  const points = after.memories.slice(home.memories.length).reduce((sum, memory) => sum + memory.points, 0);
  return { chance: shown(home), isSame: shown(after) === shown(home), points };
}
