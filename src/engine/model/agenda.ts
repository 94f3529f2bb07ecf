/**
 * The agenda: which articles are open, where the caucuses stand, and whether an article will come to the floor again.
 */

import { quotient } from "../exact/whole.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { canonical } from "./canonical.ts";
import { OPPOSED } from "./costs.ts";

/** Articles not yet agreed, in article order. */
export function openArticles(world: Pick<OpenWorld, "draft">): number[] {
  const open: number[] = [];
  world.draft.agreed.forEach((agreed, a) => {
    if (agreed < 0) open.push(a);
  });
  return open;
}

/** Mean of the declared wishes of each caucus on an article, in milli-steps. */
export function caucusMeans(world: OpenWorld, article: number): number[] {
  const { caucusOf, caucusSize } = canonical(world.scenario);
  const n = size(world);
  const sums = caucusSize.map(() => 0);
  for (let i = 0; i < n; i++) {
    const c = caucusOf[i] ?? 0;
    sums[c] = (sums[c] ?? 0) + (world.declared[article * n + i] ?? 0);
  }
  return sums.map((sum, c) => quotient(1000 * sum, Math.max(1, caucusSize[c] ?? 1)));
}

/**
 * Whether a round is the last one: round T, which decides on the package, or an earlier round if nothing is left to
 * negotiate.
 */
export function isLastRound(world: OpenWorld, round: number): boolean {
  return round >= world.scenario.rounds || openArticles(world).length === 0;
}

/** Whether this is the last time that an article comes to the floor before the package. */
export function isLastReading(world: OpenWorld, article: number): boolean {
  const open = openArticles(world);
  const left = world.scenario.rounds - 1 - world.round;
  if (left <= 0) return true;
  const place = open.indexOf(article);
  const last = open.indexOf(world.draft.floor.at(-1) ?? -1);
  const ahead = (place - last - 1 + open.length) % open.length;
  return ahead >= left * world.scenario.floorSize;
}

/** Whether a seat already sponsors a bridge that waits for sponsors. */
export function isSponsor(
  world: Pick<OpenWorld, "draft">,
  country: number,
  article: number,
  alternative: number,
): boolean {
  return world.draft.bridges.some(
    (item) => item.article === article && item.alternative === alternative && item.sponsors.includes(country),
  );
}

export function maySponsor(world: OpenWorld, country: number, article: number, alternative: number): boolean {
  return isBridge(world, article, alternative) && !isSponsor(world, country, article, alternative);
}

/** Whether an alternative belongs to an article on the floor but is not among its texts yet. */
export function isBridge(world: OpenWorld, article: number, alternative: number): boolean {
  const texts = world.draft.texts[article] ?? [];
  const count = world.scenario.articles[article]?.alternatives.length ?? 0;
  return world.draft.floor.includes(article) && alternative < count && !texts.includes(alternative);
}

/** Whether a wording lies between the texts on the floor, so that a bridge to it needs sponsors from both sides. */
export function isBetween(
  { draft }: Pick<OpenWorld, "draft">,
  article: number,
  alternative: number,
): boolean {
  const texts = draft.texts[article] ?? [];
  return alternative >= (texts[0] ?? 0) && alternative <= (texts.at(-1) ?? 0);
}

/**
 * Whether two of these sponsors come from caucuses on opposite sides of a wording that are at least 500 milli-steps
 * apart.
 */
export function isOpposed(
  world: OpenWorld,
  article: number,
  alternative: number,
  sponsors: readonly number[],
): boolean {
  const { caucusOf } = canonical(world.scenario);
  const means = caucusMeans(world, article);
  const own = sponsors.map((i) => means[caucusOf[i] ?? 0] ?? 0);
  const low = Math.min(...own);
  const high = Math.max(...own);
  return low <= 1000 * alternative && high >= 1000 * alternative && high - low >= OPPOSED;
}
