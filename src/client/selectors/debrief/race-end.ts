/** How the race ended: who joined first, N-th and last, and which acts of a seat brought states in. */
import { isParty } from "../../../engine/model/capitals.ts";
import type { BroughtIn } from "../../../engine/state/treaty.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { arrivalsOf } from "../ratification/race.ts";

export { creditParts } from "../../../engine/seats/brought-in.ts";
export { isParty };

export type PlaceInRace = Readonly<{
  id: "first" | "nth" | "last";
  country: number;
  /** The seat that brought the state in; −1 if none did. */
  by: number;
}>;

/** The first, the N-th and the last state to join, each state once. */
export function placesInRace(
  { treaty }: Pick<PublicWorld, "treaty">,
  journal: readonly ReceivedEvent[],
): readonly PlaceInRace[] {
  const { first, nth, broughtIn } = treaty;
  const last = arrivalsOf(journal).at(-1)?.country ?? -1;
  const byOf = (country: number): number => broughtIn.find((one) => one.country === country)?.by ?? -1;
  const places = [
    { id: "first", country: first },
    { id: "nth", country: nth },
    { id: "last", country: last },
  ] as const;
  return places
    .filter(({ country }, at) => country >= 0 && places.findIndex((one) => one.country === country) === at)
    .map((place) => ({ ...place, by: byOf(place.country) }));
}

/** The acts that bring a state in, the strongest first. Help and a granted price count as much as each other. */
export const BRINGING_ACTS = ["help", "price", "pledge", "campaign"] as const;
export type BringingAct = (typeof BRINGING_ACTS)[number];

export type BroughtBy = Readonly<{ act: BringingAct; countries: readonly number[] }>;

/** The states that a seat brought in, by the act that did it, each in the order of deposit. */
export function broughtInByAct({ treaty }: Pick<PublicWorld, "treaty">, own: number): readonly BroughtBy[] {
  const brought = treaty.broughtIn.filter(({ by }) => by === own);
  const actOf = ({ country, push }: BroughtIn): BringingAct => {
    if (push !== "direct") return push;
    return treaty.assistedBy[country] === own ? "help" : "price";
  };
  return BRINGING_ACTS.map((act) => ({
    act,
    countries: brought.filter((one) => actOf(one) === act).map(({ country }) => country),
  })).filter(({ countries }) => countries.length > 0);
}
