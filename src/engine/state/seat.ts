/**
 * Who sits at a table: delegations by their ISO code, and three seats without a country. Who holds which seat, a person in
 * the chair or a second person among them, is said when a match is opened: `seats` of `Setup` (`setup.ts`).
 */
import type { Scenario } from "./scenario.ts";

/** ISO alpha-3 of a delegation, or one of `CHAIR`, `TEACHER` and `WALL`. */
export type Seat = string;

/** Presides: what comes to the floor, which text is put, what is tested and agreed. The rules preside where nobody does. */
export const CHAIR: Seat = "chair";

/** Runs the table: closes beats, takes them back, pauses, gives seats away and lets events strike; sees what is public. */
export const TEACHER: Seat = "teacher";

/** Watches what is public. */
export const WALL: Seat = "wall";

/** Position of a seat's country in the scenario, or −1 for a seat without one. */
export function indexOf(scenario: Scenario, seat: Seat): number {
  return scenario.countries.findIndex((country) => country.iso3 === seat);
}

/** Whether a seat can be held by a person: a delegation of the scenario, or the chair. */
export function isHeld(scenario: Scenario, seat: Seat): boolean {
  return seat === CHAIR || indexOf(scenario, seat) >= 0;
}
