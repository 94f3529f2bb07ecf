/** Writes forecasts and reasons in one line each, for tables of known numbers. */
import type { Forecast, Reason } from "../../src/engine/state/forecast.ts";

/** @example "luck 1 modelled at 2.0" for a reason about text 0 of article 2 */
export function reasonTold({ code, value, mark, article, alternative }: Reason): string {
  const where = article < 0 ? "" : ` at ${article}${alternative < 0 ? "" : `.${alternative}`}`;
  return `${code} ${value} ${mark}${where}`;
}

/** @example "chance 100..300 because trust 5 design" */
export function forecastTold(range: Forecast | null): string {
  if (range === null) return "nothing";
  const why = range.reasons.map(reasonTold).join(", ");
  return `${range.of} ${range.low}..${range.high}${why === "" ? "" : ` because ${why}`}`;
}
