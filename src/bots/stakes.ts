/**
 * What a text is worth to a bot compared with the one that would stand instead, by all its interests or by its mandate.
 */

import { quotient } from "../engine/exact/whole.ts";
import { objectiveWorth } from "../engine/model/stakes.ts";
import { count, isBeyond, ownObjectives, ownSalience, ownWorth, type Seen } from "../engine/seats/seen.ts";
import type { Term } from "../engine/state/command.ts";

/**
 * By salience and position, in u. Level 1 uses it to choose its speeches, and to judge what a promise is worth to the
 * seat being asked for it.
 */
export function ownStake(r: Seen, { article, alternative }: Term, rival: number): number {
  if (rival < 0) return 0;
  return ownSalience(r, article) * (ownWorth(r, article, alternative) - ownWorth(r, article, rival));
}

/** What an alternative gains the mandate over a rival. Levels 2 and 3 speak and trade by this. */
export function mandateStake(r: Seen, { article, alternative }: Term, rival: number): number {
  return rival < 0 ? 0 : mandateWorth(r, article, alternative) - mandateWorth(r, article, rival);
}

/** What an alternative is worth to the mandate: objectives by their weight, other articles lightly by salience. */
export function mandateWorth(r: Seen, article: number, alternative: number): number {
  const goal = ownObjectives(r).find((item) => item.article === article);
  if (goal === undefined) {
    return quotient(ownSalience(r, article) * ownWorth(r, article, alternative), 40);
  }
  if (isBeyond(r, article, alternative)) return 0;
  return goal.weight * objectiveWorth(count(r, article), goal.accept, alternative);
}
