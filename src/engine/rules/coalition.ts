/**
 * Acts between capitals: assistance, campaigns, conditional pledges, and prices while the last five instruments are
 * missing.
 */

import type { Fact } from "../events/event.ts";
import { draw, ROLL, succeeds } from "../exact/rng.ts";
import { quotient } from "../exact/whole.ts";
import {
  isParty,
  isPriceOpen,
  joinedOf,
  mayCampaign,
  mayGive,
  mayNamePrice,
  mayPledge,
  mayPledgeWith,
  mayReceive,
  priceChance,
} from "../model/capitals.ts";
import { CLIMATE } from "../model/climate.ts";
import { PRICE_MONTHS } from "../model/costs.ts";
import type { Command } from "../state/command.ts";
import { abroadOf, commandOf } from "../state/command-slots.ts";
import type { Reckoning } from "../state/event-parts.ts";
import { UN_GROUPS } from "../state/scenario.ts";
import { isByHand } from "../state/setup.ts";
import type { HomePledge, HomeTable, NamedPrice } from "../state/treaty.ts";
import { horizonOf, type World } from "../state/world.ts";

/** Gives assistance, and marks the promises that this fulfils. */
export function giveAssistance(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  const gifts: { from: number; to: number }[] = [];
  const taken = new Set<number>();
  commands.forEach((own, from) => {
    const gift = abroadOf(own, "assist");
    if (gift === null || !mayGive(world, from) || taken.has(gift.to)) return;
    if (!mayReceive(world, from, gift.to)) return;
    taken.add(gift.to);
    gifts.push({ from, to: gift.to });
  });
  const reckonings = assistanceDue(world, gifts);
  const events: Fact[] = [];
  if (gifts.length > 0) events.push({ type: "assistanceGiven", gifts });
  if (reckonings.length > 0) events.push({ type: "promisesReckoned", reckonings });
  return events;
}

/**
 * The promises of assistance that are now kept or broken. A gift keeps a promise; two seasons without a gift break
 * it. A promise becomes void if another state has helped or the partner has joined.
 */
function assistanceDue(world: World, gifts: readonly { from: number; to: number }[]): Reckoning[] {
  return world.pacts.flatMap((pact): Reckoning[] => {
    if (pact.kind !== "assist" || pact.status !== "open") return [];
    const kept = gifts.some((gift) => gift.from === pact.by && gift.to === pact.to);
    const late = world.month + world.monthsAhead >= 2 * world.scenario.seasonMonths;
    if (!kept && !(late && mayReceive(world, pact.by, pact.to))) return [];
    const { by, to, article, alternative } = pact;
    return [{ by, to, kind: "assist", article, alternative, kept }];
  });
}

/** Runs the campaigns of signatories, each in one region for a season. */
export function runCampaigns(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  const campaigns = commands.flatMap((own, by) => {
    const run = abroadOf(own, "campaign");
    if (run === null || !mayCampaign(world, by)) return [];
    return [{ by, group: UN_GROUPS.indexOf(run.unGroup), until: world.month + world.scenario.seasonMonths }];
  });
  return campaigns.length === 0 ? [] : [{ type: "campaignsRun", campaigns }];
}

function homeOf(world: World, by: number): HomeTable | null {
  return world.secrets.homes.find(({ country }) => country === by) ?? null;
}

/** Makes conditional pledges: "I deposit if k of these do so by season t". If they do not, the pledge is void. */
export function makePledges(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  const pledges = commands.flatMap((own, by): HomePledge[] => {
    const pledge = abroadOf(own, "pledge");
    if (pledge === null || !mayPledge(world, homeOf(world, by), by)) return [];
    if (pledge.season < world.season || !pledge.with.every((i) => mayPledgeWith(world, by, i))) return [];
    const until = pledge.season * world.scenario.seasonMonths;
    return [{ by, with: pledge.with, count: pledge.count, until, status: "open" }];
  });
  return pledges.length === 0 ? [] : [{ type: "pledgesMade", pledges }];
}

/**
 * Settles the pledges after the months have passed: finds those that are met or void, and the seats that did not
 * honour a met pledge.
 */
export function settlePledges(world: World): Fact[] {
  const pledges = world.pledges.map((pledge) => ({ ...pledge, status: statusOf(world, pledge) }));
  const changed = (was: HomePledge["status"], is: HomePledge["status"]): number[] =>
    pledges.flatMap(({ by, status }, p) => (status === is && world.pledges[p]?.status === was ? [by] : []));
  const met = changed("open", "met");
  const lapsed = changed("open", "void");
  const broken = changed("met", "void");
  if (met.length + lapsed.length + broken.length === 0) return [];
  return [{ type: "pledgesSettled", pledges, met, lapsed, broken }];
}

/**
 * The status of a pledge. A pledge that is met must be honoured within two seasons, and where people play by the end of
 * the match, so that a pledge for the last season binds too.
 */
function statusOf(world: World, pledge: HomePledge): HomePledge["status"] {
  switch (pledge.status) {
    case "void":
      return "void";
    case "met": {
      const later = pledge.until + 2 * world.scenario.seasonMonths;
      const due = CLIMATE[world.climate].isPlayed ? Math.min(later, horizonOf(world)) : later;
      return world.month >= due && !isParty(world, pledge.by) ? "void" : "met";
    }
    case "open":
      if (joinedOf(world, pledge) >= pledge.count) return "met";
      return world.month >= pledge.until ? "void" : "open";
  }
}

/** Names prices. Each hold-out may name one price, once, while the last five instruments are missing. */
export function namePrices(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  const prices = commands.flatMap((own, by): NamedPrice[] => {
    const named = commandOf(own, "namePrice");
    if (named === null || !isParty(world, named.of)) return [];
    if (!mayNamePrice(world, homeOf(world, by), by)) return [];
    return [{ by, price: named.price, of: named.of, until: world.month + PRICE_MONTHS, granted: false }];
  });
  return prices.length === 0 ? [] : [{ type: "pricesNamed", prices }];
}

/**
 * Grants prices. A person grants a price with an act. A party that a bot plays grants it with a chance equal to the
 * trust in the hold-out; where people play, it answers at once or not at all.
 */
export function grantPrices(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  const granted = world.prices.filter((price) => isGranted(world, commands, price));
  if (granted.length === 0) return [];
  return [{ type: "pricesGranted", by: granted.map((p) => p.by), givers: granted.map((p) => p.of) }];
}

function isGranted(world: World, commands: readonly (readonly Command[])[], price: NamedPrice): boolean {
  if (!isPriceOpen(world, price)) return false;
  if (isByHand(world.holders[price.of])) {
    return commandOf(commands[price.of] ?? [], "grantPrice")?.to === price.by;
  }
  if ((world.treaty.deposited[price.of] ?? -1) < 0) return false;
  const isAnswered = world.month > price.until - PRICE_MONTHS;
  if (isAnswered && CLIMATE[world.climate].isPlayed) return false;
  const chance = quotient(65_536 * priceChance(world, price.by), 1000);
  return succeeds(draw(world.secrets.words, ROLL.home, world.month, price.by, 20), chance);
}
