/**
 * The pen: in the contested climate a named delegation writes the text that it has spoken for or promised to support,
 * as co-facilitators do in the Assembly's informal consultations [design]. How much the pen counts depends on the
 * trust in the delegation and on how far its argument carries. Simulated delegations hold no pen.
 */

import { clamp, quotient } from "../exact/whole.ts";
import type { Term } from "../state/command.ts";
import type { Speech } from "../state/event-parts.ts";
import { ARGUMENTS } from "../state/scenario.ts";
import type { OpenWorld, Pen } from "../state/world.ts";
import { caseForce, suitOf } from "./arguments.ts";
import { CLIMATE } from "./climate.ts";
import { promiseOn } from "./pacts.ts";

/** Below this trust a pen does not count. */
export const PEN_TRUST = 500;

/** How far a promise of support carries, in thousandths: less than a good argument, more than a poor one [design]. */
export const PROMISED_CARRY = 600;

/** How much a pen counts for each point of trust if it carries fully, in thousandths of a milli-step [design]. */
const PEN_WEIGHT = 600;

/**
 * How well an argument suits a text, in thousandths, when it neither helps nor harms the text: as an argument that
 * suits all texts of the article alike.
 */
const NEUTRAL = 600;

/** Whether a seat can hold a pen. */
export function mayHoldPen(
  { climate, named }: Pick<OpenWorld, "climate" | "named">,
  country: number,
): boolean {
  return CLIMATE[climate].isPlayed && named.includes(country);
}

/**
 * How far a speech carries, in thousandths, −1,000..1,000: from how well its argument suits the text and how much the
 * text bears on its case. It is halved for each time that the room heard the argument on the article, and for each
 * other article on which the speaker used it. An argument that suits other texts of the article better carries the
 * room away from this one.
 * @example rights for the list of rights, with a case on which the text bears with weight 2: 1,000; again: 500
 */
export function carryOf(world: Pick<OpenWorld, "scenario" | "used" | "pens">, speech: Speech): number {
  const { article, alternative, argument, country } = speech;
  const suit = suitOf(world.scenario, article, alternative, argument);
  const force = caseForce(world.scenario, article, alternative, speech.case);
  const carry = clamp(quotient(force * (suit - NEUTRAL), 1000 - NEUTRAL), -1000, 1000);
  const heard = world.used[article * ARGUMENTS.length + ARGUMENTS.indexOf(argument)] ?? 0;
  const elsewhere = world.pens.filter(
    (pen) => pen.country === country && pen.argument === argument && pen.article !== article,
  ).length;
  return quotient(carry, 1 << Math.min(10, heard + elsewhere));
}

/**
 * How much a seat's pen lowers the chair's score of a text, in milli-steps, if it carries this far; the text with the
 * lowest score is put to the room. Negative if the argument harms the text; 0 below `PEN_TRUST`.
 * @example trust 620: 372 if it carries 1,000, 186 if 500; trust 499: 0
 */
export function penOf({ trust }: Pick<OpenWorld, "trust">, country: number, carry: number): number {
  const own = trust[country] ?? 0;
  return own < PEN_TRUST ? 0 : quotient(own * carry * PEN_WEIGHT, 1_000_000);
}

export type HeldPen = Readonly<{ alternative: number; carry: number }>;

const NO_PEN: HeldPen = { alternative: -1, carry: 0 };

/** A seat's pen on an article: on the text it has promised to support, or else on the one it last spoke for. */
export function penHeld(world: PensWorld, article: number, country: number): HeldPen {
  if (!mayHoldPen(world, country)) return NO_PEN;
  const promised = promiseOn(world, country, article);
  if (promised >= 0) return { alternative: promised, carry: PROMISED_CARRY };
  return spokenPen(world, article, country) ?? NO_PEN;
}

/** The pen that a seat laid with its last speech on an article, or null. */
export function spokenPen({ pens }: Pick<OpenWorld, "pens">, article: number, country: number): Pen | null {
  return pens.find((pen) => pen.article === article && pen.country === country) ?? null;
}

type PensWorld = Pick<OpenWorld, "pens" | "trust" | "climate" | "named" | "pacts">;

/** How much all pens on a text lower the chair's score of the text, in milli-steps. */
export function pensOn(world: PensWorld, article: number, alternative: number): number {
  let sum = 0;
  for (const country of world.named) {
    const held = penHeld(world, article, country);
    if (held.alternative === alternative) sum += penOf(world, country, held.carry);
  }
  return sum;
}

/** How much more a seat's pen would lower the chair's score of a text if it carried this far, in milli-steps. */
export function penGain(
  world: PensWorld,
  country: number,
  { article, alternative }: Term,
  carry: number,
): number {
  if (!mayHoldPen(world, country)) return 0;
  const held = penHeld(world, article, country);
  const now = held.alternative === alternative ? penOf(world, country, held.carry) : 0;
  return penOf(world, country, carry) - now;
}
