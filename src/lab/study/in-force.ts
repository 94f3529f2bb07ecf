/** Entry into force follows from the N-th instrument, so a study counts only the month of that instrument. */
import { MONTHS_TO_FORCE } from "../../engine/model/costs.ts";

export { MONTHS_TO_FORCE };

/** The month of entry into force, from that of the N-th instrument: ninety days later. @example 29 gives 32 */
export function forceMonth(reached: number | null): number | null {
  return reached === null ? null : reached + MONTHS_TO_FORCE;
}
