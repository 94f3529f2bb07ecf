/**
 * What a text is worth to a bot compared with the text that the chair would put to the room instead, by all the bot's
 * interests or by its mandate.
 */

import { memo } from "../engine/exact/memo.ts";
import { quotient } from "../engine/exact/whole.ts";
import { CLIMATE } from "../engine/model/climate.ts";
import { objectiveWorth } from "../engine/model/stakes.ts";
import { currentText } from "../engine/model/whole-text.ts";
import {
  count,
  isBeyond,
  isNamed,
  ownObjectives,
  ownSalience,
  ownWorth,
  type Seen,
} from "../engine/seats/seen.ts";
import type { Term } from "../engine/state/command.ts";
import { chanceWith } from "./adoption-odds.ts";

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
  return rival < 0 ? 0 : prospectOf(r, article, alternative) - prospectOf(r, article, rival);
}

/** Whether a seat plays for its mandate alone: a named one where people play. Others serve all their interests. */
export function servesMandate(r: Seen): boolean {
  return isNamed(r) && CLIMATE[r.world.climate].isPlayed;
}

/** How much a seat minds that the treaty might fail, in thousandths, since other texts will still change [design]. */
const CAUTION = 600;

/** The text as it stands, and its worth to the seat's mandate; computed once for a seat in a beat. */
const standing = memo((r: Seen) => {
  const text = currentText(r.world);
  return { text, worth: text.reduce((sum, now, article) => sum + mandateWorth(r, article, now), 0) };
});

/**
 * What a wording promises the mandate. Where people play, that is its worth and, weighed by it, the chance that the
 * whole text is then adopted.
 */
export function prospectOf(r: Seen, article: number, alternative: number): number {
  const own = mandateWorth(r, article, alternative);
  if (!servesMandate(r)) return own;
  const { text, worth } = standing(r);
  const whole = worth + own - mandateWorth(r, article, text[article] ?? 0);
  const chance = chanceWith(r.world, article, alternative);
  return quotient(whole * (1000 - quotient((1000 - chance) * CAUTION, 1000)), 1000);
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
