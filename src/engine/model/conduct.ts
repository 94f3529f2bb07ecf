/** What conduct costs and what is on the record: readings of public facts, the same for the rules and for a screen. */
import type { OfferPackage } from "../command.ts";
import { BLOCK_TRUST, LAID_PLACARDS, STORY_TRUST, WANTON_BLOCK_TRUST } from "../numbers.ts";
import type { Scenario } from "../scenario.ts";
import { type OpenWorld, size } from "../world.ts";
import { crosses } from "../worth.ts";
import { publicMargin } from "./canonical.ts";
import { objectedTo } from "./pacts.ts";

/** Whether a seat has said of its own what it wants on an article: by its placards or on the floor. */
export function isHeard(
  world: Pick<OpenWorld, "heard" | "credit">,
  article: number,
  country: number,
): boolean {
  return (world.heard[article * world.credit.length + country] ?? 0) >= LAID_PLACARDS;
}

/** Trust a wish would cost that differs from the one a seat declared before. @example two steps: 20 */
export function storyCost(
  world: Pick<OpenWorld, "heard" | "credit" | "declared">,
  article: number,
  country: number,
  wish: number,
): number {
  const before = world.declared[article * world.credit.length + country] ?? 0;
  return isHeard(world, article, country) ? STORY_TRUST * Math.abs(wish - before) : 0;
}

/** A block has a cause where the text is publicly worth less than no treaty, or crosses a line declared before. */
export function hasCause(world: OpenWorld, article: number, country: number, alternative: number): boolean {
  const lines = world.declaredLines[article * size(world) + country] ?? 0;
  return isCause(world.scenario, article, country, alternative, lines);
}

/** @param lines bits of the alternatives that the seat has declared it cannot bear */
export function isCause(
  scenario: Scenario,
  article: number,
  country: number,
  alternative: number,
  lines: number,
): boolean {
  return publicMargin(scenario, country, article, alternative) < 0 || crosses(lines, alternative);
}

/** Trust a block of a text of an article would cost a seat. */
export function blockCost(world: OpenWorld, article: number, country: number, alternative: number): number {
  return hasCause(world, article, country, alternative) ? BLOCK_TRUST : WANTON_BLOCK_TRUST;
}

/** Whether a package turns nobody: neither side objects to what it would join, and no assistance is given. */
export function turnsNobody(
  world: Pick<OpenWorld, "draft" | "soundings">,
  from: number,
  { to, give, ask, assistance }: Pick<OfferPackage, "to" | "give" | "ask" | "assistance">,
): boolean {
  return assistance === 0 && !objectedTo(world, from, give) && !objectedTo(world, to, ask);
}

/** An objective by what its delegation asked for: `unheard` and `unasked` count half. */
export type OnRecord = "onRecord" | "unheard" | "unasked";

/** How an objective stands on the record; one never on the floor is read from the public position. */
export function recordOf(
  world: Pick<OpenWorld, "heard" | "credit" | "declared" | "soundings">,
  country: number,
  { article, accept }: Readonly<{ article: number; accept: readonly number[] }>,
): OnRecord {
  if (world.soundings[article] !== null && !isHeard(world, article, country)) return "unheard";
  const asked = world.declared[article * world.credit.length + country] ?? 0;
  return accept.includes(asked) ? "onRecord" : "unasked";
}
