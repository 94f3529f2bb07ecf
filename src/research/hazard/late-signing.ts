/**
 * Chances of signing after the opening. At the opening, nobody knows who will sign later. The chances come from the
 * game's own hazard of signing, without the terms for text and host (§3.9).
 */
import { COUNTRIES } from "../../content/countries.ts";
import { SIGNING } from "../../engine/model/signing.ts";
import type { Setting } from "./setting.ts";

const THOUSANDTHS = 1000;
/** The index of the signing habit among the steady terms. */
const HABIT = 2;

/**
 * For each state, the chance of signing in any one month after the opening, while the treaty is open for signature.
 */
export function lateSigning({ steady }: Setting): number[] {
  return COUNTRIES.map(({ powerZ }, i) => {
    const habit = SIGNING.propensity * (steady[i]?.[HABIT] ?? 0);
    const logit = (SIGNING.later + habit + (SIGNING.power * powerZ) / THOUSANDTHS) / THOUSANDTHS;
    return 1 / (1 + Math.exp(-logit));
  });
}

export function isOpenIn({ closes }: Pick<Setting, "closes">, month: number): boolean {
  return month > 0 && month <= (closes ?? SIGNING.laterMonths);
}
