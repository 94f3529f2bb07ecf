/** The chair's agenda: which articles come to the floor, and which texts they have (MODEL.md §3.6). */

import type { Fact } from "../events/event.ts";
import { quotient } from "../exact/whole.ts";
import { caucusMeans, isLastRound, openArticles } from "../model/agenda.ts";
import type { World } from "../state/world.ts";
import { ruledFloor } from "./rulings.ts";

/** The articles that the chair has chosen, or the next open articles in cyclic order after the last ones. */
function nextFloor(world: World): number[] {
  const open = openArticles(world);
  const ruled = (ruledFloor(world) ?? []).filter((article) => open.includes(article));
  if (ruled.length > 0) return ruled;
  const last = world.draft.floor.at(-1) ?? -1;
  const start = open.findIndex((a) => a > last);
  const from = Math.max(start, 0);
  const count = Math.min(world.scenario.floorSize, open.length);
  return Array.from({ length: count }, (_, k) => open[(from + k) % open.length] ?? 0);
}

/**
 * The texts with which an article opens: those at the lowest and the highest rounded caucus mean. If both are the
 * same text, a neighbouring text is added.
 */
export function openingTexts(world: World, article: number): number[] {
  const count = world.scenario.articles[article]?.alternatives.length ?? 2;
  const rounded = caucusMeans(world, article).map((mean) => quotient(mean + 500, 1000));
  const low = Math.min(...rounded);
  const high = Math.max(...rounded);
  if (low < high) return [low, high];
  return high + 1 < count ? [low, high + 1] : [low - 1, high];
}

/** Puts the next articles on the floor, or all open ones in the last round. */
export function openFloor(world: World): Fact[] {
  const floor = isLastRound(world, world.round + 1) ? openArticles(world) : nextFloor(world);
  const texts = floor.map((a) => {
    const known = world.draft.texts[a] ?? [];
    return known.length > 0 ? known : openingTexts(world, a);
  });
  return [{ type: "floorOpened", round: world.round + 1, floor, texts }];
}
