/** Handlers of the capitals: from signature to the end of the match. */
import type { Handlers } from "./handlers.ts";
import { isOpenTo } from "./model/capitals.ts";
import { heaviestOpen } from "./model/home.ts";
import { overdue, unfaithful } from "./model/word.ts";
import {
  addTrust,
  BROKEN_TRUST,
  DECLARATION_TRUST,
  HELP_TRUST,
  PLEDGE_STEP,
  PLEDGE_TRUST,
  PRICE_BONUS,
  RESERVATION_TRUST,
  SIGNED_TRUST,
} from "./numbers.ts";
import { setAt } from "./patch.ts";
import { CARDS } from "./scenario.ts";
import type { HomeTable, Treaty, World } from "./world.ts";

type CapitalEvent =
  | "homesOpened"
  | "signaturesOpened"
  | "eventStruck"
  | "eventAnswered"
  | "homeStepped"
  | "reservationsEntered"
  | "assistanceGiven"
  | "campaignsRun"
  | "pledgesMade"
  | "pledgesSettled"
  | "pricesNamed"
  | "pricesGranted"
  | "monthsPassed"
  | "thresholdReached"
  | "conferenceHeld"
  | "matchEnded";

export const ratification: Handlers<CapitalEvent> = {
  homesOpened: (world, event) => ({
    ...world,
    secrets: { ...world.secrets, homes: event.homes, pace: event.pace },
  }),
  signaturesOpened: (world, event) => {
    const signed = world.treaty.signed.map((_, i) => (event.signed[i] === 1 ? 0 : -1));
    const declared = event.declarations.flatMap((card, i) => (card > 0 ? [i] : []));
    const homes = world.secrets.homes.map((home) => declaring(home, event.declarations[home.country] ?? 0));
    return {
      ...treaty(withHomes(world, homes), { signed, declared: event.declarations }),
      trust: addTrust(world.trust, declared, -DECLARATION_TRUST),
    };
  },
  eventStruck: (world, event) => ({
    ...world,
    happenings: [...world.happenings, event.happening],
    struck: [...world.struck, event.happening.event],
  }),
  eventAnswered: (world, event) => {
    const at = world.happenings.findIndex(
      (item) => item.event === event.happening.event && isOpenTo(item, event.country, world.month),
    );
    return { ...world, happenings: setAt(world.happenings, at, event.happening) };
  },
  homeStepped: (world, event) =>
    withHomes(
      world,
      world.secrets.homes.map((home) => event.homes.find((next) => next.country === home.country) ?? home),
    ),
  reservationsEntered: (world, event) => ({
    ...treaty(world, { reservations: [...world.treaty.reservations, ...event.reservations] }),
    trust: addTrust(
      world.trust,
      event.reservations.map((item) => item.country),
      -RESERVATION_TRUST,
    ),
  }),
  assistanceGiven: (world, event) => {
    let assistedBy = world.treaty.assistedBy;
    for (const gift of event.gifts) assistedBy = setAt(assistedBy, gift.to, gift.from);
    const helped = new Set(event.gifts.map((gift) => gift.to));
    const homes = world.secrets.homes.map((home) => (helped.has(home.country) ? lifted(home) : home));
    return {
      ...treaty(withHomes(world, homes), { assistedBy }),
      trust: addTrust(
        world.trust,
        event.gifts.map((gift) => gift.from),
        HELP_TRUST,
      ),
    };
  },
  campaignsRun: (world, event) => ({ ...world, campaigns: [...world.campaigns, ...event.campaigns] }),
  pledgesMade: (world, event) => ({ ...world, pledges: [...world.pledges, ...event.pledges] }),
  pledgesSettled: (world, event) => {
    const met = event.pledges.filter((p, at) => p.status === "met" && world.pledges[at]?.status === "open");
    return {
      ...met.reduce((now, { by, count }) => withBonus(now, [by], PLEDGE_STEP * count), world),
      pledges: event.pledges,
      trust: addTrust(world.trust, event.broken, -PLEDGE_TRUST),
    };
  },
  pricesNamed: (world, event) => ({ ...world, prices: [...world.prices, ...event.prices] }),
  pricesGranted: (world, event) => ({
    ...withBonus(world, event.by, PRICE_BONUS),
    prices: world.prices.map((price) => (event.by.includes(price.by) ? { ...price, granted: true } : price)),
    trust: addTrust(world.trust, event.givers, HELP_TRUST),
  }),
  monthsPassed: (world, event) => {
    const signed = world.treaty.signed.slice();
    const deposited = world.treaty.deposited.slice();
    for (const [month, i] of event.signatures) signed[i] = month;
    for (const [month, i] of event.deposits) deposited[i] = month;
    return {
      ...treaty(world, { signed, deposited, euConsent: event.euConsent }),
      month: event.to,
      monthsAhead: 0,
    };
  },
  thresholdReached: (world, event) => treaty(world, { reached: event.month, inForce: event.inForce }),
  conferenceHeld: (world, event) => ({ ...world, conference: event.conference }),
  matchEnded: (world) => ({
    ...world,
    phase: "over",
    beat: "over",
    clock: world.clock + 1,
    trust: addTrust(addTrust(world.trust, unfaithful(world), -BROKEN_TRUST), overdue(world), -SIGNED_TRUST),
  }),
};

function treaty(world: World, change: Partial<Treaty>): World {
  return { ...world, treaty: { ...world.treaty, ...change } };
}

function withHomes(world: World, homes: readonly HomeTable[]): World {
  return { ...world, secrets: { ...world.secrets, homes } };
}

function withBonus(world: World, countries: readonly number[], bonus: number): World {
  if (countries.length === 0) return world;
  const homes = world.secrets.homes.map((home) =>
    countries.includes(home.country) ? { ...home, bonus: home.bonus + bonus } : home,
  );
  return withHomes(world, homes);
}

/** A declaration brings the card it speaks to from against to split. */
function declaring(home: HomeTable, card: number): HomeTable {
  const declaration = CARDS[card - 1];
  if (declaration === undefined) return home;
  const moods = home.moods.map((mood, c) => (c === card - 1 ? Math.max(1, mood) : mood));
  return { ...home, declaration, moods };
}

/** Assistance lifts the heaviest card not yet for by one mood, surely. */
function lifted(home: HomeTable): HomeTable {
  const card = heaviestOpen(home.weights, home.moods);
  return { ...home, moods: home.moods.map((mood, c) => (c === card ? mood + 1 : mood)) };
}
