/** Persuasion: how far an argument moves those who can be moved (MODEL.md §3.6, speeches). */
import type { Speech } from "../event.ts";
import { memo } from "../memo.ts";
import { ARGUMENTS, type Argument, type Country, type Scenario } from "../scenario.ts";
import { clamp } from "../share.ts";
import { size, type World } from "../world.ts";

/** Most a listener moves in one beat, and in all from its opening position, in milli-steps. */
export const BEAT_LIMIT = 250;

export const MATCH_LIMIT = 1000;

type Plea = { alternative: number; argument: Argument; speakers: number; trust: number };

/** One argument for one alternative counts once a beat, stronger with trusted and with more speakers. */
function pleasOf(world: World, speeches: readonly Speech[]): Plea[] {
  const pleas = new Map<string, Plea>();
  for (const speech of speeches) {
    const key = `${speech.alternative}:${speech.argument}`;
    const plea = pleas.get(key) ?? {
      alternative: speech.alternative,
      argument: speech.argument,
      speakers: 0,
      trust: 0,
    };
    plea.speakers++;
    plea.trust = Math.max(plea.trust, world.trust[speech.country] ?? 0);
    pleas.set(key, plea);
  }
  return [...pleas.values()].sort(
    (x, y) => x.alternative - y.alternative || ARGUMENTS.indexOf(x.argument) - ARGUMENTS.indexOf(y.argument),
  );
}

export function moveMinds(world: World, article: number, speeches: readonly Speech[]): number[] {
  const n = size(world);
  const appeals = appealsOf(world, article, speeches);
  const spoke = new Set(speeches.map((speech) => speech.country));
  const top = 1000 * ((world.scenario.articles[article]?.alternatives.length ?? 1) - 1);
  const { positions, opening, weight } = world.secrets;
  return world.scenario.countries.map((country, i) => {
    const cell = article * n + i;
    const position = positions[cell] ?? 0;
    if (spoke.has(i)) return position;
    const start = opening[cell] ?? 0;
    let shift = 0;
    for (const appeal of appeals) shift += pull(appeal, position, country, weight[cell] ?? 0);
    return clamp(
      position + clamp(shift, -BEAT_LIMIT, BEAT_LIMIT),
      Math.max(0, start - MATCH_LIMIT),
      Math.min(top, start + MATCH_LIMIT),
    );
  });
}

/** Uses of an argument on an article after which it moves nobody. */
const MOST_USES = 5;

/** What of a plea is the same for every listener. */
type Appeal = Readonly<{ target: number; argument: Argument; reach: number; times: number }>;

function appealsOf(world: World, article: number, speeches: readonly Speech[]): Appeal[] {
  const appeals = pleasOf(world, speeches).map((plea) => ({
    target: 1000 * plea.alternative,
    argument: plea.argument,
    reach: Math.min(1000, plea.trust + 50 * Math.min(4, plea.speakers - 1)),
    times: world.used[article * ARGUMENTS.length + ARGUMENTS.indexOf(plea.argument)] ?? 0,
  }));
  return appeals.filter((appeal) => appeal.times <= MOST_USES);
}

/**
 * Pull of one argument on one listener, in milli-steps towards the alternative argued for.
 * @example Jamaica (trust 600) argues hr62 B with rights: Kenya, p = 2,893, sn = 221, moves −121 (MODEL §3.14).
 */
function pull(appeal: Appeal, position: number, country: Country, weight: number): number {
  const distance = appeal.target - position;
  let x = Math.trunc((Math.abs(distance) * appeal.reach) / 1000);
  x = Math.trunc((x * fitOf(appeal.argument, country)) / 1000);
  x = Math.trunc((x * (1000 - weight)) / 1000);
  x >>= 2 + appeal.times;
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

/** Mean fit of each argument over the room: what makes one kind more persuasive than another. */
export const meanFits = memo((scenario: Scenario) =>
  ARGUMENTS.map((argument) => {
    const sum = scenario.countries.reduce((total, country) => total + fitOf(argument, country), 0);
    return Math.trunc(sum / scenario.countries.length);
  }),
);
