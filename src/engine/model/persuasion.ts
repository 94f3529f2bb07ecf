/**
 * Persuasion: how far an argument moves listeners who can be moved (MODEL.md §3.6, speeches). To add an argument,
 * start with `ARGUMENTS`.
 */

import { memo } from "../exact/memo.ts";
import { clamp, quotient } from "../exact/whole.ts";
import type { Speech } from "../state/event-parts.ts";
import { ARGUMENTS, type Argument, type Country, type Scenario } from "../state/scenario.ts";
import { type OpenWorld, size, type World } from "../state/world.ts";
import { caseForce, suitOf } from "./arguments.ts";
import { canonical } from "./canonical.ts";

/** How far a listener can move in one beat, and in total from its opening position, in milli-steps. */
export const BEAT_LIMIT = 500;

export const MATCH_LIMIT = 1000;

type Plea = { alternative: number; argument: Argument; speakers: number; trust: number; force: number };

/**
 * The force of a speech, in thousandths: how well its argument suits the text, times how much the text bears on the
 * case that the speech names.
 */
function forceOf(
  scenario: Scenario,
  { article, alternative, argument, case: named }: Omit<Speech, "country">,
): number {
  const suit = suitOf(scenario, article, alternative, argument);
  return quotient(suit * caseForce(scenario, article, alternative, named), 1000);
}

/**
 * The arguments of a beat. Each argument for an alternative counts once; it is stronger with more speakers and with
 * more trust in them.
 */
function pleasOf(world: World, speeches: readonly Speech[]): Plea[] {
  const pleas = new Map<string, Plea>();
  for (const speech of speeches) {
    const key = `${speech.alternative}:${speech.argument}`;
    const plea = pleas.get(key) ?? {
      alternative: speech.alternative,
      argument: speech.argument,
      speakers: 0,
      trust: 0,
      force: 0,
    };
    plea.speakers++;
    plea.force = Math.max(plea.force, forceOf(world.scenario, speech));
    plea.trust = Math.max(plea.trust, world.trust[speech.country] ?? 0);
    pleas.set(key, plea);
  }
  return [...pleas.values()].sort(
    (x, y) => x.alternative - y.alternative || ARGUMENTS.indexOf(x.argument) - ARGUMENTS.indexOf(y.argument),
  );
}

/**
 * How far the speeches of a beat move every listener on an article, in milli-steps. Seats that spoke on the article
 * are not moved.
 */
export function moveMinds(world: World, article: number, speeches: readonly Speech[]): number[] {
  const n = size(world);
  const appeals = appealsOf(world, article, speeches);
  const spoke = new Set(speeches.map((speech) => speech.country));
  const top = 1000 * ((world.scenario.articles[article]?.alternatives.length ?? 1) - 1);
  const { positions, opening, weight } = world.secrets;
  const shifts = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++) {
    if (spoke.has(i)) continue;
    const cell = article * n + i;
    const position = positions[cell] ?? 0;
    const free = 1000 - (weight[cell] ?? 0);
    let shift = 0;
    for (const appeal of appeals) shift += pull(appeal, position, appeal.fits[i] ?? 0, free);
    if (shift === 0) continue;
    const start = opening[cell] ?? 0;
    const wanted = position + clamp(shift, -BEAT_LIMIT, BEAT_LIMIT);
    shifts[i] =
      clamp(wanted, Math.max(0, start - MATCH_LIMIT), Math.min(top, start + MATCH_LIMIT)) - position;
  }
  return shifts;
}

/** After this many uses on an article, an argument moves nobody. */
const MOST_USES = 5;

/** The part of a plea that is the same for every listener. */
type Appeal = Readonly<{ target: number; fits: readonly number[]; reach: number; times: number }>;

function appealsOf(world: World, article: number, speeches: readonly Speech[]): Appeal[] {
  const appeals = pleasOf(world, speeches).map((plea) => ({
    target: 1000 * plea.alternative,
    fits: fitsOf(world.scenario)[ARGUMENTS.indexOf(plea.argument)] ?? [],
    reach: reachOf(plea),
    times: world.used[article * ARGUMENTS.length + ARGUMENTS.indexOf(plea.argument)] ?? 0,
  }));
  return appeals.filter((appeal) => appeal.times <= MOST_USES);
}

