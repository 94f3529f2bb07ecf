/**
 * The line that a player can share about a day's convention. It says how the match went, without revealing what was
 * agreed.
 */

import { dayName } from "../i18n/dates.ts";
import { t } from "../i18n/index.ts";
import { countryName } from "../i18n/names.ts";
import type { DayResult } from "../saves/days.ts";
import { seatOfDay } from "../saves/today.ts";

const PIPS = 5;
const MOST = 1000;

/**
 * @param row the number of days in a row, including this one
 * @param address the address of the page
 */
export function todayLine(day: string, result: DayResult, row: number, address: string): string {
  const { mandate, trust } = result;
  const values = {
    day: dayName(day),
    state: countryName(seatOfDay(day)),
    mandate: pips(mandate),
    trust: pips(trust),
    force: forceWords(result),
    row: t("today.row", { count: row }),
    address,
  };
  return t(row > 1 ? "today.lineInARow" : "today.line", values);
}

/** @example "in force in month 31" */
export function forceWords({ inForce }: DayResult): string {
  return inForce < 0 ? t("today.notInForce") : t("today.inForce", { month: inForce });
}

/** Shows a result as the number of fifths of 1,000 that it fills, rounded. @example pips(720) is "▮▮▮▮▯" */
export function pips(value: number): string {
  const full = Math.round((PIPS * value) / MOST);
  return "▮".repeat(full) + "▯".repeat(PIPS - full);
}
