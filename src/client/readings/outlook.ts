/** Before the closing: whether the chair tests an article, and who is likely to stand in its way. Public facts only. */

import { CENTRE_LIMIT, OBJECTION_LIMIT } from "../../engine/model/numbers.ts";
import { isBound } from "../../engine/model/pacts.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { type PublicWorld, size } from "../../engine/state/world.ts";
import { placardsOn, type Soundings } from "./tallies.ts";

export { BROKEN_TRUST, QUICK_CLOSE, SPONSORS } from "../../engine/model/numbers.ts";

export type WhyNotTested = "objection" | "centre";

/** Why the chair does not put an article now; asked only about articles that are not among those to stand on. */
export function whyNotTested(world: PublicWorld, article: number): WhyNotTested {
  return (world.soundings[article]?.objection ?? 1000) > OBJECTION_LIMIT ? "objection" : "centre";
}

/** Objection to the chair's text by weight, and where it would stop the chair, in percent. */
export function objectionOf(world: PublicWorld, article: number): Readonly<{ now: number; limit: number }> {
  const objection = world.soundings[article]?.objection ?? 0;
  return { now: Math.round(objection / 10), limit: Math.floor(OBJECTION_LIMIT / 10) };
}

/** How far the chair's text lies from the room's centre, in steps, and how far it may. */
export function distanceFromCentre(
  world: PublicWorld,
  article: number,
): Readonly<{ now: number; limit: number }> {
  const centre = world.soundings[article]?.centre ?? 0;
  const away = Math.abs(1000 * (world.draft.chair[article] ?? 0) - centre);
  return { now: away / 1000, limit: CENTRE_LIMIT / 1000 };
}

export type Blocker = Readonly<{ country: number; why: "redLine" | "far" | "objects"; steps: number }>;

/**
 * States that may block the chair's text: they objected to it, have a block left and have not promised to join it. A declared red line
 * comes first, then the distance of what they declared, then their weight.
 */
export function likelyBlockers(
  scenario: Scenario,
  world: PublicWorld,
  soundings: Soundings,
  article: number,
): readonly Blocker[] {
  const n = size(world);
  const chair = world.draft.chair[article] ?? 0;
  const placards = placardsOn(soundings, article, chair);
  const found = scenario.countries.flatMap((_, country): Blocker[] => {
    if (placards.charAt(country) !== "2" || (world.blocks[country] ?? 0) === 0) return [];
    if (isBound(world, country, article, chair)) return [];
    const cell = article * n + country;
    const isLine = (((world.declaredLines[cell] ?? 0) >> chair) & 1) === 1;
    const steps = Math.abs((world.declared[cell] ?? 0) - chair);
    return [{ country, why: isLine ? "redLine" : steps >= 2 ? "far" : "objects", steps }];
  });
  const rank = { redLine: 0, far: 1, objects: 2 };
  const power = (country: number): number => scenario.countries[country]?.power ?? 0;
  return found.sort(
    (a, b) => rank[a.why] - rank[b.why] || b.steps - a.steps || power(b.country) - power(a.country),
  );
}

export type DeclaredLine = Readonly<{ article: number; bits: number }>;

/** Red lines a state has declared on articles still open. */
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
