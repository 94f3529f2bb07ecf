/**
 * The chances of a law and of hearings at home: the state's own hazard, consultations, and the progress that failed
 * attempts leave (MODEL.md §3.11).
 */

import { setAt } from "../exact/patch.ts";
import { chanceOf, PHI } from "../exact/tables.ts";
import { quotient } from "../exact/whole.ts";
import { type HomeTable, TARGETS, type Target } from "../state/treaty.ts";
import type { OpenWorld, World } from "../state/world.ts";
import { CLIMATE } from "./climate.ts";
import { PROGRESS } from "./costs.ts";
import { depositLogit, partyTermsNow, publicPart } from "./hazard.ts";
import { actsIn } from "./home.ts";
import { consultationMemory, remembering } from "./memories.ts";

/** The highest chance of an act at home, in 1/65,536. */
export const MOST_CHANCE = 62_000;

/**
 * After a consultation, an attempt on the card or law has three times the chance, and at least 40% [design]. Without
 * consultation a capital drifts at the pace of its hazard; with it, the two acts of a season succeed often enough to
 * be worth planning.
 */
export const CONSULTED = 3;
export const CONSULTED_FLOOR = 26_214;

/**
 * H of MODEL §3.11: the state's own hazard over the months ahead, Σ p + ⌊p²/131,072⌋ in 1/65,536, without the secret
 * pace and tilt of the match, which a displayed chance must not reveal.
 */
export function hazardAhead(world: OpenWorld, country: number): number {
  const parties = partyTermsNow(world);
  const fixed = publicPart(world, country);
  let sum = 0;
  for (let m = world.month; m < world.month + world.monthsAhead; m++) {
    const p = chanceOf(depositLogit(world, country, m, fixed, parties));
    sum += p + quotient(p * p, 131_072);
  }
  return sum;
}

/**
 * The number of attempts that a drifting capital makes in a step: at most one for each missing step of mood or law.
 */
function attemptsIn(world: Pick<World, "monthsAhead">, home: HomeTable): number {
  return Math.min(actsIn(world), home.missing);
}

/**
 * The factor, in thousandths, by which the chance of an act is higher in a brief match, since such a match has no
 * monthly steps for catching up.
 */
const BRIEF = 1350;

/**
 * The chance, in 1/65,536, that a law or a hearing succeeds now. It is never lower than the progress on its target.
 */
export function homeChance(world: OpenWorld, home: HomeTable, target: Target): number {
  const n = Math.min(home.missing, PHI.length - 1);
  const phi = quotient((PHI[n] ?? 1500) * (world.scenario.isBrief ? BRIEF : 1000), 1000);
  const base = quotient(
    phi * home.missing * hazardAhead(world, home.country),
    1000 * attemptsIn(world, home),
  );
  const prepared = home.consulted === target ? Math.max(base * CONSULTED, CONSULTED_FLOOR) : base;
  return Math.min(MOST_CHANCE, Math.max(prepared, progressOn(home, target)));
}

/**
 * The table after a consultation. Where people play, its chance counts until the law is passed or the card moves, and
 * the group remembers once that it was asked.
 */
export function consulting(world: OpenWorld, home: HomeTable, target: Target): HomeTable {
  const next: HomeTable = { ...home, consulted: target };
  if (!CLIMATE[world.climate].isPlayed) return next;
  const memory = consultationMemory(home, target);
  const progress = setAt(home.progress, TARGETS.indexOf(target), homeChance(world, next, target));
  return remembering({ ...next, progress }, ...(memory === null ? [] : [memory]));
}

/** The chance, in 1/65,536, that a consultation and failed attempts have built up on the law or a card. */
export function progressOn({ progress }: Pick<HomeTable, "progress">, target: Target): number {
  return progress[TARGETS.indexOf(target)] ?? 0;
}

/**
 * The progress on all targets after an attempt. Where people play, a failed attempt raises the chance of the next one
 * on its target; success uses the progress up.
 */
export function progressAfter(
  { climate }: Pick<World, "climate">,
  home: HomeTable,
  { target, ok, chance }: Readonly<{ target: Target; ok: boolean; chance: number }>,
): readonly number[] {
  if (!CLIMATE[climate].isPlayed) return home.progress;
  return setAt(home.progress, TARGETS.indexOf(target), ok ? 0 : Math.min(MOST_CHANCE, chance + PROGRESS));
}
