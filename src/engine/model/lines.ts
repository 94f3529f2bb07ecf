/** Declared red lines: one per seat and article, and never against the wish that the seat itself has declared. */

import { type OpenWorld, size } from "../state/world.ts";

function hasLine(world: OpenWorld, country: number, article: number): boolean {
  return (world.declaredLines[article * size(world) + country] ?? 0) !== 0;
}

export function mayDeclareLine(
  world: OpenWorld,
  country: number,
  article: number,
  alternative: number,
): boolean {
  const isWish = world.declared[article * size(world) + country] === alternative;
  return world.draft.floor.includes(article) && !hasLine(world, country, article) && !isWish;
}

/** Whether a seat may drop its red line on an article: only until the article is agreed. */
export function mayDropLine(world: OpenWorld, country: number, article: number): boolean {
  return (world.draft.agreed[article] ?? 0) < 0 && hasLine(world, country, article);
}
