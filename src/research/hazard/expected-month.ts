/** When the n-th instrument is expected, from the chances of all states, without any random draws. */
import { isOpenIn, lateSigning } from "./late-signing.ts";
import {
  CAUCUS,
  type Coefficients,
  monthOf,
  movingLogit,
  riseIn,
  type Setting,
  sharesOf,
  slopeIn,
  steadyLogits,
} from "./setting.ts";

const LAST_MONTH = 180;

/** One treaty's hazard: the common terms, and its own level and tilt. */
export type OneHazard = Readonly<{ terms: Coefficients; level: number; tilt: number }>;

/**
 * The month in which the expected number of instruments passes n, interpolated linearly within the month; the last
 * month if this never happens.
 */
export function expectedMonth(setting: Setting, hazard: OneHazard, n: number): number {
  let before = 0;
  let month = 0;
  for (const count of expectedCounts(setting, hazard, LAST_MONTH)) {
    if (count >= n) return month + (n - before) / (count - before);
    before = count;
    month++;
  }
  return LAST_MONTH;
}

/** The number of instruments expected after a number of months. */
export function expectedBy(setting: Setting, hazard: OneHazard, months: number): number {
  return [...expectedCounts(setting, hazard, months)].at(-1) ?? 0;
}

/** The expected number of instruments at the end of each month. */
function* expectedCounts(setting: Setting, hazard: OneHazard, months: number): Generator<number> {
  const late = lateSigning(setting);
  const steady = steadyLogits(setting, hazard.terms);
  const signed = [...setting.signatories];
  const unsigned = signed.map((one) => 1 - one);
  for (let month = 0; month < months; month++) {
    const now = monthOf(setting, month);
    const parties = sharesOf(signed.map((share, i) => 1 - share - (unsigned[i] ?? 0)));
    const base = hazard.level + hazard.tilt * slopeIn(month) + riseIn(month);
    let count = 0;
    for (let i = 0; i < signed.length; i++) {
      const own = parties[CAUCUS[i] ?? 0] ?? 0;
      const stays = (hasSigned: boolean): number => {
        const moving = movingLogit(setting, hazard.terms, i, now, hasSigned, own);
        return 1 / (1 + Math.exp(base + (steady[i] ?? 0) + moving));
      };
      const left = (unsigned[i] ?? 0) * stays(false);
      const signs = isOpenIn(setting, month) ? left * (late[i] ?? 0) : 0;
      signed[i] = (signed[i] ?? 0) * stays(true) + signs;
      unsigned[i] = left - signs;
      count += 1 - (signed[i] ?? 0) - (unsigned[i] ?? 0);
    }
    yield count;
  }
}
