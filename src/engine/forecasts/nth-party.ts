/**
 * When the N-th instrument is likely to be deposited, given the present number of parties. The mean pace is
 * multiplied by (5 + k)/(5 + E), where k is the number of parties and E is the number expected at the mean pace. At
 * the opening the month is hard to predict; after half a year the number of parties says more than any model
 * (MODEL.md §3.10).
 */
import { memo } from "../exact/memo.ts";
import { chanceOf, LAMBDA } from "../exact/tables.ts";
import { quotient, squareRoot } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { CLIMATE } from "../model/climate.ts";
import { countParties, HAZARD, publicPart, signatureIn, timeTerm, unionTerm } from "../model/hazard.ts";
import { type OpenWorld, size } from "../state/world.ts";

/** The weight of the expectation at the opening, counted in parties. */
const PRIOR = 5;
/** The distance from the mean to the bounds of the middle 80%, in thousandths of a standard deviation. */
const Z80 = 1282;
/**
 * How uncertain the acts abroad to come make the pace where people play, as a standard deviation in thousandths of a
 * logit [fitted].
 */
const ACTS = 250;

/** The last month for which anything is computed. A range that ends here may in fact extend further. */
export const LAST_MONTH = 120;
const WHOLE = 65_536;

/**
 * Months since the opening: the middle of the range, and bounds that contain at least the middle 80%. The bounds are
 * widened by a month on each side because individual states also act by chance.
 */
export type NthParty = Readonly<{ low: number; middle: number; high: number }>;

/** Returns null if no forecast is possible yet, or if the N-th instrument is already deposited. */
export function nthParty(world: OpenWorld): NthParty | null {
  if (world.month === 0 || world.treaty.reached >= 0) return null;
  const { mean: pace, spread } = paceGuess(world);
  const acts = CLIMATE[world.climate].isPlayed ? ACTS : 0;
  const reach = quotient(Z80 * squareRoot(spread * spread + acts * acts), 1000);
  return {
    low: Math.max(world.month, monthAt(world, pace + reach) - 1),
    middle: monthAt(world, pace),
    high: Math.min(LAST_MONTH, monthAt(world, pace - reach) + 1),
  };
}

/** The mean and the standard deviation of what the parties so far say about the pace, in thousandths of a logit. */
export const paceGuess = memo((world: OpenWorld): Readonly<{ mean: number; spread: number }> => {
  const parties = countParties(world.treaty.deposited);
  const spread = quotient(
    CLIMATE[world.climate].pace * squareRoot(quotient(1_000_000 * PRIOR, PRIOR + parties)),
    1000,
  );
  return { mean: paceSoFar(parties, expectedSoFar(world)), spread };
});

/** The pace so far, in thousandths of a logit. @example 10 parties where 4 were expected: ln(15/9), 511 */
function paceSoFar(parties: number, expected: number): number {
  return (LAMBDA[PRIOR - 1 + parties] ?? 0) - (LAMBDA[PRIOR - 1 + expected] ?? 0);
}

/** The number of instruments expected by now at the mean pace, given the actual signatures. */
function expectedSoFar(world: OpenWorld): number {
  const staying = new Array<number>(size(world)).fill(WHOLE);
  const { reached } = world.treaty;
  const waiting = { ...world, treaty: { ...world.treaty, reached: -1 } };
  for (let month = 0; month < world.month; month++) {
    passMonth(reached < 0 || month <= reached ? waiting : world, staying, month, 0);
  }
  return quotient(joined(staying) + WHOLE / 2, WHOLE);
}

/** The month when the expected number of instruments reaches N, counting from the present number. */
function monthAt(world: OpenWorld, pace: number): number {
  const staying = world.treaty.deposited.map((month) => (month < 0 ? WHOLE : 0));
  for (let month = world.month; month < LAST_MONTH; month++) {
    passMonth(world, staying, month, pace + CLIMATE[world.climate].moved);
    if (joined(staying) >= WHOLE * world.treaty.threshold) return month;
  }
  return LAST_MONTH;
}

/** Advances by one month: updates each state's chance of not having deposited, in 1/65,536. */
function passMonth(world: OpenWorld, staying: number[], month: number, pace: number): void {
  const { caucusOf, caucusSize } = canonical(world.scenario);
  const inCaucus = caucusSize.map(() => 0);
  staying.forEach((stays, i) => {
    inCaucus[caucusOf[i] ?? 0] = (inCaucus[caucusOf[i] ?? 0] ?? 0) + WHOLE - stays;
  });
  const everywhere = timeTerm(month, 0) + pace;
  staying.forEach((stays, i) => {
    if (stays === 0) return;
    const c = caucusOf[i] ?? 0;
    const near = quotient(HAZARD.caucusParties * (inCaucus[c] ?? 0), WHOLE * Math.max(1, caucusSize[c] ?? 1));
    const logit = fixedIn(world, i, month) + everywhere + near + unionTerm(world, i, month);
    staying[i] = quotient(stays * (WHOLE - chanceOf(logit)), WHOLE);
  });
}

/** The public part of the hazard in a month. A signature after that month is ignored. */
function fixedIn(world: OpenWorld, country: number, month: number): number {
  const signed = world.treaty.signed[country] ?? -1;
  return publicPart(world, country) - (signed > month ? signatureIn(signed) : 0);
}

function joined(staying: readonly number[]): number {
  return staying.reduce((sum, stays) => sum + WHOLE - stays, 0);
}
