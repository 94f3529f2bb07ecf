/** Forecasts and chances in words. */
import { t } from "../../client/i18n/index.ts";
import type { Forecast } from "../../engine/state/forecast.ts";

/** Chances in events are in units of 1/65,536. */
const CERTAIN = 65_536;

export function percent(share: number): string {
  return t("common.percent", { value: Math.round(100 * share) });
}

/** The chance that a past act had, as a percentage. @param chance in units of 1/65,536 */
export function stepChance(chance: number): string {
  return percent(chance / CERTAIN);
}

/** A chance of the engine, in units of 1/65,536, in thousandths. */
export function toThousandths(chance: number): number {
  return Math.round((1000 * chance) / CERTAIN);
}

export function isCertain(chance: number): boolean {
  return chance >= CERTAIN;
}

/** "38%", or "30% to 42%" if only a range is known. */
export function chanceText({ low, high }: Forecast): string {
  const [from, to] = [percent(low / 1000), percent(high / 1000)];
  return from === to ? from : t("common.range", { low: from, high: to });
}

/** Factors are shown to one decimal. */
export function toTenths(factor: number): number {
  return Math.round(10 * factor) / 10;
}
