/**
 * The line that a player can share about a day's convention. It says how the match went, without revealing what was
 * agreed.
 */

import { dayName } from "../i18n/dates.ts";
import { t } from "../i18n/index.ts";
import { countryName } from "../i18n/names.ts";
import type { Score } from "../lab/comparison-scores.ts";
import type { DayResult } from "../saves/days.ts";
import { seatOfDay } from "../saves/today.ts";
import { shareOf } from "../selectors/debrief/result-scale.ts";

const PIPS = 5;

/** Twice as many as par has, so that par is the middle. */
const MANDATE_PIPS = 6;

/**
 * @param par the Mandate of a simulated negotiator in this seat, or null if unknown
 * @param row the number of days in a row, including this one
 * @param address the address of the page
 */
export function todayLine(
  day: string,
  result: DayResult,
  par: number | null,
  row: number,
  address: string,
): string {
  const values = {
    day: dayName(day),
    state: countryName(seatOfDay(day)),
    results: resultPips(result, par),
    force: forceWords(result),
    row: t("today.row", { count: row }),
    address,
  };
  return t(row > 1 ? "today.lineInARow" : "today.line", values);
}

/** The three results of a day, each beside par if par is known. */
export function resultOfDay(result: DayResult, par: Score | null): string {
  const { mandate, trust, world } = result;
  const values = { mandate, trust, world, force: forceWords(result) };
  if (par === null) return t("today.result", values);
  const pars = { parMandate: par.mandate, parTrust: par.trust, parWorld: par.world };
  return t("today.resultWithPar", { ...values, ...pars });
}

/** @example "in force in month 31" */
function forceWords({ inForce }: DayResult): string {
  return inForce < 0 ? t("today.notInForce") : t("today.inForce", { month: inForce });
}

/** Without a par, the Mandate has no scale and is left out. */
function resultPips({ mandate, trust }: DayResult, par: number | null): string {
  const shownTrust = pips(trust, 1000, PIPS);
  if (par === null || par <= 0) return t("today.trustOnly", { trust: shownTrust });
  const mandatePips = (value: number): string => pips(value, 2 * par, MANDATE_PIPS);
  const values = { mandate: mandatePips(mandate), par: mandatePips(par), trust: shownTrust };
  return t("today.besidePar", values);
}

/**
 * Shows how much of a scale a value fills, rounded to whole pips. A value beyond either end fills all or none.
 * @example pips(720, 1000, 5) is "▮▮▮▮▯"
 */
export function pips(value: number, end: number, count: number): string {
  const full = Math.round(count * shareOf(value, end));
  return "▮".repeat(full) + "▯".repeat(count - full);
}
