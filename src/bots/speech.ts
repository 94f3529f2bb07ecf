/** Bots on the floor: which text they speak for, and with which argument (MODEL.md §3.7). */

import { caseForce } from "../engine/model/arguments.ts";
import { leverageOfFloor, rivalOf } from "../engine/model/leverage.ts";
import { carryOf, mayHoldPen } from "../engine/model/pens.ts";
import { fitOf, roomPull } from "../engine/model/persuasion.ts";
import { isActive } from "../engine/model/spokespersons.ts";
import { casesOf } from "../engine/options/options.ts";
import { follows, isBeyond, type Seen } from "../engine/seats/seen.ts";
import type { Speak, Term } from "../engine/state/command.ts";
import { ARGUMENTS, type Argument } from "../engine/state/scenario.ts";
import type { Chance } from "./chance.ts";
import { bestOf } from "./placards.ts";
import { mandateStake, ownStake } from "./stakes.ts";

/** A bot speaks only with at least this much credit, so that enough is left for a deal. */
const SPEAKING_CREDIT = 3;

/** What speaking for a text is worth to a seat, in any unit. */
type Weigh = (r: Seen, term: Term) => number;

/** An active seat's speech, for the text with the highest worth. */
export function speech(r: Seen, chance: Chance, weigh: Weigh): Speak | null {
  if (!maySpeak(r)) return null;
  let best: Term | null = null;
  let most = -1;
  for (const article of r.world.draft.floor) {
    if (!follows(r, article)) continue;
    for (const alternative of speakable(r, article)) {
      const worth = weigh(r, { article, alternative });
      if (worth <= most) continue;
      most = worth;
      best = { article, alternative };
    }
  }
  return best === null ? null : speechFor(r, chance, best);
}

/** Whether an active seat has enough credit to speak. */
export function maySpeak({ scenario, world, country }: Seen): boolean {
  return isActive(scenario, world.named, country) && (world.credit[country] ?? 0) >= SPEAKING_CREDIT;
}

/**
 * The texts that a seat can speak for. If it may hold the pen, these are all texts within its red lines; otherwise
 * only the one it likes best.
 */
function speakable(r: Seen, article: number): readonly number[] {
  const texts = r.world.draft.texts[article] ?? [];
  if (!mayHoldPen(r.world, r.country)) return [bestOf(r, article, texts)];
  return texts.filter((text) => !isBeyond(r, article, text));
}

/** A speech for a text, with the case where the text matters most and the argument that moves the room furthest. */
export function speechFor(r: Seen, chance: Chance, { article, alternative }: Term): Speak {
  const named = bestCase(r, chance, { article, alternative });
  const argument = bestArgument(r, { article, alternative }, named);
  return { type: "speak", article, alternative, argument, case: named };
}

/** The case where a text matters most; ties are broken by lot. */
export function bestCase(r: Seen, chance: Chance, { article, alternative }: Term): string {
  const cases = casesOf(r.scenario, article);
  const forces = cases.map((id) => caseForce(r.scenario, article, alternative, id));
  const most = Math.max(...forces);
  const best = cases.filter((_, at) => forces[at] === most);
  return best[chance(2) % Math.max(1, best.length)] ?? "";
}

/** Level 1 speaks where it has most at stake, regardless of the effect. */
export const byOwnStake: Weigh = (r, term) => ownStake(r, term, rivalOf(r.world, term));

/** Speaks where the mandate has much at stake and the seat's speech helps the text most. */
export const byInfluence: Weigh = (r, term) =>
  mandateStake(r, term, rivalOf(r.world, term)) *
  (MINDS + leverageOfFloor(r.world, r.country, term, bestCarry(r, term)));

/** How far the best argument for a text carries, in thousandths. Only the speech of a seat with a pen carries. */
function bestCarry(r: Seen, { article, alternative }: Term): number {
  if (!mayHoldPen(r.world, r.country)) return 0;
  const force = (id: string): number => caseForce(r.scenario, article, alternative, id);
  const named = casesOf(r.scenario, article).reduce((best, id) => (force(id) > force(best) ? id : best), "");
  const speech = { country: r.country, article, alternative, case: named };
  return Math.max(...ARGUMENTS.map((argument) => carryOf(r.world, { ...speech, argument })));
}

/** The assumed worth of moving minds, relative to leverage, in thousandths [design]. */
const MINDS = 20;

/** How far a speech carries counts before the minds that it moves. */
const PEN_FIRST = 1_000_000_000;

/** The argument that would move the room furthest. Arguments that suit the speaker's own state count more. */
export function bestArgument(r: Seen, term: Term, named: string): Argument {
  const own = r.scenario.countries[r.country];
  let best: Argument = ARGUMENTS[0];
  let most = Number.MIN_SAFE_INTEGER;
  for (const argument of ARGUMENTS) {
    const fit = own === undefined ? 1 : fitOf(argument, own);
    const speech = { ...term, argument, case: named };
    const carried = mayHoldPen(r.world, r.country)
      ? PEN_FIRST * carryOf(r.world, { ...speech, country: r.country })
      : 0;
    const force = carried + fit * roomPull(r.world, r.country, speech);
    if (force <= most) continue;
    best = argument;
    most = force;
  }
  return best;
}
