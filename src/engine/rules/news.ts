/** News between two rounds: something happens in the world, and caucuses shift their positions (MODEL.md §3.6). */

import type { Fact } from "../events/event.ts";
import { draw, ROLL } from "../exact/rng.ts";
import { isLastRound } from "../model/agenda.ts";
import { CLIMATE } from "../model/climate.ts";
import type { World } from "../state/world.ts";

/** The purpose numbers of the draws that pick the news item and each caucus's reaction. */
const ITEM = 60;

const CAUCUS = 61;

/**
 * How far a caucus can move away from the end that the news favours, and how far towards it, in milli-steps [design].
 */
const AWAY = 100;

const TOWARDS = 500;

/**
 * In the contested climate, one news item breaks before every round except the first and the last night. It is drawn
 * from the items that have not been used and touch an article on the floor. Each caucus reacts in its own way.
 * @example a draw of 450 moves a caucus by 450 − 100 = 350 milli-steps, a third of a wording
 */
export function breakNews(world: World): Fact[] {
  if (!CLIMATE[world.climate].isPlayed || isLastRound(world, world.round + 1)) return [];
  const roll = (caucus: number, purpose: number): number =>
    draw(world.secrets.words, ROLL.event, world.clock, caucus, purpose);
  const open = touching(world);
  const item = open[roll(0, ITEM) % open.length];
  if (item === undefined) return [];
  const sign = item.towards === "broad" ? 1 : -1;
  const moves = world.scenario.caucuses.map(
    (_, c) => sign * ((roll(c, CAUCUS) % (AWAY + TOWARDS + 1)) - AWAY),
  );
  return [{ type: "newsBroke", ...item, moves }];
}

/**
 * Everything that could be in the news now: each item, with the article on the floor that it touches and the end of
 * the axis that it favours.
 */
function touching({ scenario, struck, draft }: World): Pick<Broken, "news" | "article" | "towards">[] {
  return scenario.news
    .filter(({ id }) => !struck.includes(id))
    .flatMap(({ id, touches }) =>
      touches.map(({ article, towards }) => ({
        news: id,
        article: scenario.articles.findIndex((one) => one.id === article),
        towards,
      })),
    )
    .filter(({ article }) => draft.floor.includes(article));
}

type Broken = Extract<Fact, { type: "newsBroke" }>;
