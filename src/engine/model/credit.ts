/** Who gets the credit for a state that joins (MODEL.md §3.10): the seat with the strongest push. */

import { type BroughtIn, PUSHES, type Push } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";
import { canonical } from "./canonical.ts";

type Pusher = Readonly<{ by: number; push: Push }>;

/** Everyone who pushes a state to join, the earliest push of a kind first. */
export function pushersOf(world: OpenWorld, country: number): readonly Pusher[] {
  const { treaty, campaigns, pledges, prices, month } = world;
  const group = canonical(world.scenario).groupOf[country];
  const found: Pusher[] = [];
  for (const { by, group: where, until } of campaigns) {
    if (where === group && until > month) found.push({ by, push: "campaign" });
  }
  for (const { by, status, until, with: partners } of pledges) {
    if (status !== "void" && until > month && partners.includes(country)) found.push({ by, push: "pledge" });
  }
  const helper = treaty.assistedBy[country] ?? -1;
  if (helper >= 0) found.push({ by: helper, push: "direct" });
  for (const { by, of, granted } of prices) {
    if (by === country && granted) found.push({ by: of, push: "direct" });
  }
  return found.filter(({ by }) => by !== country);
}

/**
 * The credit for a state that joins now; null if nobody pushed it. Help and a granted price are stronger than a pledge,
 * and a pledge is stronger than a campaign. Among equal pushes, the seat with more trust gets the credit, then the one
 * that pushed last.
 */
export function creditFor(world: OpenWorld, country: number): BroughtIn | null {
  let best: Pusher | null = null;
  for (const pusher of pushersOf(world, country)) {
    if (best === null || isAtLeast(world, pusher, best)) best = pusher;
  }
  return best === null ? null : { country, ...best };
}

function isAtLeast({ trust }: OpenWorld, one: Pusher, other: Pusher): boolean {
  const strength = PUSHES.indexOf(one.push) - PUSHES.indexOf(other.push);
  return strength > 0 || (strength === 0 && (trust[one.by] ?? 0) >= (trust[other.by] ?? 0));
}
