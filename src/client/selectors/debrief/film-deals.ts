/** The deals that a film tells: those of the player, or on a wall the best one between two people. */
import type { PublicWorld } from "../../../engine/state/world.ts";
import {
  type Deal,
  dealsOf,
  isDeal,
  isDealShown,
  peopleAt,
  standingIn,
  type ToldMoment,
} from "./film-acts.ts";
import { bridgeSteps } from "./film-bridges.ts";
import type { EndedTable } from "./made-at-table.ts";
import type { Moment } from "./moments.ts";

/** A deal of the player. `nth`: which one, from 0. `standing`: how many of its two texts are in the text at the end. */
export type OwnDealStep = Readonly<{
  id: "deal";
  picture: "deal";
  deal: Deal;
  nth: number;
  standing: number;
}>;

/** Every deal of the player's state that no moment already shows, in the order in which they were announced. */
export function ownDealSteps(
  { view, text, scenario }: EndedTable,
  moments: readonly ToldMoment[],
  own: number,
): readonly OwnDealStep[] {
  return dealsOf(view.world, own)
    .filter((deal) => !isDealShown(deal, own, moments, scenario))
    .map((deal, nth) => ({ id: "deal", picture: "deal", deal, nth, standing: standingIn(deal, text) }));
}

/** A deal between two people, how many of its two texts stand in the text at the end, and how many such deals there were. */
export type PeopleDealStep = Readonly<{
  id: "peopleDeal";
  picture: "deal";
  own: number;
  deal: Deal;
  standing: number;
  deals: number;
}>;

/** The deal between two people of which most stands in the text, unless a moment already shows a deal of one of the two. */
export function peopleDealStep(
  made: EndedTable,
  moments: readonly Pick<Moment, "deeds">[],
): readonly PeopleDealStep[] {
  const best = bestDeal(dealsBetween(peopleAt(made), made.view.world), made.text);
  if (best === null) return [];
  // What the class did change stands beside it, and a deal that changed nothing would deny it.
  if (best.standing === 0 && bridgeSteps(made, null).length > 0) return [];
  const seats = [best.own, best.deal.with].map((country) => made.scenario.countries[country]?.iso3 ?? "");
  const isShown = moments.some(({ deeds }) =>
    deeds.some((deed) => seats.includes(deed.seat) && isDeal(deed)),
  );
  return isShown ? [] : [{ id: "peopleDeal", picture: "deal", ...best }];
}

type PeopleDeal = Readonly<{ own: number; deal: Deal }>;

/** All deals between two of these countries, each once, in the order in which they were announced. */
function dealsBetween(
  countries: readonly number[],
  { pacts }: Pick<PublicWorld, "pacts">,
): readonly PeopleDeal[] {
  const said = pacts.filter(
    ({ kind, by, to }) => kind === "support" && countries.includes(by) && countries.includes(to),
  );
  return said.flatMap((gave, at): readonly PeopleDeal[] => {
    const got = said.slice(at + 1).find(({ by, to }) => by === gave.to && to === gave.by);
    const isSecond = said.slice(0, at).some(({ by, to }) => by === gave.to && to === gave.by);
    return got === undefined || isSecond ? [] : [{ own: gave.by, deal: { with: gave.to, gave, got } }];
  });
}

/** The deal of which most stands in the text, the first of several; null if there is none. */
function bestDeal(
  deals: readonly PeopleDeal[],
  text: readonly number[],
): (PeopleDeal & Readonly<{ standing: number; deals: number }>) | null {
  const counted = deals.map((one) => ({
    ...one,
    standing: standingIn(one.deal, text),
    deals: deals.length,
  }));
  return counted.toSorted((a, b) => b.standing - a.standing)[0] ?? null;
}
