/**
 * The door for events of a saved match: every field of every event, with the range its scenario leaves it. What passes
 * can be folded without a crash or an endless loop; whether a match could have gone that way is the question of
 * `sound-log.ts`.
 */
import * as z from "zod/mini";
import type { EventType, GameEvent } from "../engine/events/event.ts";
import { CLOSE_CAUSES } from "../engine/state/event-parts.ts";
import { ARGUMENTS, AUDIENCES, CLIMATES, ENDS, type Scenario } from "../engine/state/scenario.ts";
import { isHeld } from "../engine/state/seat.ts";
import { BEATS, PHASES } from "../engine/state/world.ts";
import { consequencesOf, openingOf } from "./consequence-schema.ts";
import {
  alternativesOf,
  bits,
  event,
  list,
  offerId,
  type Parts,
  partsOf,
  type Shape,
  STEPS,
  type Table,
  thousandth,
} from "./event-parts.ts";
import { type CapitalEvent, capitalTable } from "./event-schema-capitals.ts";
import { command, holder, seatName, text, whole } from "./record-schema.ts";

type SeatEvent =
  | "matchOpened"
  | "seatChanged"
  | "readinessChanged"
  | "actSealed"
  | "actUnsealed"
  | "beatOpened"
  | "beatClosed"
  | "pauseChanged"
  | "beatUndone";

type RoomEvent =
  | "floorOpened"
  | "placardsRevealed"
  | "careShown"
  | "textRevised"
  | "speechesHeard"
  | "newsBroke"
  | "mindsMoved"
  | "standsTaken"
  | "articleAgreed"
  | "articleNotTested"
  | "articleHeld"
  | "roundClosed";

/** Beats of a match, and events before one of them: both far above what any scenario comes to. */
const MOST_BEATS = 10_000;
const MOST_BEFORE = 200_000;

const roundOf = ({ rounds }: Scenario) => whole(0, rounds + 1);

/** Whether every article, alternative and country that a command names is one of the scenario's. */
function isAbout(scenario: Scenario, given: z.infer<typeof command>): boolean {
  const { article = 0, alternative = 0, wish = 0, country = 0, to = 0, of = 0, ...rest } = given as Named;
  const isText = alternative < alternativesOf(scenario, article) && wish < alternativesOf(scenario, article);
  const countries = [country, to, of, ...(rest.with ?? [])];
  return isText && countries.every((one) => one < scenario.countries.length);
}

type Named = Partial<Record<"article" | "alternative" | "wish" | "country" | "to" | "of", number>> &
  Readonly<{ with?: readonly number[] }>;

function seatTable(scenario: Scenario, p: Parts): Table<SeatEvent> {
  const heldSeat = seatName.check(z.refine((seat) => isHeld(scenario, seat)));
  return {
    matchOpened: event("matchOpened", {
      scenario: z.literal(scenario.id),
      contentHash: text,
      seed: text,
      climate: z.enum(CLIMATES),
      audience: z.enum(AUDIENCES),
      opening: openingOf(scenario, p),
    }),
    seatChanged: event("seatChanged", { seat: heldSeat, holder }),
    readinessChanged: event("readinessChanged", { seat: heldSeat, isReady: z.boolean() }),
    beatClosed: event("beatClosed", { cause: z.enum(CLOSE_CAUSES), by: seatName }),
    pauseChanged: event("pauseChanged", { isPaused: z.boolean() }),
    beatUndone: event("beatUndone", { clock: whole(0, MOST_BEATS), at: whole(0, MOST_BEFORE) }),
    actSealed: event("actSealed", {
      seat: seatName,
      command: command.check(z.refine((given) => isAbout(scenario, given))),
    }),
    actUnsealed: event("actUnsealed", { seat: seatName, slot: text }),
    beatOpened: event("beatOpened", {
      phase: z.enum(PHASES),
      beat: z.enum(BEATS),
      round: roundOf(scenario),
      season: whole(0, scenario.seasons + 1),
      month: p.month,
      monthsAhead: whole(0, scenario.seasonMonths),
    }),
  };
}

