import type { RoomView } from "../../room/message.ts";
import type { Shown } from "../hooks/use-shown.ts";

/** The countries, as indices in the scenario, whose seats people hold. */
export function heldSeats({ seats }: RoomView, { scenario }: Shown): readonly number[] {
  const taken = seats.filter(({ isTaken }) => isTaken).map(({ seat }) => seat);
  return scenario.countries.flatMap(({ iso3 }, country) => (taken.includes(iso3) ? [country] : []));
}
