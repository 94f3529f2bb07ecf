/** The seats that a beat waits for: those held by people or by the search. */
import { CHAIR, indexOf, type Seat } from "../state/seat.ts";
import { isByHand } from "../state/setup.ts";
import type { World } from "../state/world.ts";

/** The seats of people and of the search, the chair first. */
export function handsOf({ scenario, holders, isChaired }: World): Seat[] {
  const delegations = scenario.countries.filter((_, i) => isByHand(holders[i]));
  return [...(isChaired ? [CHAIR] : []), ...delegations.map(({ iso3 }) => iso3)];
}

/** The seats held by people. */
export function personsOf(world: World): Seat[] {
  const isPerson = (seat: Seat): boolean =>
    seat === CHAIR || world.holders[indexOf(world.scenario, seat)]?.type === "person";
  return handsOf(world).filter(isPerson);
}

export function isHand({ scenario, holders, isChaired }: World, seat: Seat): boolean {
  return seat === CHAIR ? isChaired : isByHand(holders[indexOf(scenario, seat)]);
}

/** Whether all seats of people and of the search are ready; false if there are no such seats. */
export function areAllReady(world: World): boolean {
  const hands = handsOf(world);
  return hands.length > 0 && hands.every((seat) => world.ready.includes(seat));
}
