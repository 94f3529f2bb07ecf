/** What conduct costs and what is on the record: readings of public facts, the same for the rules and for a screen. */
import { LAID_PLACARDS, type OpenWorld } from "../state/world.ts";
import { STORY_TRUST } from "./prices.ts";

/** Whether a seat has said of its own what it wants on an article: by its placards. */
export function isHeard(
  world: Pick<OpenWorld, "heard" | "credit">,
  article: number,
  country: number,
): boolean {
  return ((world.heard[article * world.credit.length + country] ?? 0) & LAID_PLACARDS) !== 0;
}

/** The wish a seat has declared itself on an article; null where it has said nothing yet. */
export function declaredBy(
  world: Pick<OpenWorld, "heard" | "credit" | "declared">,
  article: number,
  country: number,
): number | null {
  if (!isHeard(world, article, country)) return null;
  return world.declared[article * world.credit.length + country] ?? 0;
}

/** Trust a wish would cost that differs from the one a seat declared before. @example two steps: 20 */
export function storyCost(
  world: Pick<OpenWorld, "heard" | "credit" | "declared">,
  article: number,
  country: number,
  wish: number,
): number {
  const before = declaredBy(world, article, country);
  return before === null ? 0 : STORY_TRUST * Math.abs(wish - before);
}

/** An objective by what its delegation asked for: `unheard` and `unasked` count half. */
export type OnRecord = "onRecord" | "unheard" | "unasked";

/** How an objective stands on the record; nobody is asked about an article never on the floor. */
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
