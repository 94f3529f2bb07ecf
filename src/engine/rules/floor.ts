/** The chair's agenda: which articles come to the floor, and with which texts (MODEL.md §3.6). */
import type { GameEvent } from "../event.ts";
import { size, type World } from "../world.ts";
import { canonical } from "./canonical.ts";

/** Articles not yet agreed, in article order. */
export function openArticles(world: Pick<World, "draft">): number[] {
  return world.draft.agreed.flatMap((agreed, a) => (agreed < 0 ? [a] : []));
}

/** The next open articles in cyclic order after the ones last on the floor. */
function nextFloor(world: World): number[] {
  const open = openArticles(world);
  const last = world.draft.floor.at(-1) ?? -1;
  const start = open.findIndex((a) => a > last);
  const from = start < 0 ? 0 : start;
  const count = Math.min(world.scenario.floorSize, open.length);
  return Array.from({ length: count }, (_, k) => open[(from + k) % open.length] ?? 0);
}

/** Mean of the declared wishes of each caucus on an article, in milli-steps. */
export function caucusMeans(world: World, article: number): number[] {
  const { caucusOf, caucusSize } = canonical(world.scenario);
  const n = size(world);
  const sums = caucusSize.map(() => 0);
  for (let i = 0; i < n; i++) {
    const c = caucusOf[i] ?? 0;
    sums[c] = (sums[c] ?? 0) + (world.declared[article * n + i] ?? 0);
  }
  return sums.map((sum, c) => Math.trunc((1000 * sum) / Math.max(1, caucusSize[c] ?? 1)));
}

/** An article opens with the lowest and the highest rounded caucus mean; if equal, widened by one. */
export function openingTexts(world: World, article: number): number[] {
  const count = world.scenario.articles[article]?.alternatives.length ?? 2;
  const rounded = caucusMeans(world, article).map((mean) => Math.trunc((mean + 500) / 1000));
  const low = Math.min(...rounded);
  const high = Math.max(...rounded);
  if (low < high) return [low, high];
  return high + 1 < count ? [low, high + 1] : [low - 1, high];
}

/** Puts the next articles on the floor, or all open ones for the last sounding. */
export function openFloor(world: World): GameEvent[] {
  const last = isLastRound(world, world.round + 1);
  const floor = last ? openArticles(world) : nextFloor(world);
  const texts = floor.map((a) => {
    const known = world.draft.texts[a] ?? [];
    return known.length > 0 ? known : openingTexts(world, a);
  });
  return [
    { type: "floorOpened", round: world.round + 1, floor, texts },
    {
      type: "beatOpened",
      phase: last ? "adoption" : "negotiation",
      beat: last ? "lastSounding" : "sound",
      round: world.round + 1,
      season: 0,
      month: 0,
      monthsAhead: 0,
    },
  ];
}

/** Round T is the package; it comes earlier where nothing is left to negotiate. */
export function isLastRound(world: World, round: number): boolean {
  return round >= world.scenario.rounds || openArticles(world).length === 0;
}

/** Whether an article will not come to the floor again before the package. */
export function isLastReading(world: World, article: number): boolean {
  const open = openArticles(world);
  const left = world.scenario.rounds - 1 - world.round;
  if (left <= 0) return true;
  const place = open.indexOf(article);
  const last = open.indexOf(world.draft.floor.at(-1) ?? -1);
  const ahead = (place - last - 1 + open.length) % open.length;
  return ahead >= left * world.scenario.floorSize;
}
