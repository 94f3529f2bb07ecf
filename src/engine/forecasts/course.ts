/**
 * How likely each state is to deposit in the months ahead, judged by public facts. The secret pace of the match is
 * guessed from the number of parties so far; the chances are the mean over three guesses (MODEL.md §3.10).
 */

import { memo } from "../exact/memo.ts";
import { chanceOf } from "../exact/tables.ts";
import { clamp, quotient } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { CLIMATE } from "../model/climate.ts";
import { type CaucusTerms, HAZARD, publicPart, timeTerm, unionTerm } from "../model/hazard.ts";
import { everyone, horizonOf, type OpenWorld } from "../state/world.ts";
import { paceGuess } from "./nth-party.ts";

const WHOLE = 65_536;

/** Three guesses at a normal value: thousandths of the spread from the mean, and weights in sixths. */
const GUESSES = [
  { off: -1732, weight: 1 },
  { off: 0, weight: 4 },
  { off: 1732, weight: 1 },
] as const;

/** What the race is expected to bring: the terms of the caucuses' parties, and what waiting costs, month by month. */
type Course = Readonly<{ parties: readonly CaucusTerms[]; isReached: readonly boolean[] }>;

/** The expected course of the race, at the most likely pace, from this month to the horizon. */
const courseOf = memo((world: OpenWorld): Course => {
  const { caucusOf, caucusSize } = canonical(world.scenario);
  const { mean } = paceGuess(world);
  const staying: number[] = world.treaty.deposited.map((month) => (month < 0 ? WHOLE : 0));
  const partsOf = partsIn(world);
  const parts = everyone(world).map(partsOf);
  const parties: CaucusTerms[] = [];
  const isReached: boolean[] = [];
  for (let month = world.month; month < horizonOf(world); month++) {
    const joined = caucusSize.map(() => 0);
    staying.forEach((stays, i) => {
      joined[caucusOf[i] ?? 0] = (joined[caucusOf[i] ?? 0] ?? 0) + WHOLE - stays;
    });
    const terms = joined.map((sum, c) =>
      quotient(quotient(HAZARD.caucusParties * sum, WHOLE), Math.max(1, caucusSize[c] ?? 1)),
    );
    const all = quotient(
      joined.reduce((sum, one) => sum + one, 0),
      WHOLE,
    );
    parties.push(terms);
    isReached.push(all >= world.treaty.threshold);
    for (const i of everyone(world)) {
      const stays = staying[i] ?? 0;
      if (stays === 0) continue;
      const logit = logitIn(world, parts[i] ?? NONE, { parties, isReached }, i, month) + mean;
      staying[i] = quotient(stays * (WHOLE - chanceOf(logit)), WHOLE);
    }
  }
  return { parties, isReached };
});

/** A state's public part now, once this season's campaigns and events have passed, and once nobody waits any more. */
type Parts = Readonly<{ now: number; later: number; eased: number }>;

const NONE: Parts = { now: 0, later: 0, eased: 0 };

function partsIn(world: OpenWorld): (country: number) => Parts {
  const then = { ...world, month: world.month + world.scenario.seasonMonths };
  const over = { ...then, treaty: { ...world.treaty, reached: Math.max(0, world.treaty.reached) } };
  return (i) => ({ now: publicPart(world, i), later: publicPart(then, i), eased: publicPart(over, i) });
}

/** The logit of a deposit in a month ahead, without the pace. */
function logitIn(
  world: OpenWorld,
  { now, later, eased }: Parts,
  course: Course,
  i: number,
  month: number,
): number {
  const at = month - world.month;
  const isNow = at < world.scenario.seasonMonths;
  const own = (isNow ? now : later) + (course.isReached[at] === true ? eased - later : 0);
  const moved = isNow ? 0 : CLIMATE[world.climate].movedByOthers;
  const caucus = canonical(world.scenario).caucusOf[i] ?? 0;
  return own + moved + timeTerm(month, 0) + (course.parties[at]?.[caucus] ?? 0) + unionTerm(world, i, month);
}

/**
 * The chances, by guess of the pace, that each of these states deposits before a month, in 1/65,536. A world in which an
 * act is already in place gives the chances with this act.
 * @param base the world as it is; its course of the race is used for both
 * @param push what else speeds these states up, in thousandths of a logit
 */
export function chancesBy(
  world: OpenWorld,
  countries: readonly number[],
  until: number,
  base: OpenWorld = world,
  push = 0,
): readonly Readonly<{ weight: number; chances: readonly number[] }>[] {
  const course = courseOf(base);
  const { mean, spread } = paceGuess(base);
  const parts = countries.map(partsIn(world));
  const last = clamp(until, world.month, horizonOf(world));
  return GUESSES.map(({ off, weight }) => {
    const pace = mean + quotient(off * spread, 1000);
    const chances = countries.map((i, at) => {
      let stays = WHOLE;
      for (let month = world.month; month < last; month++) {
        const logit = logitIn(world, parts[at] ?? NONE, course, i, month) + pace + push;
        stays = quotient(stays * (WHOLE - chanceOf(logit)), WHOLE);
      }
      return (world.treaty.deposited[i] ?? -1) >= 0 ? 0 : WHOLE - stays;
    });
    return { weight, chances };
  });
}

/** The mean over the guesses of a figure that is computed from the chances of one guess. */
export function meanOver(
  guesses: ReturnType<typeof chancesBy>,
  figure: (chances: readonly number[]) => number,
): number {
  return quotient(
    guesses.reduce((sum, { weight, chances }) => sum + weight * figure(chances), 0),
    6,
  );
}

/** The chance, in 1/65,536, that at least `count` of independent chances come true. */
export function atLeast(count: number, chances: readonly number[]): number {
  let at = [WHOLE];
  for (const p of chances) {
    at = [...at, 0].map((q, k) => quotient(q * (WHOLE - p) + (at[k - 1] ?? 0) * p, WHOLE));
  }
  return at.slice(count).reduce((sum, q) => sum + q, 0);
}
