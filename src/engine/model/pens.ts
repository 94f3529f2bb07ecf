/**
 * The pen: in the contested climate a named delegation writes the text that it has spoken for or promised to support,
 * as co-facilitators do in the Assembly's informal consultations [design]. Simulated delegations hold no pen.
 */

import type { Term } from "../state/command.ts";
import type { OpenWorld } from "../state/world.ts";
import { CLIMATE } from "./climate.ts";
import { promiseOn } from "./pacts.ts";

/** Below this trust a pen does not count. */
export const PEN_TRUST = 500;

/** Whether a seat can hold a pen. */
export function mayHoldPen(
  { climate, named }: Pick<OpenWorld, "climate" | "named">,
  country: number,
): boolean {
  return CLIMATE[climate].isPlayed && named.includes(country);
}

/**
 * How much a seat's pen lowers the chair's score of a text, in milli-steps; the text with the lowest score is put to
 * the room. This equals the trust in the seat, or 0 below `PEN_TRUST`.
 * @example trust 620: 620; 499: 0
 */
export function penOf({ trust }: Pick<OpenWorld, "trust">, country: number): number {
  const own = trust[country] ?? 0;
  return own < PEN_TRUST ? 0 : own;
}

/**
 * The text with a seat's pen on it: the one it has promised to support, or else the one it last spoke for; −1 if
 * none.
 */
export function pennedBy(world: PensWorld, article: number, country: number): number {
  if (!mayHoldPen(world, country)) return -1;
  const promised = promiseOn(world, country, article);
  if (promised >= 0) return promised;
  return world.pens.find((pen) => pen.article === article && pen.country === country)?.alternative ?? -1;
}

type PensWorld = Pick<OpenWorld, "pens" | "trust" | "climate" | "named" | "pacts">;

/** How much all pens on a text lower the chair's score of the text, in milli-steps. */
export function pensOn(world: PensWorld, article: number, alternative: number): number {
  let sum = 0;
  for (const country of world.named) {
    if (pennedBy(world, article, country) === alternative) sum += penOf(world, country);
  }
  return sum;
}

/**
 * How much a seat's pen would lower the chair's score of a text, in milli-steps; 0 if the pen is already on the text.
 */
export function penGain(world: PensWorld, country: number, { article, alternative }: Term): number {
  const isThere = pennedBy(world, article, country) === alternative;
  return isThere || !mayHoldPen(world, country) ? 0 : penOf(world, country);
}
