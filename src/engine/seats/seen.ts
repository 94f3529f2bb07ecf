/**
 * What one seat may know: everything public, and its own secrets. Bots, forecasts, reasons, options, home tables and
 * results use nothing else, so a page that received only its seat's view computes the same values as the match
 * itself.
 */

import { quotient } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { mayReceive } from "../model/capitals.ts";
import { lastNightOf } from "../model/climate.ts";
import { assistsOwed, isBound } from "../model/pacts.ts";
import type { SeatObjective } from "../model/stakes.ts";
import { crosses, isolation, margin, priceUnit, wishOf, worthOf, worthsFrom } from "../model/worth.ts";
import type { Command } from "../state/command.ts";
import type { LastNight, Scenario } from "../state/scenario.ts";
import { indexOf, type Seat, WALL } from "../state/seat.ts";
import type { HomeTable, Offer, Pact } from "../state/treaty.ts";
import { type Knowledge, type OpenWorld, type Secrets, size, type World } from "../state/world.ts";

export type Lists = Pick<
  Secrets,
  | "positions"
  | "salience"
  | "weight"
  | "followed"
  | "redLines"
  | "firmness"
  | "outside"
  | "objectives"
  | "homes"
  | "offers"
  | "sealed"
  | "knowledge"
>;

/**
 * What only this seat knows. In a match, `lists` has the entries of all seats, but the functions in this file read
 * only the seat's own (a property test checks this). In a page, `lists` has only the seat's own entries.
 */
export type Own = Readonly<{
  lists: Lists;
  /**
   * The index of the seat's first cell in lists by article, the distance between the seat's cells, and the seat's
   * index in lists by country.
   */
  first: number;
  stride: number;
  place: number;
}>;

export type Seen = Readonly<{
  scenario: Scenario;
  seat: Seat;
  /** −1 for a seat without a country. */
  country: number;
  world: OpenWorld;
  own: Own;
}>;

/** What a delegation may know of a match. Nothing is copied. */
export function seen(world: World, country: number): Seen {
  return seenAs(world, country, world.scenario.countries[country]?.iso3 ?? WALL);
}

/** What a seat may know of a match, with or without a country. */
export function seenBy(world: World, seat: Seat): Seen {
  return seenAs(world, indexOf(world.scenario, seat), seat);
}

function seenAs(world: World, country: number, seat: Seat): Seen {
  const own = { lists: world.secrets, first: country, stride: size(world), place: country };
  return { scenario: world.scenario, seat, country, world, own };
}

/** The seat's own entry in a list by article. */
function cell(list: readonly number[], { own }: Seen, article: number): number {
  return list[own.first + article * own.stride] ?? 0;
}

/** The alternative that the seat currently wants. */
export function ownWish(r: Seen, article: number): number {
  return wishOf(cell(r.own.lists.positions, r, article));
}

export function ownSalience(r: Seen, article: number): number {
  return cell(r.own.lists.salience, r, article);
}

/** The seat's salience relative to its most important article, in thousandths. */
export function ownWeight(r: Seen, article: number): number {
  return cell(r.own.lists.weight, r, article);
}

export function follows(r: Seen, article: number): boolean {
  return cell(r.own.lists.followed, r, article) === 1;
}

/** The bits of an article's alternatives that this seat cannot accept. */
export function ownLines(r: Seen, article: number): number {
  return cell(r.own.lists.redLines, r, article);
}

export function isBeyond(r: Seen, article: number, alternative: number): boolean {
  return crosses(ownLines(r, article), alternative);
}

/** How early the seat gives way over the rounds: 0 firm, 1 even, 2 eager. */
export function firmness(r: Seen): number {
  return r.own.lists.firmness[r.own.place] ?? 1;
}

export function count(r: Seen, article: number): number {
  return r.scenario.articles[article]?.alternatives.length ?? 0;
}

/** The worth of every alternative of an article to this seat, in thousandths. */
export function ownWorths(r: Seen, article: number): readonly number[] {
  return worthsFrom(count(r, article), ownWish(r, article));
}

export function ownWorth(r: Seen, article: number, alternative: number): number {
  return worthOf(count(r, article), ownWish(r, article), alternative);
}

