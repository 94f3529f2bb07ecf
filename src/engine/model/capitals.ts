/** What capitals may ask of each other: which states can be helped, and when hold-outs may name a price. */

import type { Mood } from "../state/scenario.ts";
import type { Happening, HomePledge, HomeTable, NamedPrice, Offer } from "../state/treaty.ts";
import type { OpenWorld, World } from "../state/world.ts";
import { FINAL_STRETCH, MOST_GIFTS, MOST_PROMISED, NEEDY, PLEDGE_STEP } from "./costs.ts";
import { countParties } from "./hazard.ts";

export function giftsBy(world: Pick<World, "treaty">, country: number): number {
  return world.treaty.assistedBy.filter((giver) => giver === country).length;
}

/**
 * Whether a state has a home table: some delegations of the scenario have one, and so has every seat named at the
 * opening.
 */
export function hasTable(
  { scenario, named }: Pick<OpenWorld, "scenario" | "named">,
  country: number,
): boolean {
  const iso3 = scenario.countries[country]?.iso3 ?? "";
  return named.includes(country) || scenario.homeTables.includes(iso3);
}

/**
 * Whether one state's assistance can help another. The receiver must have more need than the helper, and must be in
 * the upper third of need or have a home table.
 */
export function isHelpable(world: Pick<OpenWorld, "scenario" | "named">, from: number, to: number): boolean {
  const need = (country: number): number => world.scenario.countries[country]?.need ?? 0;
  return need(to) > need(from) && (need(to) >= NEEDY || hasTable(world, to));
}

/**
 * Whether a seat may promise a state assistance in a package. It may do so once per state and at most twice per
 * match, which is as often as it can give assistance.
 * @param own this seat's open packages
 */
export function mayPromiseHelp(world: OpenWorld, own: readonly Offer[], from: number, to: number): boolean {
  if (!isHelpable(world, from, to)) return false;
  const promised = world.pacts.filter(({ by, kind }) => by === from && kind === "assist");
  const offered = own.filter((offer) => offer.from === from && offer.assistance === 1);
  const helped = [...promised, ...offered].map((one) => one.to);
  return helped.length < MOST_PROMISED && !helped.includes(to);
}

/** Whether a country can receive assistance now: it has received none yet, and is not yet a party. */
export function mayReceive(world: OpenWorld, from: number, to: number): boolean {
  return (
    isHelpable(world, from, to) &&
    (world.treaty.assistedBy[to] ?? -1) < 0 &&
    (world.treaty.deposited[to] ?? -1) < 0
  );
}

/** Whether a seat has a pledge that is open or was met. If so, it may not make another pledge. */
export function hasPledged(world: Pick<World, "pledges">, country: number): boolean {
  return world.pledges.some(({ by, status }) => by === country && status !== "void");
}

/** Whether a capital may make a conditional pledge: only with a home table, and only until it deposits. */
export function mayPledge(
  world: Pick<World, "treaty" | "pledges">,
  home: HomeTable | null,
  country: number,
): boolean {
  return home !== null && (world.treaty.deposited[country] ?? -1) < 0 && !hasPledged(world, country);
}

/** Whether a state can be a partner in a pledge: any other state that has not deposited can. */
export function mayPledgeWith(world: Pick<World, "treaty">, country: number, partner: number): boolean {
  return partner !== country && !isParty(world, partner);
}

/** Whether a state may still give assistance: it has a limited number of gifts. */
export function mayGive(world: Pick<OpenWorld, "treaty">, country: number): boolean {
  return giftsBy(world, country) < MOST_GIFTS;
}

/** Whether a state has deposited its instrument. */
export function isParty({ treaty }: Pick<World, "treaty">, country: number): boolean {
  return (treaty.deposited[country] ?? -1) >= 0;
}

/** Whether a state may campaign. It may do so only after it has signed. */
export function mayCampaign({ treaty }: Pick<World, "treaty">, country: number): boolean {
  return (treaty.signed[country] ?? -1) >= 0;
}

/**
 * The points at home that a pledge brings once it is met, by the number of partners it waits for.
 * @example 3 partners: 12
 */
export function pledgeBonus(count: number): number {
  return PLEDGE_STEP * count;
}

/** How many partners of a pledge have joined. */
export function joinedOf({ treaty }: Pick<World, "treaty">, pledge: Pick<HomePledge, "with">): number {
  return pledge.with.filter((country) => (treaty.deposited[country] ?? -1) >= 0).length;
}

/**
 * The chance, in thousandths, that a delegation without a person grants a price. It equals the trust in the seat that
 * names the price [design].
 * @example at trust 600 it is granted six times in ten
 */
export function priceChance({ trust }: Pick<World, "trust">, by: number): number {
  return trust[by] ?? 0;
}

/**
 * The effect of an event on a capital that has answered it: the effects of the event and of the answer, added
 * together.
 */
export function answered(effect: Mood, answer: Mood): Mood {
  return {
    urgency: effect.urgency + answer.urgency,
    trust: effect.trust + answer.trust,
    rights: effect.rights + answer.rights,
    capacity: effect.capacity + answer.capacity,
  };
}

/** Whether only the last five instruments are missing. */
export function isFinalStretch(world: Pick<World, "treaty">): boolean {
  const parties = countParties(world.treaty.deposited);
  return parties >= world.treaty.threshold - FINAL_STRETCH && parties < world.treaty.threshold;
}

/** Whether a hold-out may name a price: once, while the last five instruments are missing. */
export function mayNamePrice(world: OpenWorld, home: HomeTable | null, country: number): boolean {
  return (
    home?.won === false &&
    isFinalStretch(world) &&
    (world.treaty.deposited[country] ?? -1) < 0 &&
    !world.prices.some((price) => price.by === country)
  );
}

/** Whether a price can still be granted; it is void once the N-th instrument is deposited. */
export function isPriceOpen(
  { treaty, month }: Pick<World, "treaty" | "month">,
  { granted, until }: NamedPrice,
): boolean {
  return !granted && month <= until && treaty.reached < 0;
}

/** Whether an event struck this capital, is still under way and has not been answered. */
export function isOpenTo(happening: Happening, country: number, month: number): boolean {
  return happening.country === country && !happening.answered && happening.until > month;
}
