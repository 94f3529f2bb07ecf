/** The offers and promises of a table as its teacher sees them: no mandates, no sealed acts, no trust. */
import { indexOf, type Seat } from "../../engine/state/seat.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import type { SeatReport } from "../../room/message.ts";
import type { Bond, BrokenPromise, OfferReport, Talking } from "../../room/offer-report.ts";

/** The offers of this round, in the order in which they were made. Empty outside the talks. */
export function offersIn(world: World): OfferReport[] {
  if (world.phase !== "negotiation") return [];
  const { offers, offersFrom } = world.secrets;
  return offers.slice(offersFrom).map((offer) => offerReport(world, offer));
}

/** One offer by its number, from any round; null if the match has none. */
export function offerIn(world: World, id: number): OfferReport | null {
  const found = world.secrets.offers.find((offer) => offer.id === id);
  return found === undefined ? null : offerReport(world, found);
}

function offerReport(world: World, { id, from, to, give, ask, assistance, status }: Offer): OfferReport {
  const isHelping = assistance > 0;
  return { id, from: seatOf(world, from), to: seatOf(world, to), give, ask, isHelping, status };
}

export function brokenIn(world: World): BrokenPromise[] {
  return world.pacts.flatMap(({ by, to, article, alternative, status }) =>
    status === "broken"
      ? [{ by: seatOf(world, by), to: seatOf(world, to), term: { article, alternative } }]
      : [],
  );
}

/** The deals that were announced and in which a person has a part, one for each pair. A broken promise goes before others. */
export function bondsIn(world: World): Bond[] {
  if (world.phase !== "negotiation") return [];
  const isOurs = (country: number): boolean => world.holders[country]?.type === "person";
  const bonds = world.pacts
    .filter(({ kind, status }) => kind === "support" && (status === "open" || status === "broken"))
    .filter(({ by, to }) => isOurs(by) || isOurs(to))
    .sort((a, b) => Number(a.status === "broken") - Number(b.status === "broken"))
    .map(({ by, to, status }) => ({ by, to, isBroken: status === "broken" }));
  const byPair = new Map(bonds.map((bond) => [[bond.by, bond.to].sort((a, b) => a - b).join(), bond]));
  return [...byPair.values()].map(({ by, to, isBroken }) => ({
    by: seatOf(world, by),
    to: seatOf(world, to),
    isBroken,
  }));
}

/** Pairs of people with an open offer between them, in the order of the seats, so that it does not tell who asked. */
export function talkingIn(world: World): Talking[] {
  const isPerson = (seat: Seat): boolean => world.holders[indexOf(world.scenario, seat)]?.type === "person";
  const pairs = offersIn(world)
    .filter(({ from, to, status }) => status === "open" && isPerson(from) && isPerson(to))
    .map(({ from, to }): Talking => (from < to ? [from, to] : [to, from]));
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

const NONE = { offers: 0, answers: 0 } as const;

/** How often a seat has offered and answered in this beat. An offer that was taken back does not count. */
export function dealsOf(world: World | null, seat: Seat): Pick<SeatReport, "offers" | "answers"> {
  if (world?.beat !== "deal") return NONE;
  const all = offersIn(world);
  const isAnswered = ({ status }: OfferReport): boolean =>
    status === "accepted" || status === "refused" || status === "countered";
  return {
    offers: all.filter(({ from, status }) => from === seat && status !== "withdrawn").length,
    answers: all.filter((offer) => offer.to === seat && isAnswered(offer)).length,
  };
}

function seatOf({ scenario }: World, country: number): Seat {
  return scenario.countries[country]?.iso3 ?? "";
}