/** The margin M of an alternative to this seat, in u. */
export function ownMargin(r: Seen, article: number, alternative: number): number {
  return margin(
    ownSalience(r, article),
    ownWorth(r, article, alternative),
    ownOutside(r),
    isBeyond(r, article, alternative),
  );
}

/** The margin M of a whole text to this seat, in u. */
export function ownMarginOfText(r: Seen, text: readonly number[]): number {
  return text.reduce((sum, alternative, article) => sum + ownMargin(r, article, alternative), 0);
}

/** The price of standing alone on an article, judged by the last sounding, in u. */
export function standingAlone(r: Seen, article: number): number {
  const sounding = r.world.soundings[article];
  const caucus = canonical(r.scenario).caucusOf[r.country] ?? 0;
  return priceOf(r, sounding?.seats ?? 1000, sounding?.caucuses[caucus] ?? 1000);
}

/** The price of standing alone on the whole text, from shares averaged over the sounded articles, in u. */
export function standingAloneOnText(r: Seen, to: keyof LastNight = "block"): number {
  return quotient(lastNightOf(r.world)[to] * meanPrice(r), 1000);
}

function meanPrice(r: Seen): number {
  const caucus = canonical(r.scenario).caucusOf[r.country] ?? 0;
  let seats = 0;
  let own = 0;
  let known = 0;
  for (const sounding of r.world.soundings) {
    if (sounding === null) continue;
    seats += sounding.seats;
    own += sounding.caucuses[caucus] ?? 1000;
    known++;
  }
  if (known === 0) return priceOf(r, 1000, 1000);
  return priceOf(r, quotient(seats, known), quotient(own, known));
}

function priceOf(r: Seen, seats: number, caucus: number): number {
  const unit = priceUnit(r.scenario.articles.length);
  return isolation(unit, seats, caucus, r.scenario.countries[r.country]?.capacity ?? 0);
}

/** All packages that this seat has offered, in the order in which they were made. */
export function ownOffers(r: Seen): Offer[] {
  return r.own.lists.offers.filter((offer) => offer.from === r.country);
}

/**
 * The first promise of assistance that this seat can still keep: nobody else has helped, and the receiver has not
 * joined.
 */
export function assistanceOwed(r: Seen): Pact | null {
  const owed = assistsOwed(r.world.pacts).find(
    ({ by, to }) => by === r.country && mayReceive(r.world, by, to),
  );
  return owed ?? null;
}

export function hasPromised(r: Seen, article: number, alternative: number): boolean {
  return isBound(r.world, r.country, article, alternative);
}

export function ownHome(r: Seen): HomeTable | null {
  return r.own.lists.homes.find((home) => home.country === r.country) ?? null;
}

/** Whether the seat was named when the match opened. If so, its bot also decides for the capital. */
export function isNamed(r: Seen): boolean {
  return r.world.named.includes(r.country);
}

export function ownObjectives(r: Seen): readonly SeatObjective[] {
  return r.own.lists.objectives[r.own.place] ?? [];
}

/** The worth of having no treaty to the seat (outside option R), in u. */
export function ownOutside(r: Seen): number {
  return r.own.lists.outside[r.own.place] ?? 0;
}

/** This seat's acts that wait for the beat to close. */
export function ownSealed(r: Seen): readonly Command[] {
  return r.own.lists.sealed[r.seat] ?? [];
}

/** Open packages between this seat and another. */
export function ownOpenOffers(r: Seen): Offer[] {
  return r.own.lists.offers.filter(
    ({ status, from, to }) => status === "open" && (from === r.country || to === r.country),
  );
}

/** A package that this seat offered or received, or null. */
export function ownOffer(r: Seen, id: number): Offer | null {
  const offer = r.own.lists.offers.find((one) => one.id === id);
  return offer !== undefined && (offer.from === r.country || offer.to === r.country) ? offer : null;
}

/** The cards that this seat saw in consultations, in matches of older rules. */
export function ownKnowledge(r: Seen): readonly Knowledge[] {
  return r.own.lists.knowledge.filter(({ by }) => by === r.country);
}
