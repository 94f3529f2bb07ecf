/**
 * What a text is worth to a bot compared with the text that the chair would put to the room instead, by all the bot's
 * interests or by its mandate.
 */

import { quotient } from "../engine/exact/whole.ts";
import { objectiveWorth } from "../engine/model/stakes.ts";
import { count, isBeyond, ownObjectives, ownSalience, ownWorth, type Seen } from "../engine/seats/seen.ts";
import type { Term } from "../engine/state/command.ts";

/**
 * How much more a text is worth to a seat than its rival, judged by salience and position, in u. Level 1 chooses its
 * speeches by this stake, and seats that are not named trade by it.
 */
export function ownStake(r: Seen, { article, alternative }: Term, rival: number): number {
  if (rival < 0) return 0;
  return ownSalience(r, article) * (ownWorth(r, article, alternative) - ownWorth(r, article, rival));
}

/**
 * How much more an alternative is worth to the mandate than its rival. Levels 2 and 3 speak and trade by this
 * difference.
 */
export function mandateStake(r: Seen, { article, alternative }: Term, rival: number): number {
  return rival < 0 ? 0 : mandateWorth(r, article, alternative) - mandateWorth(r, article, rival);
}

/**
 * The worth of an alternative to the mandate. Objectives count by their weight; other articles count a little, by
 * salience.
 */
export function mandateWorth(r: Seen, article: number, alternative: number): number {
  const goal = ownObjectives(r).find((item) => item.article === article);
  if (goal === undefined) {
    return quotient(ownSalience(r, article) * ownWorth(r, article, alternative), 40);
  }
  if (isBeyond(r, article, alternative)) return 0;
  return goal.weight * objectiveWorth(count(r, article), goal.accept, alternative);
}
