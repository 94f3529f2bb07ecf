/**
 * The chair's test for consensus on an article: when the test can be made, and when an article that nobody blocks is
 * agreed.
 */

import type { OpenWorld } from "../state/world.ts";
import { isLastReading } from "./agenda.ts";
import { CENTRE_LIMIT, OBJECTION_LIMIT, QUICK_CLOSE } from "./costs.ts";
import { pensOn } from "./pens.ts";

/** Whether the rules test an article for consensus now, or the reason why not. */
export function testOf(world: OpenWorld, article: number): "tested" | "objection" | "centre" {
  const sounding = world.soundings[article] ?? null;
  if (sounding === null || (world.draft.chair[article] ?? -1) < 0) return "objection";
  if (sounding.objection > OBJECTION_LIMIT) return "objection";
  if (distanceFromCentre(world, article) <= centreLimit(world, article)) return "tested";
  return isLastReading(world, article) ? "tested" : "centre";
}

/**
 * How far the chair's text may lie from the room's centre and still be tested, in milli-steps: half a step, plus the
 * effect of the pens.
 */
export function centreLimit(
  world: Pick<OpenWorld, "draft" | "pens" | "trust" | "climate" | "named" | "pacts">,
  article: number,
): number {
  return CENTRE_LIMIT + pensOn(world, article, world.draft.chair[article] ?? -1);
}

/** How far the chair's text lies from the room's centre, in milli-steps. */
export function distanceFromCentre(world: Pick<OpenWorld, "draft" | "soundings">, article: number): number {
  return Math.abs(1000 * (world.draft.chair[article] ?? 0) - (world.soundings[article]?.centre ?? 0));
}

/**
 * Whether an article that nobody blocks is agreed now. `quick`: yes, because almost nobody objects. `second`: yes,
 * because this is its second reading. `first`: not yet.
 */
export function readingOn(
  world: Pick<OpenWorld, "draft" | "soundings">,
  article: number,
): "quick" | "second" | "first" {
  if ((world.draft.readings[article] ?? 0) >= 2) return "second";
  return (world.soundings[article]?.objection ?? 1000) <= QUICK_CLOSE ? "quick" : "first";
}

/**
 * Whether an article can be tested in this closing. A person in the chair may test any sounded article that has a
 * text; otherwise the rules decide.
 */
export function isTestable(world: OpenWorld, article: number): boolean {
  if (!world.isChaired) return testOf(world, article) === "tested";
  return world.soundings[article] != null && (world.draft.chair[article] ?? -1) >= 0;
}
