/** Chances in words. */
import { t } from "../../client/i18n/index.ts";

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

/** Factors are shown to one decimal. */
export function toTenths(factor: number): number {
  return Math.round(10 * factor) / 10;
}
