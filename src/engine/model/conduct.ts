/**
 * What a delegation's conduct costs it, and what it has put on the record. Both follow from public facts. The rules
 * and the screens share these functions.
 */

import type { Placard, Stand, Term } from "../state/command.ts";
import { isObjection, isSupport } from "../state/digits.ts";
import { LAID_PLACARDS, type OpenWorld } from "../state/world.ts";
import { CLIMATE } from "./climate.ts";
import { STORY_TRUST } from "./costs.ts";
import { isBound } from "./pacts.ts";
import { placardsOn } from "./soundings.ts";

/** Whether a seat has itself laid placards on an article, and so has shown what it wants. */
export function isHeard(
  world: Pick<OpenWorld, "heard" | "credit">,
  article: number,
  country: number,
): boolean {
  return ((world.heard[article * world.credit.length + country] ?? 0) & LAID_PLACARDS) !== 0;
}

/** The wish that a seat itself has declared on an article; null if it has not declared one yet. */
export function declaredBy(
  world: Pick<OpenWorld, "heard" | "credit" | "declared">,
  article: number,
  country: number,
): number | null {
  if (!isHeard(world, article, country)) return null;
  return world.declared[article * world.credit.length + country] ?? 0;
}

/** The trust lost by declaring a wish that differs from the seat's earlier one. @example two steps: 20 */
export function storyCost(
  world: Pick<OpenWorld, "heard" | "credit" | "declared">,
  article: number,
  country: number,
  wish: number,
): number {
  const before = declaredBy(world, article, country);
  return before === null ? 0 : STORY_TRUST * Math.abs(wish - before);
}

/**
 * Whether a stand contradicts the seat's own placard: it joins a text that it objected to, or does not join one that it
 * supported. A promise explains the change. Counts only where people play [design].
 */
export function contradicts(
  world: Pick<OpenWorld, "climate" | "draft" | "soundings" | "pacts">,
  country: number,
  { article, alternative }: Term,
  stand: Stand | null,
): boolean {
  if (!CLIMATE[world.climate].isPlayed || stand === null) return false;
  const row = placardsOn(world, article, alternative);
  const isContrary = stand === "join" ? isObjection(row, country) : isSupport(row, country);
  return isContrary && !isBound(world, country, article, alternative);
}

/** Whether placards support a text while they object to one that is closer to the wish declared with them. */
export function isCrossed(
  placards: readonly (Placard | null)[],
  texts: readonly number[],
  wish: number,
): boolean {
  let farthestSupported = -1;
  let nearestOpposed = Number.MAX_SAFE_INTEGER;
  for (let at = 0; at < placards.length; at++) {
    const away = Math.abs((texts[at] ?? 0) - wish);
    if (placards[at] === 0) farthestSupported = Math.max(farthestSupported, away);
    if (placards[at] === 2) nearestOpposed = Math.min(nearestOpposed, away);
  }
  return nearestOpposed < farthestSupported;
}

/**
 * Whether a delegation has asked for an objective. `unheard`: it has laid no placards on the article. `unasked`: it
 * declared another wish. Either way the objective counts half.
 */
export type OnRecord = "onRecord" | "unheard" | "unasked";

/**
 * Whether a seat has put an objective on the record. An objective on an article that was never on the floor counts as
 * on record.
 */
export function recordOf(
  world: Pick<OpenWorld, "heard" | "credit" | "declared" | "soundings">,
  country: number,
  { article, accept }: Readonly<{ article: number; accept: readonly number[] }>,
): OnRecord {
  if (world.soundings[article] === null) return "onRecord";
  const asked = declaredBy(world, article, country);
  if (asked === null) return "unheard";
  return accept.includes(asked) ? "onRecord" : "unasked";
}
