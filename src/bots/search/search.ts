/**
 * Level 4 looks ahead. It plays out each option in worlds that fit what the seat sees, and takes the option that
 * serves its mandate most surely (MODEL.md §3.7). Playouts are counted, not timed, so that the same view gives the
 * same result.
 */

import { clamp, quotient } from "../../engine/exact/whole.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { CommandType } from "../../engine/state/command.ts";
import type { Mandate, Scenario } from "../../engine/state/scenario.ts";
import type { Beat, PublicWorld, World } from "../../engine/state/world.ts";
import type { Chance } from "../chance.ts";
import { chanceOfSeat } from "../index.ts";
import { guessWorld } from "./guess.ts";
import { allowedActs, HORIZON, playOutTry, type TryResult } from "./playout.ts";
import { alsoIn, othersIn, triesOf } from "./tries.ts";
import { distinct, type Try } from "./try.ts";

/**
 * A try with its results, in the same worlds as the usual try. `gain` is the mean gain in worth, minus one standard
 * error.
 */
export type WeighedTry = Readonly<{ commands: Try; ends: readonly TryResult[]; gain: number }>;

/**
 * The cost of a playout is the number of beats left to play. Each try is therefore played in as many worlds as this
 * budget of beats allows. With many articles a beat takes longer, so the budget is smaller.
 * @example 3 and 6 articles: 192 beats, 13: 121, 24: 76
 */
const BEATS_CLOSED = 192;

const BY_ARTICLES = 2304;

const FEWEST = 4;

const MOST = 56;

/** Every try is played in a quarter of the worlds, plus two; the best three are played in all of them. */
const FIRST = 4;

const BEST = 3;

/** If there are more tries than this, each is played in fewer worlds. */
const MANY = 8;

/** The approximate number of tries in a beat, including variants, and the minimum number of variants. */
const ALL = 14;

const FEW = 2;

/**
 * A deal beat is searched again after a package. This usually happens once, so each search gets half of the budget.
 */
const LOOKS = 2;

/** Worlds that fit what a seat sees in this beat; the first ones are the same for any `count`. */
export function worldsFor(r: Seen, mandates: readonly Mandate[], count: number): readonly World[] {
  return Array.from({ length: count }, (_, k) => guessWorld(r, `${r.seat}/${r.world.clock}/${k}`, mandates));
}

/** The options of a seat in this beat, the usual try first. */
export function triesIn(r: Seen): readonly Try[] {
  return triesOf(r, chanceIn(r));
}

function chanceIn(r: Seen): Chance {
  return chanceOfSeat([r.world.clock, r.country, 1, 2], r.world.clock, r.country);
}

/** The commands of level 4 in this beat. */
export function bestTry(r: Seen, mandates: readonly Mandate[]): Try {
  return weighTries(r, mandates, { isWhole: false })[0]?.commands ?? [];
}

type WeighOptions = Readonly<{ did?: Try; isWhole?: boolean; hidden?: readonly CommandType[] }>;

/**
 * Every try of the beat with its results, the surest gain first. A try ranks above the usual one only if it gains.
 * Variants that differ from the best try in one thing are tried as well.
 * @param how `did` is what was actually done, if the tries are compared with that. `isWhole` is for advice: it adds
 * more tries, and plays the usual try and the best ones to the end of the match for the three results. `hidden` leaves
 * out acts that the seat's screen does not offer yet
 */
export function weighTries(
  r: Seen,
  mandates: readonly Mandate[],
  { did, isWhole = true, hidden = [] }: WeighOptions = {},
): readonly WeighedTry[] {
  const offered = (some: readonly Try[]): readonly Try[] =>
    some.map((commands) => commands.filter(({ type }) => !hidden.includes(type)));
  const given = (some: readonly Try[]): readonly Try[] =>
    isWhole ? givableIn(r, mandates, offered(some)) : some;
  const tries = given(isWhole ? widely(r, triesIn(r)) : triesIn(r));
  const [usual, others] = did === undefined ? [tries[0] ?? [], tries.slice(1)] : [did, tries];
  if (tries.length < 2) return [{ commands: usual, ends: [], gain: 0 }];
  const worlds = worldsFor(r, mandates, worldsIn(r, tries.length));
  const first = quotient(worlds.length, FIRST) + 2;
  const play = (commands: Try, at: readonly World[], whole = false): TryResult[] =>
    at.map((world) => playOutTry(world, r.country, commands, whole));
  const known = play(usual, worlds);
  const look = (commands: Try): WeighedTry =>
    compared(commands, play(commands, worlds.slice(0, first)), known);
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

/**
 * How many variants of the best try to play: fewer if many were tried or if a playout is expensive.
 * @example 4 tries: 8, 10 tries: 4, 14 tries: 2
 */
function freshBeside({ length }: readonly Try[], worlds: readonly World[]): number {
  return worlds.length === FEWEST ? FEW : clamp(ALL - length, FEW, MANY);
}

/**
 * Limits each try to the acts that the seat can take one after the other, since it can spend credit and promises only
 * once.
 */
function givableIn(r: Seen, mandates: readonly Mandate[], tries: readonly Try[]): readonly Try[] {
  const [world] = worldsFor(r, mandates, 1);
  return world === undefined
    ? tries
    : distinct(tries.map((commands) => allowedActs(world, r.country, commands)));
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

/** The beats left until the decision on the text. After the decision, about as many as a playout to the end has. */
function beatsLeft({ phase, beat, round, season }: PublicWorld, { rounds, seasons }: Scenario): number {
  if (phase === "adoption") return 4;
  if (phase === "negotiation") return 3 * (rounds - 1 - round) + (STEPS[beat] ?? 1) + 4;
  return Math.max(0, seasons - season) + 6;
}

/** Beats left in a round, including the current one. */
const STEPS: Readonly<Partial<Record<Beat, number>>> = { sound: 3, deal: 2, close: 1 };

function bySurest(x: WeighedTry, y: WeighedTry): number {
  return y.gain - x.gain;
}

/** The mean difference from the usual try in the same worlds, minus one standard error. */
function compared(commands: Try, ends: readonly TryResult[], usual: readonly TryResult[]): WeighedTry {
  const gains = ends.map(({ worth }, k) => worth - (usual[k]?.worth ?? 0));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const spread = gains.reduce((sum, gain) => sum + (gain - mean) * (gain - mean), 0) / (gains.length - 1);
  return { commands, ends, gain: mean - Math.sqrt(spread / gains.length) };
}
