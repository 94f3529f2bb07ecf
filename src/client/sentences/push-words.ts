/** What an act abroad promises, in the same words for every act. */
import { signed, t } from "../i18n/index.ts";
import type { Promised } from "../selectors/ratification/best-pushes.ts";

/** @example "Expected: 9.8 states, Mandate +22" */
export function promiseText({ states, points }: Pick<Promised, "states" | "points">): string {
  const count = toDecimals(states);
  return points === null
    ? t("ratification:abroad.promiseStates", { count })
    : t("ratification:abroad.promise", { count, points: signed(points) });
}

const SMALL = 100;

/** Thousandths of a state, to one decimal; below a tenth, to two. @example 9,834 is 9.8, and 43 is 0.04 */
function toDecimals(states: number): number {
  return states < SMALL ? Math.round(states / 10) / 100 : Math.round(states / 100) / 10;
}
