/** Packages on the table, and the promises made in them. */

import { memo } from "../exact/memo.ts";
import type { Term } from "../state/command.ts";
import type { Offer, Pact } from "../state/treaty.ts";
import type { OpenWorld, World } from "../state/world.ts";
import { openArticles } from "./agenda.ts";
import { expectedWish } from "./canonical.ts";
import { CLIMATE } from "./climate.ts";
import { COSTS, OFFER_BETWEEN_PEOPLE } from "./costs.ts";

export const MOST_OPEN_OFFERS = 2;

export function openOffersBy(world: World, country: number): number {
  return openOffers(world).filter((offer) => offer.from === country).length;
}

/** The offers still open. Those of earlier rounds have lapsed, so only this round's are searched. */
export function openOffers(world: Pick<World, "secrets">): Offer[] {
  return offersOfRound(world, "open");
}

/** The offers of this round that have been refused so far. */
export function refusedSoFar(world: Pick<World, "secrets">): Offer[] {
  return offersOfRound(world, "refused");
}

function offersOfRound({ secrets }: Pick<World, "secrets">, status: Offer["status"]): Offer[] {
  const { offers, offersFrom } = secrets;
  const found: Offer[] = [];
  for (let at = offersFrom; at < offers.length; at++) {
    const offer = offers[at];
    if (offer?.status === status) found.push(offer);
  }
  return found;
}

/** Open promises by article and seat. Cached; lists of pacts are compared by identity. */
const promisesIn = memo((pacts: readonly Pact[]): ReadonlyMap<number, ReadonlyMap<number, Pact>> => {
  const promises = new Map<number, Map<number, Pact>>();
  for (const pact of pacts) {
    if (pact.kind !== "support" || pact.status !== "open") continue;
    const seats = promises.get(pact.article) ?? new Map<number, Pact>();
    seats.set(pact.by, pact);
    promises.set(pact.article, seats);
  }
  return promises;
});

const NOBODY: ReadonlyMap<number, Pact> = new Map();

/** Open promises of assistance, in the order in which they were made. */
export const assistsOwed = memo((pacts: readonly Pact[]): readonly Pact[] =>
  pacts.filter(({ kind, status }) => kind === "assist" && status === "open"),
);

/** Open promises to support a text of an article, by seat; each seat has at most one. */
export function promisesOn({ pacts }: Pick<OpenWorld, "pacts">, article: number): ReadonlyMap<number, Pact> {
  return promisesIn(pacts).get(article) ?? NOBODY;
}

/** The text of an article that a seat has promised to support, or −1. */
export function promiseOn(world: Pick<OpenWorld, "pacts">, country: number, article: number): number {
  return promisesOn(world, article).get(country)?.alternative ?? -1;
}

/** Whether a seat has promised to support a text. */
export function isBound(
  world: Pick<OpenWorld, "pacts">,
  country: number,
  article: number,
  alternative: number,
): boolean {
  return promiseOn(world, country, article) === alternative;
}

/** Whether a seat may promise a text: on each article it makes only one promise, to one partner. */
export function isFree(world: Pick<OpenWorld, "pacts">, country: number, { article }: Term): boolean {
  return promiseOn(world, country, article) < 0;
}

/** Whether neither side has made another promise on its article since the offer. */
export function isStillFree(world: Pick<OpenWorld, "pacts">, offer: Offer): boolean {
  return isFree(world, offer.from, offer.give) && isFree(world, offer.to, offer.ask);
}

/**
 * The texts that can be promised: those on the table for open articles on which the room has been sounded. Articles
 * that protect children are debated among adults but never traded.
 */
export function termsOf(world: Table): Term[] {
  return openArticles(world).flatMap((article) =>
    isTraded(world, article)
      ? (world.draft.texts[article] ?? []).map((alternative) => ({ article, alternative }))
      : [],
  );
}

type Table = Pick<OpenWorld, "scenario" | "draft" | "soundings">;

function isTraded({ scenario, soundings }: Table, article: number): boolean {
  return soundings[article] !== null && scenario.articles[article]?.settled !== true;
}

/** Whether a text can be promised. */
export function isTerm(world: Table, { article, alternative }: Term): boolean {
  const isOpen = (world.draft.agreed[article] ?? 0) < 0;
  return isOpen && isTraded(world, article) && (world.draft.texts[article] ?? []).includes(alternative);
}

/** Whether a seat has promised to support a text and gets something in return. */
export function isPaid(
  world: Pick<OpenWorld, "pacts">,
  country: number,
  article: number,
  alternative: number,
): boolean {
  const promise = promisesOn(world, article).get(country);
  return promise?.alternative === alternative && promise.paid;
}

/**
 * Whether supporting a text changes a seat's position: it declared another wish, and where people play, public records
 * suggest another wish too. So neither an objection to its own declared wish nor a wish declared only to be sold is
 * worth anything.
 */
export function changesPosition(
  { scenario, climate, declared, credit }: Pick<OpenWorld, "scenario" | "climate" | "declared" | "credit">,
  country: number,
  { article, alternative }: Term,
): boolean {
  if (CLIMATE[climate].isPlayed && expectedWish(scenario, article, country) === alternative) return false;
  return declared[article * credit.length + country] !== alternative;
}

/**
 * The credit that an offer costs its author. Where people play, an offer between two people is free.
 * @example 0 from a pupil to a pupil, 2 from a pupil to a simulated state
 */
export function offerCost(
  { climate, holders }: Pick<OpenWorld, "climate" | "holders">,
  { from, to }: Pick<Offer, "from" | "to">,
): number {
  const isPerson = (seat: number): boolean => holders[seat]?.type === "person";
  return CLIMATE[climate].isPlayed && isPerson(from) && isPerson(to)
    ? OFFER_BETWEEN_PEOPLE
    : COSTS.offerPackage;
}

/**
 * Whether the refusal of an offer costs its author trust. Where people play, a person's no, or silence, costs nothing:
 * only simulated states lose patience.
 */
export function isCharged(
  { climate, holders }: Pick<OpenWorld, "climate" | "holders">,
  { to, status }: Pick<Offer, "to" | "status">,
): boolean {
  return status === "refused" && !(CLIMATE[climate].isPlayed && holders[to]?.type === "person");
}

/**
 * The indices of open promises of support that become void: those on one article when it is agreed, or all of them.
 */
export function voidedBy(pacts: readonly Pact[], article?: number): number[] {
  return pacts.flatMap((pact, at) => {
    const isDone = pact.kind === "support" && pact.status === "open";
    return isDone && (article === undefined || pact.article === article) ? [at] : [];
  });
}
