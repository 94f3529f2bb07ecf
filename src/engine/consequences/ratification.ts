/** What the events between signature and the end of the match do to trust and to the tables at home. */

import { pledgeBonus } from "../model/capitals.ts";
import { overdue, unfaithful } from "../model/faithfulness.ts";
import { declaring, heaviestOpen } from "../model/home.ts";
import { effectOf } from "../model/in-force.ts";
import {
  BROKEN_TRUST,
  DECLARATION_TRUST,
  HELP_TRUST,
  PLEDGE_TRUST,
  PRICE_BONUS,
  RESERVATION_TRUST,
  SIGNED_TRUST,
} from "../model/prices.ts";
import type { Consequences, TrustCause } from "../state/consequence.ts";
import { CARDS } from "../state/scenario.ts";
import type { HelpRequest, HomeTable } from "../state/treaty.ts";
import type { World } from "../state/world.ts";
import type { ConsequenceTable } from "./consequence-type.ts";
import { trustMoves, type UnboundedMove } from "./moves.ts";

type RatificationEvent =
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
  | "requestsMade"
  | "requestsAnswered"
  | "taskForcesFormed"
  | "conferenceHeld"
  | "matchEnded";

export const consequencesOfRatification: ConsequenceTable<RatificationEvent> = {
  homesOpened: null,
  signaturesOpened: (world, { declarations }) => ({
    ...trustMoves(world.trust, {
      cause: "declaration",
      by: -DECLARATION_TRUST,
      countries: declarations.flatMap((card, i) => (card > 0 ? [i] : [])),
    }),
    ...changedHomes(world, (home) => declaring(home, CARDS[(declarations[home.country] ?? 0) - 1] ?? "none")),
  }),
  eventStruck: null,
  eventAnswered: null,
  homeStepped: null,
  reservationsEntered: (world, { reservations }) =>
    trustMoves(world.trust, {
      cause: "reservation",
      by: -RESERVATION_TRUST,
      countries: reservations.map(({ country }) => country),
    }),
  assistanceGiven: (world, { gifts }) => {
    const helped = new Set(gifts.map(({ to }) => to));
    return {
      ...trustMoves(world.trust, { cause: "help", by: HELP_TRUST, countries: gifts.map(({ from }) => from) }),
      ...changedHomes(world, (home) => (helped.has(home.country) ? lifted(home) : home)),
    };
  },
  campaignsRun: null,
  pledgesMade: null,
  pledgesSettled: (world, { pledges, broken }) => {
    const met = pledges.filter((p, at) => p.status === "met" && world.pledges[at]?.status === "open");
    const won = (country: number): number =>
      met.reduce((sum, { by, count }) => (by === country ? sum + pledgeBonus(count) : sum), 0);
    return {
      ...trustMoves(world.trust, { cause: "pledgeBroken", by: -PLEDGE_TRUST, countries: broken }),
      ...changedHomes(world, (home) => withBonus(home, won(home.country))),
    };
  },
  pricesNamed: null,
  pricesGranted: (world, { by, givers }) => ({
    ...trustMoves(world.trust, { cause: "help", by: HELP_TRUST, countries: givers }),
    ...changedHomes(world, (home) => withBonus(home, by.includes(home.country) ? PRICE_BONUS : 0)),
  }),
  monthsPassed: null,
  thresholdReached: null,
  requestsMade: null,
  requestsAnswered: (world, { requests }) =>
    trustMoves(world.trust, ...requests.flatMap((request) => ofAnswer(world, request))),
  taskForcesFormed: null,
  conferenceHeld: null,
  matchEnded: (world) => {
    const isIn = (i: number): boolean => (world.treaty.deposited[i] ?? -1) >= 0;
    const untrue = unfaithful(world);
    return trustMoves(
      world.trust,
      { cause: "joinedUnreserved", by: -BROKEN_TRUST, countries: untrue.filter(isIn) },
      { cause: "stayedOut", by: -BROKEN_TRUST, countries: untrue.filter((i) => !isIn(i)) },
      { cause: "unratified", by: -SIGNED_TRUST, countries: overdue(world) },
    );
  },
};

/** What an answer does to the trust in who gave it. */
function ofAnswer(world: World, request: HelpRequest): UnboundedMove<TrustCause>[] {
  const by = effectOf(world, request).trust;
  return by === 0 ? [] : [{ cause: by > 0 ? "helped" : "refusedHelp", by, countries: [request.to] }];
}

/** The tables that a change leaves other than they were. */
function changedHomes(world: World, change: (home: HomeTable) => HomeTable): Consequences {
  const homes = world.secrets.homes.flatMap((home) => {
    const next = change(home);
    return next === home ? [] : [next];
  });
  return homes.length === 0 ? {} : { homes };
}

function withBonus(home: HomeTable, bonus: number): HomeTable {
  return bonus === 0 ? home : { ...home, bonus: home.bonus + bonus };
}

/** Assistance lifts the heaviest card not yet for by one mood, surely. */
function lifted(home: HomeTable): HomeTable {
  const card = heaviestOpen(home.weights, home.moods);
  return { ...home, moods: home.moods.map((mood, c) => (c === card ? mood + 1 : mood)) };
}
