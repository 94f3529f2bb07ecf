/** The door for events of the capitals, from signature to the first conference. */
import * as z from "zod/mini";
import type { EventType } from "../engine/events/event.ts";
import { PRICES, REQUEST_ANSWERS } from "../engine/state/command.ts";
import { CARDS, type Scenario, UN_GROUPS } from "../engine/state/scenario.ts";
import { horizonOf } from "../engine/state/world.ts";
import { event, homeOf, list, PACE, type Parts, POINTS, type Schema, type Table } from "./event-parts.ts";
import { text, unit, whole } from "./record-schema.ts";

/** Moods lie well within this. */
const MOOD = 9;
/** Chances are counted in 1/65,536. */
const CHANCE = 65_536;

export type CapitalEvent = Extract<
  EventType,
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
  | "matchEnded"
>;

export function capitalTable(scenario: Scenario, parts: Parts): Table<CapitalEvent> {
  return {
    ...homeTable(scenario, parts),
    ...abroadTable(parts),
    ...forceTable(scenario, parts),
    ...raceTable(scenario, parts),
  };
}

type ForceEvent = "requestsMade" | "requestsAnswered" | "taskForcesFormed";

type AbroadEvent =
  | "assistanceGiven"
  | "campaignsRun"
  | "pledgesMade"
  | "pledgesSettled"
  | "pricesNamed"
  | "pricesGranted";

type RaceEvent = "signaturesOpened" | "monthsPassed" | "thresholdReached" | "conferenceHeld" | "matchEnded";

type HomeEvent = Exclude<CapitalEvent, AbroadEvent | ForceEvent | RaceEvent>;

function homeTable(scenario: Scenario, p: Parts): Table<HomeEvent> {
  const { country, article, n } = p;
  const home = homeOf(p);
  const happening = happeningOf(scenario, p);
  const step = z.strictObject({
    country,
    act: z.enum(["implementLaw", "holdHearing", "consultAtHome", "enterReservation", "callVote"]),
    card: z.enum([...CARDS, "law", "none"]),
    ok: z.boolean(),
    chance: whole(0, CHANCE),
    support: whole(-POINTS, POINTS),
  });
  return {
    homesOpened: event("homesOpened", {
      homes: list(home, n),
      pace: whole(-PACE, PACE),
      tilt: whole(-PACE, PACE),
    }),
    eventStruck: event("eventStruck", { by: z.enum(["chance", "teacher"]), happening }),
    eventAnswered: event("eventAnswered", { country, happening, answer: text }),
    homeStepped: event("homeStepped", { steps: list(step), homes: list(home, n) }),
    reservationsEntered: event("reservationsEntered", {
      reservations: list(z.strictObject({ country, article })),
    }),
  };
}

function abroadTable({ country, countries, month, n }: Parts): Table<AbroadEvent> {
  const status = z.enum(["open", "met", "void"]);
  const pledges = list(
    z.strictObject({ by: country, with: countries, count: whole(0, n), until: month, status }),
  );
  const prices = list(
    z.strictObject({ by: country, price: z.enum(PRICES), of: country, until: month, granted: z.boolean() }),
  );
  const group = whole(0, UN_GROUPS.length - 1);
  return {
    assistanceGiven: event("assistanceGiven", {
      gifts: list(z.strictObject({ from: country, to: country })),
    }),
    campaignsRun: event("campaignsRun", {
      campaigns: list(z.strictObject({ by: country, group, until: month })),
    }),
    pledgesMade: event("pledgesMade", { pledges }),
    pledgesSettled: event("pledgesSettled", {
      pledges,
      met: countries,
      lapsed: countries,
      broken: countries,
    }),
    pricesNamed: event("pricesNamed", { prices }),
    pricesGranted: event("pricesGranted", { by: countries, givers: countries }),
  };
}

function forceTable(scenario: Scenario, { country, countries, month }: Parts): Table<ForceEvent> {
  const requests = list(
    z.strictObject({
      case: whole(0, scenario.cases.length - 1),
      to: country,
      answer: z.enum([...REQUEST_ANSWERS, "open", "unanswered"]),
    }),
  );
  return {
    requestsMade: event("requestsMade", { requests }),
    requestsAnswered: event("requestsAnswered", { requests }),
    taskForcesFormed: event("taskForcesFormed", {
      forces: list(z.strictObject({ members: countries, month })),
    }),
  };
}

function raceTable(scenario: Scenario, { country, month, every, ballot, n }: Parts): Table<RaceEvent> {
  const moves = list(z.tuple([month, country]), n);
  const conference = z.strictObject({ observers: ballot, protocol: ballot, protocolNeeds: whole(0, n) });
  return {
    signaturesOpened: event("signaturesOpened", {
      signed: every(unit),
      declarations: every(whole(0, CARDS.length)),
    }),
    monthsPassed: event("monthsPassed", {
      from: month,
      to: month,
      signatures: moves,
      deposits: moves,
      euConsent: whole(-1, horizonOf({ scenario })),
    }),
    thresholdReached: event("thresholdReached", { month, country, inForce: month }),
    conferenceHeld: event("conferenceHeld", { conference }),
    matchEnded: event("matchEnded", { month, pace: whole(-PACE, PACE), tilt: whole(-PACE, PACE) }),
  };
}

function happeningOf(scenario: Scenario, { n, month }: Parts): Schema {
  const mood = whole(-MOOD, MOOD);
  return z.strictObject({
    event: z.enum(scenario.events.map(({ id }) => id) as [string, ...string[]]),
    country: whole(-1, n - 1),
    group: whole(-1, UN_GROUPS.length - 1),
    effect: z.strictObject({ urgency: mood, trust: mood, rights: mood, capacity: mood }),
    until: month,
    answered: z.boolean(),
  });
}
