/** How a text relates to the player's mandate. A delegate needs this before laying a placard. */

import { isCrossed } from "../../../engine/model/conduct.ts";
import { objectiveWorth, trueCare } from "../../../engine/model/stakes.ts";
import { crosses, worthOf } from "../../../engine/model/worth.ts";
import type { Care, LayPlacards, Placard, Term } from "../../../engine/state/command.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { Mine } from "../../../engine/views/view.ts";

export type Standing = Readonly<{
  /** Steps on the article's axis to the nearest text that the mandate accepts; 0 if it accepts this one. */
  steps: number;
  /** True if the text is beyond a red line of the mandate. */
  isBeyond: boolean;
  /** What the text is worth to the mandate: 0 to 1,000, and 0 beyond a red line. */
  worth: number;
  /** Weight of the article in the mandate, out of 100; 0 if the mandate does not name it. */
  weight: number;
}>;

export function standingOf(mine: Mine, scenario: Scenario, article: number, alternative: number): Standing {
  const objective = mine.objectives.find((goal) => goal.article === article);
  const wish = wishOn(mine, article);
  const accept = objective?.accept ?? [wish];
  const count = scenario.articles[article]?.alternatives.length ?? 0;
  const isBeyond = crosses(mine.redLines[article] ?? 0, alternative);
  const worth =
    objective === undefined
      ? worthOf(count, wish, alternative)
      : objectiveWorth(count, objective.accept, alternative);
  return {
    steps: Math.min(...accept.map((wished) => Math.abs(wished - alternative))),
    isBeyond,
    worth: isBeyond ? 0 : worth,
    weight: objective?.weight ?? 0,
  };
}

/** Whether a text has a mark of the mandate: one that it wants, accepts or forbids. */
export function hasMark({ steps, isBeyond }: Standing): boolean {
  return isBeyond || steps === 0;
}

/**
 * The seat's preferred text of an article: the first wish of the mandate, or the opening instructions. Arguments in the
 * room move the delegation (`mine.wishes`), but its instructions never change.
 */
export function wishOn(mine: Mine, article: number): number {
  const objective = mine.objectives.find((goal) => goal.article === article);
  return objective?.accept[0] ?? mine.openingWishes[article] ?? 0;
}

/** Whether the mandate names the article and wants exactly this text most. */
export function isFirstWish(mine: Pick<Mine, "objectives">, { article, alternative }: Term): boolean {
  return mine.objectives.some((goal) => goal.article === article && goal.accept[0] === alternative);
}

/** The weight of the article in the mandate, out of 100; 0 if the mandate does not name it. */
export function weightOf({ objectives }: Pick<Mine, "objectives">, { article }: Term): number {
  return objectives.find((goal) => goal.article === article)?.weight ?? 0;
}

/** How much the article really matters, relative to the most important one. */
export function careOf(mine: Mine, article: number): Care {
  return trueCare(mine.weight[article] ?? 0);
}

/** Minimum worth of a text, in thousandths, at which the advice is to support it or to live with it. */
const SUPPORT_FROM = 640;
const LIVE_FROM = 400;

/**
 * Placards that follow the mandate. They object to texts beyond red lines, including declared ones, and to texts
 * worth too little. They support the best text if no other is as good, it is worth enough, and none of the texts they
 * object to is closer to the wish.
 * @param declared bits of the texts beyond the line this seat has declared
 */
export function placardsByMandate(
  mine: Mine,
  scenario: Scenario,
  article: number,
  texts: readonly number[],
  declared = 0,
): LayPlacards {
  const standings = texts.map((text) => standingOf(mine, scenario, article, text));
  const worths = standings.map(({ worth }) => worth);
  const best = Math.max(...worths);
  const isOne = worths.filter((worth) => worth === best).length === 1;
  const placards = standings.map(({ worth, isBeyond }, at): Placard => {
    if (isBeyond || crosses(declared, texts[at] ?? 0)) return 2;
    if (isOne && worth === best && worth >= SUPPORT_FROM) return 0;
    return worth >= LIVE_FROM ? 1 : 2;
  });
  const wish = wishOn(mine, article);
  return {
    type: "layPlacards",
    article,
    placards: isCrossed(placards, texts, wish) ? placards.map(withoutSupport) : placards,
    wish,
    care: careOf(mine, article),
  };
}

function withoutSupport(placard: Placard): Placard {
  return placard === 0 ? 1 : placard;
}
