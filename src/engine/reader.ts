/**
 * What a bot may read: everything public, and its own seat's secrets. No copy is made; the secrets
 * of others are out of reach by type, and a property test shows that they make no difference.
 */

import { canonical } from "./model/canonical.ts";
import { mayPromiseHelp, mayReceive } from "./model/capitals.ts";
import { reservable } from "./model/home.ts";
import { isBound } from "./model/pacts.ts";
import { gainOfJoining, type ObjectiveResult, objectiveResults } from "./model/results.ts";
import type { SeatObjective } from "./model/stakes.ts";
import type { Card, Scenario } from "./scenario.ts";
import { quotient } from "./whole.ts";
import {
  type HomeTable,
  type Offer,
  type OpenWorld,
  type Pact,
  type Secrets,
  size,
  type World,
} from "./world.ts";
import { crosses, isolation, margin, priceUnit, wishOf, worthOf, worthsFrom } from "./worth.ts";

declare const SEALED: unique symbol;

export type Reader = Readonly<{
  scenario: Scenario;
  country: number;
  world: OpenWorld;
  /** Opened only by the functions of this file. */
  own: Readonly<{ [SEALED]: true }>;
}>;

export function reader(world: World, country: number): Reader {
  return { scenario: world.scenario, country, world, own: world.secrets as unknown as Reader["own"] };
}

const secrets = (r: Reader): Secrets => r.own as unknown as Secrets;

const cellOf = (r: Reader, article: number): number => article * size(r.world) + r.country;

/** Own wished alternative now. */
export function ownWish(r: Reader, article: number): number {
  return wishOf(secrets(r).positions[cellOf(r, article)] ?? 0);
}

export function ownSalience(r: Reader, article: number): number {
  return secrets(r).salience[cellOf(r, article)] ?? 0;
}

/** Own salience relative to the article cared for most, thousandths. */
export function ownWeight(r: Reader, article: number): number {
  return secrets(r).weight[cellOf(r, article)] ?? 0;
}

export function follows(r: Reader, article: number): boolean {
  return secrets(r).followed[cellOf(r, article)] === 1;
}

/** Bits of the alternatives of an article this seat cannot bear. */
export function ownLines(r: Reader, article: number): number {
  return secrets(r).redLines[cellOf(r, article)] ?? 0;
}

export function isBeyond(r: Reader, article: number, alternative: number): boolean {
  return crosses(ownLines(r, article), alternative);
}

/** 0 firm, 1 even, 2 eager. */
export function firmness(r: Reader): number {
  return secrets(r).firmness[r.country] ?? 1;
}

export function count(r: Reader, article: number): number {
  return r.scenario.articles[article]?.alternatives.length ?? 0;
}

/** Worth of every alternative of an article to this seat, in thousandths. */
export function ownWorths(r: Reader, article: number): readonly number[] {
  return worthsFrom(count(r, article), ownWish(r, article));
}

export function ownWorth(r: Reader, article: number, alternative: number): number {
  return worthOf(count(r, article), ownWish(r, article), alternative);
}

/** M of an alternative to this seat, in u. */
export function ownMargin(r: Reader, article: number, alternative: number): number {
  const { salience, positions, outside, redLines } = secrets(r);
  const cell = cellOf(r, article);
  return margin(
    salience[cell] ?? 0,
    worthOf(count(r, article), wishOf(positions[cell] ?? 0), alternative),
    outside[r.country] ?? 0,
    crosses(redLines[cell] ?? 0, alternative),
  );
}

/** M of a whole text to this seat, in u. */
export function ownMarginOfText(r: Reader, text: readonly number[]): number {
  return text.reduce((sum, alternative, article) => sum + ownMargin(r, article, alternative), 0);
}

/** Price of standing alone on an article, from the last sounding, in u. */
export function standingAlone(r: Reader, article: number): number {
  const sounding = r.world.soundings[article];
  const caucus = canonical(r.scenario).caucusOf[r.country] ?? 0;
  return priceOf(r, sounding?.seats ?? 1000, sounding?.caucuses[caucus] ?? 1000);
}

/** Price of standing alone on the whole text: shares averaged over the articles sounded, in u. */
export function standingAloneOnText(r: Reader): number {
  return quotient(r.scenario.lastNight * meanPrice(r), 1000);
}

function meanPrice(r: Reader): number {
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

function priceOf(r: Reader, seats: number, caucus: number): number {
  const unit = priceUnit(r.scenario.articles.length);
  return isolation(unit, seats, caucus, r.scenario.countries[r.country]?.capacity ?? 0);
}

/** Every package this seat has offered, in order. */
export function ownOffers(r: Reader): Offer[] {
  return secrets(r).offers.filter((offer) => offer.from === r.country);
}

/** The first promise of assistance this seat still can keep: nobody else has helped, nor has the other joined. */
export function assistanceOwed(r: Reader): Pact | null {
  const owed = r.world.pacts.find(
    ({ by, to, kind, status }) =>
      by === r.country && kind === "assist" && status === "open" && mayReceive(r.world, by, to),
  );
  return owed ?? null;
}

/** Whether this seat may promise a state assistance in a package now. */
export function mayOfferHelp(r: Reader, to: number): boolean {
  return mayPromiseHelp(worldOf(r), r.country, to);
}

export function hasPromised(r: Reader, article: number, alternative: number): boolean {
  return isBound(r.world, r.country, article, alternative);
}

export function ownHome(r: Reader): HomeTable | null {
  return secrets(r).homes.find((home) => home.country === r.country) ?? null;
}

function worldOf(r: Reader): World {
  return { ...r.world, secrets: secrets(r) };
}

/**
 * Points this seat gains by joining the text over staying out, as it can work them out itself.
 * @param planned articles it would still enter a reservation on
 */
export function ownGainOfJoining(r: Reader, planned: readonly number[] = []): number {
  const world = worldOf(r);
  const entered = planned.map((article) => ({ country: r.country, article }));
  const reservations = [...world.treaty.reservations, ...entered];
  return gainOfJoining({ ...world, treaty: { ...world.treaty, reservations } }, r.country);
}

/** What became of this seat's objectives in the text as it stands. */
export function ownObjectiveResults(r: Reader): ObjectiveResult[] {
  return objectiveResults(worldOf(r), r.country);
}

/** Whether the seat was named when the match opened: its bot decides for the capital as well. */
export function isNamed(r: Reader): boolean {
  return r.world.named.includes(r.country);
}

export function ownObjectives(r: Reader): readonly SeatObjective[] {
  return secrets(r).objectives[r.country] ?? [];
}

/** Cards of the own table a reservation could still win. */
export function ownReservable(r: Reader, home: HomeTable): Card[] {
  return reservable(worldOf(r), home);
}
