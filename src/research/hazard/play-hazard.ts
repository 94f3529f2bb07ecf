/** Plays many futures of a treaty under the hazard, each with its own level and tilt, by keyed chance. */

import { draw, normal, type SeedWords, seedWordsOf } from "../../engine/exact/rng.ts";
import { UNION_MONTHS } from "../../engine/model/hazard.ts";
import { HORIZON, LAST_MONTH } from "../history/history.ts";
import { type Prediction, predictionOf } from "../history/predict.ts";
import type { Hazard } from "./fit-hazard.ts";
import { isOpenIn, lateSigning } from "./late-signing.ts";
import { type Pace, type Progress, paceNow } from "./nowcast.ts";
import {
  CAUCUS,
  monthOf,
  movingLogit,
  riseIn,
  type Setting,
  sharesOf,
  slopeIn,
  steadyLogits,
} from "./setting.ts";

/** The kinds of roll used here. Matches use none of them. */
const ROLL = { level: 60, consent: 61, signature: 62, union: 63, tilt: 64 } as const;
const UNIT = 2 ** 32;
const THOUSANDTHS = 1000;

export type Asked = Readonly<{
  setting: Setting;
  hazard: Hazard;
  seed: string;
  runs: number;
  /** The numbers of the instruments whose months are returned. */
  wanted: readonly number[];
  /** Null at the opening. */
  progress: Progress | null;
}>;

/** Months of the wanted instruments over all runs, and the chances of having consented by month 36. */
export function playHazard({ setting, hazard, seed, runs, wanted, progress }: Asked): Prediction {
  const words = seedWordsOf(seed);
  const pace = paceNow(setting, hazard, progress);
  const late = lateSigning(setting);
  const steady = steadyLogits(setting, hazard.terms);
  const last = Math.max(...wanted);
  return predictionOf(setting.signatories.length, runs, wanted, (run) =>
    playOnce({ setting, hazard, progress, pace, late, steady, last, words, run }),
  );
}

type Run = Pick<Asked, "setting" | "hazard" | "progress"> &
  Readonly<{
    pace: Pace;
    late: readonly number[];
    steady: readonly number[];
    last: number;
    words: SeedWords;
    run: number;
  }>;

function playOnce({ hazard, progress, pace, late, steady, last, words, run, ...asked }: Run): number[] {
  const normalOf = (kind: number): number => normal(words, kind, run, 0, 0) / THOUSANDTHS;
  const roll = (kind: number, i: number): number => draw(words, kind, run, i, 0) / UNIT;
  const level = hazard.level + pace.centre + pace.sd * normalOf(ROLL.level);
  const tilt = hazard.spread.tilt * normalOf(ROLL.tilt);
  const setting = { ...asked.setting, union: unionIn(asked.setting, progress, roll(ROLL.union, 0)) };
  const consents = steady.map((_, i) => progress?.consented[i] ?? Number.POSITIVE_INFINITY);
  const signed = setting.signatories.map(
    (one, i) => one === 1 || (progress?.signed[i] ?? LAST_MONTH) < LAST_MONTH,
  );
  const out = steady.map((_, i) => waiting(roll(ROLL.consent, i)));
  const unsigned = steady.map((_, i) => waiting(roll(ROLL.signature, i)));
  for (let month = progress?.month ?? 0; month < LAST_MONTH; month++) {
    const now = monthOf(setting, month);
    const parties = sharesOf(consents.map((consent) => (consent < month ? 1 : 0)));
    const base = level + tilt * slopeIn(month) + riseIn(month);
    for (const [i, consent] of consents.entries()) {
      if (consent < month || month < (setting.since[i] ?? 0)) continue;
      const moving = movingLogit(
        setting,
        hazard.terms,
        i,
        now,
        signed[i] === true,
        parties[CAUCUS[i] ?? 0] ?? 0,
      );
      const within = out[i]?.(1 / (1 + Math.exp(-base - (steady[i] ?? 0) - moving))) ?? null;
      if (within !== null) consents[i] = month + within;
      else if (signed[i] !== true && isOpenIn(setting, month))
        signed[i] = unsigned[i]?.(late[i] ?? 0) !== null;
    }
    if (month >= HORIZON && consents.filter(Number.isFinite).length >= last) break;
  }
  return consents;
}

/**
 * One state's wait for something that can happen in any month, decided by one roll for all months. Call the result
 * with the chance for the next month. It returns the moment within that month, from 0 to 1, or null if nothing
 * happens in it.
 */
function waiting(level: number): (chance: number) => number | null {
  let staying = 1;
  return (chance) => {
    const before = staying;
    staying *= 1 - chance;
    return staying < level ? (before - level) / (before - staying) : null;
  };
}

/**
 * The month in which the European Union joins, or null if it cannot. If it has not joined yet, draws one of the
 * months in which it joined other treaties; Infinity if all of them have passed.
 */
function unionIn({ union }: Setting, progress: Progress | null, drawn: number): number | null {
  if (union === null) return null;
  const now = progress?.month ?? 0;
  if (union < now) return union;
  const ahead = UNION_MONTHS.filter((month) => month >= now);
  return ahead[Math.floor(drawn * ahead.length)] ?? Number.POSITIVE_INFINITY;
}