/**
 * The reach of a plea, in thousandths. It is at most 1,000, so no argument takes a listener past the text argued for.
 */
function reachOf({ force, trust, speakers }: Plea): number {
  const believed = Math.min(1000, trust + 50 * Math.min(4, speakers - 1));
  return Math.min(1000, quotient(force * believed, 1000));
}

/**
 * The pull of one argument on one listener, in milli-steps towards the alternative argued for.
 * @param free how open the listener still is, in thousandths: 1,000 minus how much it cares
 * @example Jamaica (trust 600) argues hr62 B with rights and the journalist: Kenya, p = 2,893, sn = 221, moves −437
 * (MODEL §3.6).
 */
function pull({ target, reach, times }: Appeal, position: number, fit: number, free: number): number {
  const distance = target - position;
  let x = quotient(Math.abs(distance) * reach, 1000);
  x = quotient(x * fit, 1000);
  x = quotient(x * free, 1000) >> times;
  return distance < 0 ? -x : x;
}

/** How well a kind of argument fits a listener, from public facts, in thousandths. */
export function fitOf(argument: Argument, country: Country): number {
  switch (argument) {
    case "rights":
      return country.poly;
    case "security":
      return 500;
    case "sovereignty":
      return 1000 - country.poly;
    case "capacity":
      return country.need;
  }
}

/**
 * How far an argument would move the room towards a text, in thousandths of a step summed over all listeners. The
 * estimate uses their declared wishes and how much states like them care.
 */
export function roomPull(world: OpenWorld, speaker: number, speech: Omit<Speech, "country">): number {
  const { article, alternative, argument } = speech;
  const kind = ARGUMENTS.indexOf(argument);
  const times = world.used[article * ARGUMENTS.length + kind] ?? 0;
  if (times > MOST_USES) return 0;
  const whole = wholePulls(world, article, alternative)[kind] ?? 0;
  const believed = quotient(whole * (world.trust[speaker] ?? 0), 1000);
  return quotient(believed * forceOf(world.scenario, speech), 1000) >> times;
}

/** The pulls of a beat by text, each computed once. */
const pulls = memo((_: OpenWorld) => new Map<number, readonly number[]>());

/**
 * How far each unused argument would move the room if the room fully believed the speaker, in the order of
 * `ARGUMENTS`.
 */
function wholePulls(world: OpenWorld, article: number, alternative: number): readonly number[] {
  const key = article * 16 + alternative;
  const known = pulls(world).get(key) ?? computePulls(world, article, alternative);
  pulls(world).set(key, known);
  return known;
}

function computePulls(world: OpenWorld, article: number, alternative: number): number[] {
  const n = size(world);
  const first = article * n;
  const steps = world.declared.slice(first, first + n);
  for (let i = 0; i < n; i++) steps[i] = Math.abs((steps[i] ?? 0) - alternative);
  return (pullsAStep(world.scenario)[article] ?? []).map((pulls) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += Math.min(BEAT_LIMIT, (steps[i] ?? 0) * (pulls[i] ?? 0));
    return sum;
  });
}

/** How far a listener one step away moves, by article, argument and country, given how much states like it care. */
const pullsAStep = memo((scenario: Scenario) => {
  const { weight } = canonical(scenario);
  const n = scenario.countries.length;
  const free = (cell: number): number => 1000 - (weight[cell] ?? 0);
  return scenario.articles.map((_, a) =>
    fitsOf(scenario).map((fits) => fits.map((fit, i) => quotient(fit * free(a * n + i), 1000))),
  );
});

/** The fits of every country, in the order of `ARGUMENTS`. */
const fitsOf = memo(({ countries }: Scenario) =>
  ARGUMENTS.map((argument) => countries.map((country) => fitOf(argument, country))),
);
