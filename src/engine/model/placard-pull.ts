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
const MOST_PULL = 1600;

/** The trust of named seats at which their placards reach half of that [design]. */
const HALF_PULL = 600;

/**
 * How much closer the placards of named seats draw a text to the chair, in milli-steps; negative if objections weigh
 * more. A seat that spoke on the article counts more, or less, by how far its speech carries.
 * @example one seat with trust 600: 800 for support, −800 for an objection; ten such seats: up to 1,454
 */
export function placardsPull(world: PullWorld, article: number, alternative: number): number {
  if (!CLIMATE[world.climate].isPlayed) return 0;
  const row = placardsOn(world, article, alternative);
  let sum = 0;
  let all = HALF_PULL;
  for (const i of world.named) {
    const heard = attention(world, article, i);
    all += world.trust[i] ?? 0;
    if (promiseOn(world, i, article) === alternative) continue;
    if (isObjection(row, i)) sum -= heard;
    else if (isSupport(row, i)) sum += heard;
  }
  return quotient(MOST_PULL * sum, all);
}

/**
 * How much a seat's placards on an article count: its trust, more after a speech that carries, less after one that
 * harms its own text. @example trust 600: 600 without a speech, 1,200 after one that carries 1,000
 */
function attention(world: PullWorld, article: number, country: number): number {
  const carry = spokenPen(world, article, country)?.carry ?? 0;
  return quotient((world.trust[country] ?? 0) * (1000 + carry), 1000);
}

type PullWorld = Pick<OpenWorld, "climate" | "named" | "trust" | "pacts" | "pens" | "draft" | "soundings">;
