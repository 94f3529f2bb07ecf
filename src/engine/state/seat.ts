/** From a seat's name to its number. */
import type { Seat } from "./command.ts";
import type { Scenario } from "./scenario.ts";

/** Position of a seat's country in the scenario, or −1 for a seat without one. */
export function indexOf(scenario: Scenario, seat: Seat): number {
  return scenario.countries.findIndex((country) => country.iso3 === seat);
}
