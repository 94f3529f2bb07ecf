/** What a seat gets for the states that it brought into the treaty, in points of its mandate (MODEL.md §3.12). */

import { quotient } from "../exact/whole.ts";
import { CLIMATE } from "../model/climate.ts";
import { type BroughtIn, PUSHES, type Push } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";

/** The points for a state, by the push that brought it in [design]. */
export const CREDIT: Readonly<Record<Push, number>> = { direct: 15, pledge: 10, campaign: 4 };

/** How many states count in full, how many more count half; all later ones count a quarter [design]. */
export const IN_FULL = 4;

export const AT_HALF = 8;

/** The points for depositing the first instrument of all, and for being the N-th or having brought it in [design]. */
export const FIRST = 15;

export const NTH = 30;

/** The points that it costs to grant a price: help and promises are paid for at home [design]. */
export const GRANTING = 5;

/** The states whose deposit a seat gets the credit for, in the order of their deposits. */
export function broughtInBy({ treaty }: Pick<OpenWorld, "treaty">, country: number): readonly BroughtIn[] {
  return treaty.broughtIn.filter(({ by }) => by === country);
}

/** What adds up to the part of the mandate for the states brought in, or is taken from it. */
export type CreditPart = Readonly<{ code: Push | "first" | "nth" | "granted"; points: number }>;

/** The points of a part of the mandate: only a party gets them, and only where people play. */
export function broughtInPoints(world: OpenWorld, country: number): number {
  return creditParts(world, country).reduce((sum, { points }) => sum + points, 0);
}

/** The parts of these points that are not 0, the strongest push first. */
export function creditParts(world: OpenWorld, country: number): readonly CreditPart[] {
  const { deposited, first, nth } = world.treaty;
  if (!CLIMATE[world.climate].isPlayed || (deposited[country] ?? -1) < 0) return [];
  const own = broughtInBy(world, country);
  const isNth = nth === country || own.some((one) => one.country === nth);
  const granted = world.prices.filter((price) => price.of === country && price.granted).length;
  const shares = sharesOf(own);
  const creditBy = (code: Push): number =>
    shares.reduce((sum, { push, points }) => sum + (push === code ? points : 0), 0);
  const parts: readonly CreditPart[] = [
    ...[...PUSHES].reverse().map((code) => ({ code, points: creditBy(code) })),
    { code: "first", points: first === country ? FIRST : 0 },
    { code: "nth", points: isNth ? NTH : 0 },
    { code: "granted", points: 0 - GRANTING * granted },
  ];
  return parts.filter(({ points }) => points !== 0);
}

/**
 * The points for these states. The best ones count first, so that an early campaign never devalues later help.
 * @example six by campaign: 4 + 4 + 4 + 4 + 2 + 2 = 20
 */
export function creditOf(states: readonly BroughtIn[]): number {
  return sharesOf(states).reduce((sum, { points }) => sum + points, 0);
}

/** The points that each state brings, the best ones first. */
function sharesOf(states: readonly BroughtIn[]): readonly Readonly<{ push: Push; points: number }>[] {
  return states
    .map(({ push }) => push)
    .sort((x, y) => CREDIT[y] - CREDIT[x])
    .map((push, at) => ({ push, points: quotient(CREDIT[push], shareAt(at)) }));
}

function shareAt(place: number): number {
  if (place < IN_FULL) return 1;
  return place < IN_FULL + AT_HALF ? 2 : 4;
}
