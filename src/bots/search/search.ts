/**
 * Level 4: looks ahead. What a seat might do is played to the end in worlds that fit what it sees, and what surely brings its
 * mandate most is done (MODEL.md §3.7). Playouts are counted, not timed, so that the same seat sees the same again.
 */

import { clamp, quotient } from "../../engine/exact/whole.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Mandate, Scenario } from "../../engine/state/scenario.ts";
import type { Beat, PublicWorld, World } from "../../engine/state/world.ts";
import type { Chance } from "../chance.ts";
import { chanceOfSeat } from "../index.ts";
import { guessed } from "./guess.ts";
import { type End, givable, HORIZON, playedOut } from "./playout.ts";
import { alsoIn, othersIn, triesOf } from "./tries.ts";
import { distinct, type Try } from "./try.ts";

/** A try with what came of it, in the same worlds as the usual one; `gain` is in worth, less what may be chance. */
export type Weighed = Readonly<{ commands: Try; ends: readonly End[]; gain: number }>;

/**
 * A try is played in as many worlds as may be closed in so many beats, since a playout costs what is left to play; in fewer
 * where many articles make a beat dearer. @example 3 and 6 articles: 192 beats, 13: 121, 24: 76
 */
const BEATS_CLOSED = 192;

const BY_ARTICLES = 2304;

const FEWEST = 4;

const MOST = 56;

/** One in so many of them, and two more, in which every try is played; the best few are played in all. */
const FIRST = 4;

const BEST = 3;

/** More tries than these are played in fewer worlds each. */
const MANY = 8;

/** Tries of a beat in all, or so, and those that are always added. */
const ALL = 14;

const FEW = 2;

/** A dealing is looked at again after each package, most often once: each look has its share. */
const LOOKS = 2;

/** Worlds that fit what a seat sees in this beat; the first are the same whatever their number. */
export function worldsFor(r: Seen, mandates: readonly Mandate[], count: number): readonly World[] {
  return Array.from({ length: count }, (_, k) => guessed(r, `${r.seat}/${r.world.clock}/${k}`, mandates));
}

/** What a seat might do in this beat, the usual first. */
export function triesIn(r: Seen): readonly Try[] {
  return triesOf(r, chanceIn(r));
}

function chanceIn(r: Seen): Chance {
  return chanceOfSeat([r.world.clock, r.country, 1, 2], r.world.clock, r.country);
}

/** What level 4 does in this beat. */
export function searched(r: Seen, mandates: readonly Mandate[]): Try {
  return weighed(r, mandates, { isWhole: false })[0]?.commands ?? [];
}

/**
 * Every try of the beat with what came of it, the surest first: the usual one is left only for a gain. What differs from the
 * best of them in one thing is tried as well.
 * @param how `did`: what was done, where that is what the tries are held against; `isWhole`, for whoever asks for counsel: more
 * is tried, and the usual one and the best are played to the end of the match, for the three results
 */
export function weighed(
  r: Seen,
  mandates: readonly Mandate[],
  { did, isWhole = true }: Readonly<{ did?: Try; isWhole?: boolean }> = {},
): readonly Weighed[] {
  const given = (some: readonly Try[]): readonly Try[] => (isWhole ? givableIn(r, mandates, some) : some);
  const tries = given(isWhole ? widely(r, triesIn(r)) : triesIn(r));
  const [usual, others] = did === undefined ? [tries[0] ?? [], tries.slice(1)] : [did, tries];
  if (tries.length < 2) return [{ commands: usual, ends: [], gain: 0 }];
  const worlds = worldsFor(r, mandates, worldsIn(r, tries.length));
  const first = quotient(worlds.length, FIRST) + 2;
  const play = (commands: Try, at: readonly World[], whole = false): End[] =>
    at.map((world) => playedOut(world, r.country, commands, whole));
  const known = play(usual, worlds);
  const look = (commands: Try): Weighed => compared(commands, play(commands, worlds.slice(0, first)), known);
  const looked = others.map(look).sort(bySurest);
  const [top] = looked;
  const nearTop = top === undefined || top.gain <= 0 ? [] : othersIn(r, chanceIn(r), top.commands);
  const most = tries.length + freshBeside(tries, worlds);
  const fresh = distinct([...tries, ...given(nearTop)]).slice(tries.length, most);
  const ranked = [...looked, ...fresh.map(look)].sort(bySurest);
  const finalists = ranked
    .slice(0, BEST)
    .map(({ commands, ends }) =>
      compared(commands, [...ends, ...play(commands, worlds.slice(first))], known),
    );
  const rest = ranked.slice(BEST).map((one) => ({ ...one, gain: Math.min(one.gain, 0) }));
  const best = [{ commands: usual, ends: known, gain: 0 }, ...finalists];
  const told = isWhole ? best.map((one) => ({ ...one, ends: play(one.commands, worlds, true) })) : best;
  return [...told, ...rest].sort(bySurest);
}

/** So many tries more that differ from the best: fewer where many were tried, or a playout is dear. @example 4: 8, 10: 4, 14: 2 */
function freshBeside({ length }: readonly Try[], worlds: readonly World[]): number {
  return worlds.length === FEWEST ? FEW : clamp(ALL - length, FEW, MANY);
}

/** What can be given of each, one act after the other, as whoever follows counsel would: credit and words are spent once. */
function givableIn(r: Seen, mandates: readonly Mandate[], tries: readonly Try[]): readonly Try[] {
  const [world] = worldsFor(r, mandates, 1);
  return world === undefined ? tries : distinct(tries.map((commands) => givable(world, r.country, commands)));
}

function widely(r: Seen, tries: readonly Try[]): readonly Try[] {
  return distinct([...tries, ...alsoIn(r, tries[0] ?? [])]);
}

function worldsIn({ world, scenario }: Seen, tries: number): number {
  const beats = Math.min(BEATS_CLOSED, quotient(BY_ARTICLES, 6 + scenario.articles.length));
  const left = Math.min(HORIZON, beatsLeft(world, scenario));
  const looks = world.beat === "deal" ? LOOKS : 1;
  return clamp(quotient(beats * MANY, looks * left * Math.max(MANY, tries)), FEWEST, MOST);
}

/** Beats to the decision, or after it those that a playout to the end comes to, or so. */
function beatsLeft({ phase, beat, round, season }: PublicWorld, { rounds, seasons }: Scenario): number {
  if (phase === "adoption") return 4;
  if (phase === "negotiation") return 3 * (rounds - 1 - round) + (STEPS[beat] ?? 1) + 4;
  return Math.max(0, seasons - season) + 6;
}

/** Beats of a round that are left, the one being played among them. */
const STEPS: Readonly<Partial<Record<Beat, number>>> = { sound: 3, deal: 2, close: 1 };

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
