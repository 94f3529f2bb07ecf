/**
 * Logged events at home and between capitals: their schemas, the beats in which they may occur, and whether they fit
 * the world.
 */
import * as z from "zod/mini";
import type { AbroadFact } from "../engine/events/abroad.ts";
import type { HelpFact } from "../engine/events/help.ts";
import type { HomeFact } from "../engine/events/home.ts";
import { PRICES, REQUEST_ANSWERS } from "../engine/state/command.ts";
import { CARDS, type Scenario, UN_GROUPS } from "../engine/state/scenario.ts";
import { event, homeOf, list, PACE, type Parts, POINTS } from "./event-parts.ts";
import { type Beats, byTeacher, type EntriesBehind, type Fits, type Schemas } from "./event-tables.ts";
import { text, whole } from "./record-schema.ts";

/** Upper bound for moods, well above any real value. */
const MOOD = 9;
/** Chances are in units of 1/65,536. */
const CHANCE = 65_536;

export type CapitalFact = HomeFact | AbroadFact | HelpFact;

export function capitalSchemas(scenario: Scenario, parts: Parts): Schemas<CapitalFact> {
  return {
    ...homeSchemas(scenario, parts),
    ...abroadSchemas(parts),
    ...helpSchemas(scenario, parts),
  };
}

function homeSchemas(scenario: Scenario, p: Parts): Schemas<HomeFact> {
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

function abroadSchemas({ country, countries, month, n }: Parts): Schemas<AbroadFact> {
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

function helpSchemas(scenario: Scenario, { country, countries, month }: Parts): Schemas<HelpFact> {
  const requests = list(
    z.strictObject({
      case: whole(0, scenario.cases.length - 1),
      from: country,
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

export const capitalBeats: Beats<CapitalFact> = {
  homesOpened: ["stand", "vote"],
  eventStruck: ["season"],
  eventAnswered: ["season"],
  homeStepped: ["season"],
  reservationsEntered: ["season"],
  assistanceGiven: ["season"],
  campaignsRun: ["season"],
  pledgesMade: ["season"],
  pledgesSettled: ["season"],
  pricesNamed: ["season"],
  pricesGranted: ["season"],
  requestsMade: ["season", "conference"],
  requestsAnswered: ["season", "conference"],
  taskForcesFormed: ["season"],
};

export const capitalFits: Fits<CapitalFact> = {
  eventAnswered: (world, { country, happening }) =>
    world.happenings.some((one) => one.event === happening.event && one.country === country),
  homeStepped: (world, { homes }) =>
    homes.every(({ country }) => world.secrets.homes.some((home) => home.country === country)),
  pledgesSettled: (world, { pledges }) => pledges.length === world.pledges.length,
};

export const capitalEntries: EntriesBehind<CapitalFact> = {
  eventStruck: (world, { by, happening: { event } }) =>
    by === "teacher" ? byTeacher(world, { type: "inject", event }) : null,
};

function happeningOf(scenario: Scenario, { n, month }: Parts) {
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