function roomTable(scenario: Scenario, p: Parts): Table<RoomEvent> {
  const round = roundOf(scenario);
  const texts = z.array(whole(0, 15)).check(z.maxLength(16));
  const speech = p.onText({ country: p.country, argument: z.enum(ARGUMENTS), case: text });
  const withText = (type: EventType, shape: Shape) => p.onText({ type: z.literal(type), ...shape });
  return {
    floorOpened: event("floorOpened", { round, floor: list(p.article, 64), texts: list(texts, 64) }),
    placardsRevealed: event("placardsRevealed", {
      article: p.article,
      texts,
      placards: list(p.digits(3), 16),
      wishes: p.digits(9),
    }),
    careShown: event("careShown", { article: p.article, care: p.digits(3) }),
    textRevised: withText("textRevised", {
      after: z.enum(["sounding", "deal"]),
      before: whole(-1, 15),
      centre: whole(0, STEPS),
      objection: thousandth,
      seats: thousandth,
      caucuses: z.array(thousandth).check(z.length(scenario.caucuses.length)),
    }),
    speechesHeard: event("speechesHeard", { speeches: list(speech) }),
    newsBroke: event("newsBroke", {
      news: text,
      article: p.article,
      towards: z.enum(ENDS),
      moves: z.array(whole(-STEPS, STEPS)).check(z.length(scenario.caucuses.length)),
    }),
    mindsMoved: event("mindsMoved", { article: p.article, shifts: p.every(whole(-STEPS, STEPS)) }),
    standsTaken: withText("standsTaken", { stands: p.digits(3), blockers: p.countries }),
    articleAgreed: withText("articleAgreed", {}),
    articleNotTested: withText("articleNotTested", { why: z.enum(["objection", "centre", "chair"]) }),
    articleHeld: withText("articleHeld", { why: z.enum(["blocked", "firstReading", "chair"]) }),
    roundClosed: event("roundClosed", { round }),
  };
}

type DealEvent =
  | "offerMade"
  | "offerAnswered"
  | "offerWithdrawn"
  | "redLinesDeclared"
  | "redLinesDropped"
  | "bridgesSponsored"
  | "bridgeBuilt"
  | "consulted"
  | "offersExchanged"
  | "offersSettled"
  | "packagesAgreed"
  | "promisesReckoned";

function dealTable(p: Parts): Table<DealEvent> {
  const { country, countries, article, offer, onText } = p;
  const care = z.literal([0, 1, 2]);
  const between = { offer: offerId, from: country, to: country };
  const kind = z.enum(["support", "assist"]);
  return {
    offerMade: event("offerMade", { offer }),
    offerAnswered: event("offerAnswered", { ...between, accepted: z.boolean() }),
    offerWithdrawn: event("offerWithdrawn", between),
    redLinesDeclared: event("redLinesDeclared", { lines: list(onText({ country, bits })) }),
    redLinesDropped: event("redLinesDropped", { lines: list(z.strictObject({ country, article })) }),
    bridgesSponsored: event("bridgesSponsored", { sponsors: list(onText({ country })) }),
    bridgeBuilt: onText({ type: z.literal("bridgeBuilt"), author: country, sponsors: countries }),
    consulted: event("consulted", {
      answers: list(z.strictObject({ by: country, about: country, article, care })),
    }),
    offersExchanged: event("offersExchanged", { offers: list(offer) }),
    offersSettled: event("offersSettled", { offers: list(offer) }),
    packagesAgreed: event("packagesAgreed", { packages: list(offer) }),
    promisesReckoned: event("promisesReckoned", {
      reckonings: list(onText({ by: country, to: country, kind, kept: z.boolean() })),
    }),
  };
}

type AdoptionEvent = "packagePut" | "amendmentsProposed" | "amendmentVoted" | "packageTested" | "textDecided";

function adoptionTable(p: Parts): Table<AdoptionEvent> {
  const amendment = p.onText({ by: p.country });
  const outcome = z.strictObject({
    how: z.enum(["consensus", "vote", "failed"]),
    ballot: z.nullable(p.ballot),
    blockers: p.countries,
  });
  return {
    packagePut: event("packagePut", { text: p.wholeText }),
    amendmentsProposed: event("amendmentsProposed", {
      amendments: list(amendment, 16),
      dropped: p.countries,
    }),
    amendmentVoted: event("amendmentVoted", { amendment, ballot: p.ballot }),
    packageTested: event("packageTested", { stands: p.digits(2), blockers: p.countries }),
    textDecided: event("textDecided", { outcome, threshold: whole(1, p.n) }),
  };
}

export type ReadEvents = (events: readonly unknown[]) => readonly GameEvent[] | null;

/** A reader of the events of one scenario: the same events where every one is sound, or null. */
export function eventReader(scenario: Scenario): ReadEvents {
  const parts = partsOf(scenario);
  const table: Table<SeatEvent | RoomEvent | DealEvent | AdoptionEvent | CapitalEvent> = {
    ...seatTable(scenario, parts),
    ...roomTable(scenario, parts),
    ...dealTable(parts),
    ...adoptionTable(parts),
    ...capitalTable(scenario, parts),
  };
  const consequences = z.exactOptional(consequencesOf(parts));
  const isSound = (value: unknown): boolean => {
    const { did, ...fact } = value as Readonly<{ type: string; did?: unknown }>;
    const isFact = Object.hasOwn(table, fact.type) && table[fact.type as EventType].safeParse(fact).success;
    return isFact && (did === undefined || consequences.safeParse(did).success);
  };
  return (events) => (events.every(isSound) ? (events as readonly GameEvent[]) : null);
}
