/** What one delegation wished for, offered, promised and got: a sheet for the teacher after the match. */

import { currentText } from "../../engine/model/whole-text.ts";
import { indexOf, type Seat } from "../../engine/state/seat.ts";
import type { Offer, Pact } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import { promisesOf } from "../selectors/debrief/promises.ts";

/** A wish of the mandate, the weightiest first. `got`: the wording that was agreed, or put last. */
export type Wish = Readonly<{
  article: number;
  wording: number;
  got: number;
  weight: number;
  isMet: boolean;
}>;

export type DelegationSheet = Readonly<{
  seat: Seat;
  wishes: readonly Wish[];
  /** Its offers and those it received, in the order in which they were made. */
  made: readonly Offer[];
  received: readonly Offer[];
  kept: readonly Pact[];
  broken: readonly Pact[];
  /** The articles to which it joined with a reservation. */
  reservations: readonly number[];
}>;

/** @param world the world at the end of a match, when nothing of it is secret any more */
export function delegationSheet(world: World, seat: Seat): DelegationSheet {
  const country = indexOf(world.scenario, seat);
  const { offers, objectives } = world.secrets;
  const { ownKept, ownBroken } = promisesOf(world, country);
  const text = currentText(world);
  const wishes = (objectives[country] ?? []).map(({ article, accept, weight }): Wish => {
    const got = text[article] ?? -1;
    return { article, wording: accept[0] ?? 0, got, weight, isMet: accept.includes(got) };
  });
  return {
    seat,
    wishes: wishes.sort((a, b) => b.weight - a.weight),
    made: offers.filter(({ from }) => from === country),
    received: offers.filter(({ to }) => to === country),
    kept: ownKept,
    broken: ownBroken,
    reservations: world.treaty.reservations.flatMap((one) => (one.country === country ? [one.article] : [])),
  };
}
