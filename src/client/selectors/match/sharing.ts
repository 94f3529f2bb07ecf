/** Several people at one table: which seats they have, and who still has to decide. */

import type { Scenario } from "../../../engine/state/scenario.ts";
import type { Seat } from "../../../engine/state/seat.ts";
import type { View } from "../../../engine/views/view.ts";

/** Delegations played by people. */
export function personSeats({ world }: View, { countries }: Scenario): readonly Seat[] {
  return countries.flatMap(({ iso3 }, i) => (world.holders[i]?.type === "person" ? [iso3] : []));
}

/** The other people's seats that are not ready. */
export function othersWaiting(view: View, scenario: Scenario): readonly Seat[] {
  return personSeats(view, scenario).filter((seat) => seat !== view.seat && !view.world.ready.includes(seat));
}
