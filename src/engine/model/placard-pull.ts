/**
 * The pull of placards: in the contested climate the chair also weighs what named delegations show on a text, by how
 * far it trusts them, as a chair listens to the delegations that do the work [design]. Simulated delegations count by
 * their power alone.
 */

import { quotient } from "../exact/whole.ts";
import { isObjection, isSupport } from "../state/digits.ts";
import type { OpenWorld } from "../state/world.ts";
import { CLIMATE } from "./climate.ts";
import { promiseOn } from "./pacts.ts";
import { spokenPen } from "./pens.ts";
import { placardsOn } from "./soundings.ts";

/** The most by which placards without speeches draw a text closer or push it away, in milli-steps [design]. */
const MOST_PULL = 500;

/** The trust of named seats at which their placards reach half of that [design]. */
const HALF_PULL = 600;

/**
 * How many more placards a speech that carries fully is worth: delegations get their way by giving reasons, not by
 * showing a preference [design].
 */
const ARGUED = 4;

/**
 * How much closer the placards of named seats draw a text to the chair, in milli-steps; negative if objections weigh
 * more. A seat that spoke on the article counts more, or less, by how far its speech carries.
 * @example one seat with trust 600: 250 for support, −250 for an objection; ten such seats: up to 454
 */
export function placardsPull(world: PullWorld, article: number, alternative: number): number {
  if (!CLIMATE[world.climate].isPlayed) return 0;
  const row = placardsOn(world, article, alternative);
  let sum = 0;
  for (const i of world.named) {
    const heard = attention(world, article, i);
    if (promiseOn(world, i, article) === alternative) continue;
    if (isObjection(row, i)) sum -= heard;
    else if (isSupport(row, i)) sum += heard;
  }
  return quotient(MOST_PULL * sum, trustOfNamed(world));
}

/**
 * How much closer a seat's speech would draw a text that its placard supports, in milli-steps, if it carried this far;
 * what its last speech on the article does already is left out.
 * @example the only named seat, trust 600, no speech yet: 1,000 if it carries 1,000
 */
export function pullOfSpeech(world: PullWorld, article: number, country: number, carry: number): number {
  if (!CLIMATE[world.climate].isPlayed || !world.named.includes(country)) return 0;
  const more = heardWith(world, country, carry) - attention(world, article, country);
  return quotient(MOST_PULL * more, trustOfNamed(world));
}

/** The trust in all named seats, and the trust at which they reach half of the pull. */
function trustOfNamed({ named, trust }: Pick<PullWorld, "named" | "trust">): number {
  return named.reduce((sum, i) => sum + (trust[i] ?? 0), HALF_PULL);
}

/**
 * How much closer a text comes, in milli-steps, when a named seat drops its objection to it, as a promise does.
 * @example the only named seat, trust 600: 250, and 1,250 after a speech on the article that carries 1,000
 */
export function pullOfObjection(world: PullWorld, article: number, country: number): number {
  if (!CLIMATE[world.climate].isPlayed || !world.named.includes(country)) return 0;
  return quotient(MOST_PULL * attention(world, article, country), trustOfNamed(world));
}

function attention(world: PullWorld, article: number, country: number): number {
  return heardWith(world, country, spokenPen(world, article, country)?.carry ?? 0);
}

/**
 * How much a seat's placards on an article count: its trust, more after a speech that carries, less after one that
 * harms its own text. @example trust 600: 600 without a speech, 3,000 after one that carries 1,000
 */
function heardWith({ trust }: Pick<PullWorld, "trust">, country: number, carry: number): number {
  return quotient((trust[country] ?? 0) * placardWeight(carry), 1000);
}

/**
 * How much a placard counts after a speech that carries this far, in thousandths of one without a speech.
 * @example 5,000 if it carries 1,000; 1,000 if it carries nothing; −1,000 if it carries −500
 */
export function placardWeight(carry: number): number {
  return 1000 + ARGUED * carry;
}

type PullWorld = Pick<OpenWorld, "climate" | "named" | "trust" | "pacts" | "pens" | "draft" | "soundings">;
