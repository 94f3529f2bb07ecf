/** The seat's own packages of this beat: what binds it with another person, and what still has no answer. */
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Offer } from "../../../engine/state/treaty.ts";
import { isOtherPerson } from "./people.ts";

export type OwnDeals = Readonly<{
  /** The deals with other people, whoever offered them. */
  bound: readonly Offer[];
  /** The other packages that the seat made. One that was answered with other terms counts as answered with these. */
  made: readonly Offer[];
}>;

/** @param ids the offers that were made in this beat */
export function ownDeals(
  own: Pick<Seen, "world" | "country">,
  offers: readonly Offer[],
  ids: readonly number[],
): OwnDeals {
  const { country } = own;
  const late = offers.filter(({ id }) => ids.includes(id));
  const isBound = ({ from, to, status }: Offer): boolean =>
    status === "accepted" && isOtherPerson(own, from === country ? to : from);
  const isSettled = ({ id, to, status }: Offer): boolean =>
    status === "countered" && late.some((one) => one.id > id && one.from === to && one.status !== "open");
  return {
    bound: late.filter(isBound),
    made: late.filter((offer) => offer.from === country && !isBound(offer) && !isSettled(offer)),
  };
}
