/** Which of two matches is further in the race. */
import type { Standing } from "../matches/standing.ts";

/** Whether the match with the seat is further in the race. */
export function isAhead(own: Standing, other: Standing): boolean {
  if (own.inForce >= 0 && other.inForce >= 0 && own.inForce !== other.inForce)
    return own.inForce < other.inForce;
  if (own.instruments !== other.instruments) return own.instruments > other.instruments;
  return own.inForce >= 0;
}
