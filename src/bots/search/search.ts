/**
 * Level 4: looks ahead. What a seat might do is played to the end in worlds that fit what it sees, and what surely brings its
 * mandate most is done (MODEL.md §3.7). Playouts are counted, not timed, so that the same seat sees the same again.
 */

import { quotient } from "../../engine/exact/whole.ts";
import { START_TRUST } from "../../engine/model/prices.ts";
import { resolve } from "../../engine/resolve.ts";
import { results } from "../../engine/seats/results.ts";
import { type Seen, seen } from "../../engine/seats/seen.ts";
import type { Mandate } from "../../engine/state/scenario.ts";
import type { World } from "../../engine/state/world.ts";
import { chanceOfSeat, policy, takes, withAnswers } from "../index.ts";
import { guessed } from "./guess.ts";
import { type Try, triesOf } from "./tries.ts";

/** What came of a try in one of the worlds guessed; `worth` is what tries are compared by, in points of Mandate. */
export type End = Readonly<{ worth: number; mandate: number; trust: number; world: number }>;

/** A try with what came of it, in the same worlds as the usual one; `gain` is in worth, less what may be chance. */
export type Weighed = Readonly<{ commands: Try; ends: readonly End[]; gain: number }>;

/** Worlds in which every try is played, and those more in which the best few are. */
const FIRST = 4;

const MORE = 10;

const BEST = 3;

/** What the whole mandate in the text is worth, and membership at a trust of 600 [design, near MODEL.md §3.12]. */
const TEXT_WORTH = 650;

const MEMBER_WORTH = 350;

/** Worlds that fit what a seat sees in this beat; the first are the same whatever their number. */
export function worldsFor(r: Seen, mandates: readonly Mandate[], count: number): readonly World[] {
  return Array.from({ length: count }, (_, k) => guessed(r, `${r.seat}/${r.world.clock}/${k}`, mandates));
}

/** What a seat might do in this beat, the usual first. */
export function triesIn(r: Seen): readonly Try[] {
  return triesOf(r, chanceOfSeat([r.world.clock, r.country, 1, 2], r.world.clock, r.country));
}

/** What level 4 does in this beat. */
export function searched(r: Seen, mandates: readonly Mandate[]): Try {
  return weighed(r, mandates, { isWhole: false })[0]?.commands ?? [];
}

/**
 * Every try of the beat with what came of it, the surest first: the usual one is left only for a gain.
 * @param how `did`: what was done, where that is what the tries are held against; `isWhole` as in `playedOut`
 */
export function weighed(
  r: Seen,
  mandates: readonly Mandate[],
  { did, isWhole = true }: Readonly<{ did?: Try; isWhole?: boolean }> = {},
): readonly Weighed[] {
  const tries = triesIn(r);
  const [usual, others] = did === undefined ? [tries[0] ?? [], tries.slice(1)] : [did, tries];
  if (tries.length < 2) return [{ commands: usual, ends: [], gain: 0 }];
  const worlds = worldsFor(r, mandates, FIRST + MORE);
  const play = (commands: Try, at: readonly World[]): End[] =>
    at.map((world) => playedOut(world, r.country, commands, isWhole));
  const known = play(usual, worlds);
  const first = others.map((commands) => compared(commands, play(commands, worlds.slice(0, FIRST)), known));
  const ranked = first.sort(bySurest);
  const finalists = ranked
    .slice(0, BEST)
    .map(({ commands, ends }) =>
      compared(commands, [...ends, ...play(commands, worlds.slice(FIRST))], known),
    );
  const rest = ranked.slice(BEST).map((one) => ({ ...one, gain: Math.min(one.gain, 0) }));
  return [{ commands: usual, ends: known, gain: 0 }, ...finalists, ...rest].sort(bySurest);
}

function bySurest(x: Weighed, y: Weighed): number {
  return y.gain - x.gain;
}

/** The mean difference to the usual try in the same worlds, less one standard error. */
function compared(commands: Try, ends: readonly End[], usual: readonly End[]): Weighed {
  const gains = ends.map(({ worth }, k) => worth - (usual[k]?.worth ?? 0));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const spread = gains.reduce((sum, gain) => sum + (gain - mean) * (gain - mean), 0) / (gains.length - 1);
  return { commands, ends, gain: mean - Math.sqrt(spread / gains.length) };
}

/**
 * What comes of these commands, all others as level 2, the seat itself as level 3. In the talks the worth is what the text and
 * trust are worth as the package is put: who then stops it or ratifies late would only hide what a try does.
 * @param isWhole plays on to the end for the three results, which else are those at the package
 */
export function playedOut(from: World, country: number, commands: Try, isWhole = true): End {
  let world = closed(from, country, commands);
  const isTalk = isOpen(from);
  while (isTalk && isOpen(world)) world = closed(world, country, null);
  const put = results(seen(world, country));
  const talked = quotient(TEXT_WORTH * put.text, 1000) + quotient(MEMBER_WORTH * put.trust, START_TRUST);
  if (isTalk && !isWhole) return { worth: talked, mandate: put.mandate, trust: put.trust, world: put.world };
  while (world.beat !== "over") world = closed(world, country, null);
  const { mandate, trust, world: whole } = results(seen(world, country));
  return { worth: isTalk ? talked : mandate, mandate, trust, world: whole };
}

/** Whether the text may still become another. */
function isOpen({ phase, beat }: World): boolean {
  return phase === "negotiation" || beat === "lastSounding" || beat === "amend" || beat === "amendVote";
}

/** The next beat; with commands given, the seat has answered what it was offered itself. */
function closed(world: World, country: number, own: Try | null): World {
  const commands = world.holders.map((holder, i) =>
    own !== null && i === country
      ? own
      : policy(holder, seen(world, i), chanceOfSeat(world.secrets.words, world.clock, i)),
  );
  const isAnswered = (to: number): boolean => own !== null && to === country;
  const answered = withAnswers(
    world,
    commands,
    (offer) =>
      !(isAnswered(offer.to) && world.secrets.offers.includes(offer)) &&
      takes(world.holders[offer.to], seen(world, offer.to), offer),
  );
  return resolve(world, answered).world;
}
