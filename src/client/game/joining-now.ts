/** What joining and staying out would add to the Mandate, with what the seat's reservations change as a part of its own. */
import { RESERVATION_TRUST } from "../../engine/model/costs.ts";
import { cardWish } from "../../engine/model/home.ts";
import { futuresOf } from "../../engine/seats/joining.ts";
import { type Part, sumOf } from "../../engine/seats/parts.ts";
import { ownSealed, type Seen } from "../../engine/seats/seen.ts";
import { CARDS } from "../../engine/state/scenario.ts";

/** One part of a future. `reserved` is what the reservations change in all others together, sealed ones included. */
export type FuturePart = Readonly<{ code: Part["code"] | "reserved"; points: number }>;

export type Futures = Readonly<{ join: readonly FuturePart[]; stay: readonly FuturePart[] }>;

/**
 * The futures of a seat as its sealed acts leave them: a reservation that waits for the season to close counts like one
 * that is entered, with the trust that it costs.
 */
export function futuresNow(own: Seen): Futures {
  const planned = plannedReservations(own);
  const { join, stay } = futuresOf(paying(own, RESERVATION_TRUST * planned.length), planned);
  const plain = futuresOf(withoutReservations(own)).join;
  const reserved = sumOf(join) - sumOf(plain);
  return { join: reserved === 0 ? join : [...plain, { code: "reserved", points: reserved }], stay };
}

/** The articles that the seat's sealed reservations are about. */
function plannedReservations(own: Seen): readonly number[] {
  const { scenario, country } = own;
  return ownSealed(own).flatMap((act) =>
    act.type === "enterReservation" ? [cardWish(scenario, country, CARDS.indexOf(act.card)).article] : [],
  );
}

function paying(own: Seen, points: number): Seen {
  const { world, country } = own;
  const trust = world.trust.map((now, i) => (i === country ? Math.max(0, now - points) : now));
  return { ...own, world: { ...world, trust } };
}

function withoutReservations(own: Seen): Seen {
  const { world, country } = own;
  const reservations = world.treaty.reservations.filter((one) => one.country !== country);
  return { ...own, world: { ...world, treaty: { ...world.treaty, reservations } } };
}
