/** What a capital may do in a season: at home, abroad, and while the last five instruments are missing. */

import { canonical } from "../model/canonical.ts";
import {
  isOpenTo,
  isParty,
  isPriceOpen,
  mayCampaign,
  mayGive,
  mayNamePrice,
  mayPledge,
  mayPledgeWith,
  mayReceive,
} from "../model/capitals.ts";
import { CLIMATE } from "../model/climate.ts";
import {
  answersTo,
  forcesOf,
  MOST_FORCES,
  MOST_INVITED,
  mayFormTaskForce,
  openRequest,
} from "../model/cooperation.ts";
import { MOST_PARTNERS } from "../model/costs.ts";
import { consultable, hearable, mayCallVote, mayPassLaw, mayVote, reservable } from "../model/home.ts";
import { SIGNING } from "../model/signing.ts";
import { ownHome, type Seen } from "../seats/seen.ts";
import type { Option } from "../state/option.ts";
import { UN_GROUPS, type UnGroup } from "../state/scenario.ts";
import type { HomeTable } from "../state/treaty.ts";
import { everyone, type OpenWorld, others } from "../state/world.ts";

export function seasonOptions(own: Seen): (Option | null)[] {
  const { world, country } = own;
  const party = (world.treaty.deposited[country] ?? -1) >= 0;
  const home = ownHome(own);
  const abroad = abroadOptions(world, country, home);
  if (home === null || party) return abroad;
  return [...homeOptions(world, home), ...abroad, lateSignature(world, country)];
}

/**
 * Whether this season offers the seat anything to win or to lose. A fourth task force adds nothing to membership, so
 * it is no stake.
 */
export function hasStake(own: Seen): boolean {
  const { world, country } = own;
  return seasonOptions(own).some((option) =>
    option?.type === "formTaskForce"
      ? option.countries.length > 0 && forcesOf(world, country) < MOST_FORCES
      : option !== null,
  );
}

function homeOptions(world: OpenWorld, home: HomeTable): (Option | null)[] {
  const open = hearable(home);
  const law = mayPassLaw(home);
  const targets = consultable(home);
  const reserve = reservable(world, home);
  return [
    law ? { type: "implementLaw", cost: 1 } : null,
    open.length > 0 ? { type: "holdHearing", cost: 1, cards: open } : null,
    targets.length > 0 ? { type: "consultAtHome", cost: 1, cards: targets } : null,
    reserve.length > 0 ? { type: "enterReservation", cost: 1, cards: reserve } : null,
    mayCallVote(world, home)
      ? { type: "callVote", cost: 0, gambles: mayVote(world, home) ? [false, true] : [false] }
      : null,
    home.won || mayCallVote(world, home) ? { type: "deposit", cost: 0 } : null,
    mayNamePrice(world, home, home.country)
      ? {
          type: "namePrice",
          cost: 0,
          prices: ["assistance", "reservation", "pledge"],
          countries: parties(world),
        }
      : null,
  ];
}

function parties(world: OpenWorld): number[] {
  return world.treaty.deposited.flatMap((_, i) => (isParty(world, i) ? [i] : []));
}

function partiesBut(world: OpenWorld, country: number): number[] {
  return parties(world).filter((i) => i !== country);
}

function abroadOptions(world: OpenWorld, country: number, home: HomeTable | null): (Option | null)[] {
  const receivers = others(world, country).filter((i) => mayReceive(world, country, i));
  const regions = campaignable(world);
  const outside = everyone(world).filter((i) => mayPledgeWith(world, country, i));
  const seasons = Array.from({ length: world.scenario.seasons }, (_, s) => s + 1).filter(
    (s) => s >= world.season,
  );
  const prices = world.prices.filter((price) => price.of === country && isPriceOpen(world, price));
  const struck = world.happenings.find((item) => isOpenTo(item, country, world.month));
  const event = world.scenario.events.find((item) => item.id === struck?.event);
  return [
    mayGive(world, country) && receivers.length > 0
      ? { type: "assist", cost: 0, countries: receivers }
      : null,
    mayCampaign(world, country) && regions.length > 0 ? { type: "campaign", cost: 0, groups: regions } : null,
    mayPledge(world, home, country) && outside.length > 0
      ? { type: "pledge", cost: 0, countries: outside, most: MOST_PARTNERS, seasons }
      : null,
    mayFormTaskForce(world, country)
      ? { type: "formTaskForce", cost: 0, countries: partiesBut(world, country), most: MOST_INVITED }
      : null,
    requestOption(world, country),
    prices.length > 0 ? { type: "grantPrice", cost: 0, countries: prices.map((p) => p.by) } : null,
    event === undefined
      ? null
      : { type: "answerEvent", cost: 0, answers: event.answers.map((answer) => answer.key) },
  ];
}

/** The answers to the request that awaits the seat; null if there is none. */
export function requestOption(world: OpenWorld, country: number): Option | null {
  const request = openRequest(world, country);
  return request === null ? null : { type: "answerRequest", cost: 0, answers: answersTo(world, request) };
}

/** The regions in which a campaign can still win a state: where people play, those with a state outside. */
function campaignable(world: OpenWorld): readonly UnGroup[] {
  if (!CLIMATE[world.climate].isPlayed) return UN_GROUPS;
  const { groupOf } = canonical(world.scenario);
  return UN_GROUPS.filter((_, g) => everyone(world).some((i) => groupOf[i] === g && !isParty(world, i)));
}

function lateSignature(world: OpenWorld, country: number): Option | null {
  const open = world.month <= SIGNING.laterMonths && (world.treaty.signed[country] ?? -1) < 0;
  return open ? { type: "sign", cost: 0, declarations: ["none"] } : null;
}
