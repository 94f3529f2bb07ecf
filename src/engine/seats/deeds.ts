/** What a seat's answers to requests add to its mandate, or take from it (docs/MODEL.md §3.12). */

import { effectOf } from "../model/deeds.ts";
import type { OpenWorld } from "../state/world.ts";
import { type Part, part } from "./parts.ts";

/** The points of all answers that a seat has given; no part if they come to nothing. */
export function deedsOf(world: OpenWorld, country: number): Part[] {
  const own = world.treaty.requests.filter(({ to }) => to === country);
  const points = own.reduce((sum, request) => sum + effectOf(world, request).deeds, 0);
  return points === 0 ? [] : [part("deeds", points)];
}
