/** How a text stands to the own mandate: what a delegate must know before laying a placard. */

import { objectiveWorth, trueCare } from "../../../engine/model/stakes.ts";
import { crosses, worthOf } from "../../../engine/model/worth.ts";
import type { Care, LayPlacards, Placard } from "../../../engine/state/command.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { Mine } from "../../../engine/wire/view.ts";

export type Standing = Readonly<{
  /** Steps on the article's axis from the nearest text the mandate accepts; 0 is what it asks for. */
  steps: number;
  /** Beyond a red line of one's own. */
  isBeyond: boolean;
  /** 0..1,000; 0 beyond a red line. */
  worth: number;
  /** Weight of the article in the mandate, of 100; 0 where the mandate does not name it. */
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

/**
 * What the seat would rather have on an article: the first wish of the mandate, else what its capital sent it out with.
 * What is argued in the room moves the delegation (`mine.wishes`); its instructions stay, whatever is said and done.
 */
export function wishOn(mine: Mine, article: number): number {
  const objective = mine.objectives.find((goal) => goal.article === article);
  return objective?.accept[0] ?? mine.openingWishes[article] ?? 0;
}

/** How much the article really matters, against the one that matters most. */
export function careOf(mine: Mine, article: number): Care {
  return trueCare(mine.weight[article] ?? 0);
}

/** Worth from which supporting a text, or living with it, is suggested to a person, in thousandths. */
const SUPPORT_FROM = 640;
const LIVE_FROM = 400;

/**
 * Placards as the mandate reads: objects beyond red lines, also those declared, and supports the best text that is worth
 * it, where one is best.
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
  return {
    type: "layPlacards",
    article,
    placards,
    wish: wishOn(mine, article),
    care: careOf(mine, article),
  };
}
