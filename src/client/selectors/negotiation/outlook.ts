/**
 * Whether the chair will test an article for consensus in the `close` beat, and which states will probably block it.
 * Uses public facts only.
 */

import { centreLimit, distanceFromCentre } from "../../../engine/model/consensus.ts";
import { OBJECTION_LIMIT } from "../../../engine/model/costs.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import { type PublicWorld, size } from "../../../engine/state/world.ts";

export { type Blocker, likelyBlockers } from "../../../engine/forecasts/stand.ts";
export { isLastReading } from "../../../engine/model/agenda.ts";
export { expectedWish } from "../../../engine/model/canonical.ts";
export { readingOn, testOf } from "../../../engine/model/consensus.ts";
export { BROKEN_TRUST, SPONSORS } from "../../../engine/model/costs.ts";

/** Weighted objection to the chair's text, and the limit that would stop the chair, in percent. */
export function objectionOf(world: PublicWorld, article: number): Readonly<{ now: number; limit: number }> {
  const objection = world.soundings[article]?.objection ?? 0;
  return { now: objectionPercent(objection), limit: Math.floor(OBJECTION_LIMIT / 10) };
}

/** An objection in percent, the same on every page. Above the limit it is a higher number than the limit, and below it is not. */
export function objectionPercent(objection: number): number {
  const percent = Math.ceil(objection / 10);
  return objection > OBJECTION_LIMIT ? percent : Math.min(percent, Math.floor(OBJECTION_LIMIT / 10));
}

/** Distance of the chair's text from the centre of the room, and the limit for that distance, in steps. */
export function stepsFromCentre(
  world: PublicWorld,
  article: number,
): Readonly<{ now: number; limit: number }> {
  return { now: distanceFromCentre(world, article) / 1000, limit: centreLimit(world, article) / 1000 };
}

export type DeclaredLine = Readonly<{ article: number; bits: number }>;

/** Red lines that a state has declared on articles still open. */
export function declaredLines(
  scenario: Scenario,
  world: PublicWorld,
  country: number,
): readonly DeclaredLine[] {
  return scenario.articles.flatMap((_, article) => {
    const bits = world.declaredLines[article * size(world) + country] ?? 0;
    return bits === 0 || (world.draft.agreed[article] ?? -1) >= 0 ? [] : [{ article, bits }];
  });
}
