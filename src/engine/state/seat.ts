/**
 * The seats at a table: delegations by their ISO code, and three seats without a country. The holders of the seats
 * are set when a match opens, in `seats` of `Setup` (`setup.ts`); a person can also hold the chair.
 */
import type { Scenario } from "./scenario.ts";

/** The ISO alpha-3 code of a delegation, or one of `CHAIR`, `TEACHER` and `WALL`. */
export type Seat = string;

/**
 * The seat that presides: it decides what comes to the floor, which text is put to the room, and what is tested and
 * agreed. If nobody holds the chair, the rules preside.
 */
export const CHAIR: Seat = "chair";

/**
 * The seat that runs the table: it closes beats, takes them back, pauses, changes seats and triggers events. It sees
 * what is public.
 */
export const TEACHER: Seat = "teacher";

/** The seat that only watches what is public. */
export const WALL: Seat = "wall";

/** The position of a seat's country in the scenario, or −1 for a seat without one. */
export function indexOf(scenario: Scenario, seat: Seat): number {
  return scenario.countries.findIndex((country) => country.iso3 === seat);
}

/** Whether a seat can be held by a person: a delegation of the scenario, or the chair. */
export function isHeld(scenario: Scenario, seat: Seat): boolean {
  return seat === CHAIR || indexOf(scenario, seat) >= 0;
}
