/** Figures as the cells of a table. */
import type { Interval } from "./bootstrap.ts";

/** A figure and its interval, in two cells. */
export function band({ value, low, high }: Interval): string[] {
  return [whole(value), `${whole(low)}..${whole(high)}`];
}

/** Rounds to a whole number; never gives "-0". */
function whole(value: number): string {
  return String(Math.round(value) + 0);
}

/** A share and its interval, in two cells. */
export function share({ value, low, high }: Interval): string[] {
  return [percent(value), `${percent(low)}..${percent(high)}`];
}

export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
