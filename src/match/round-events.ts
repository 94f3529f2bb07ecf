/**
 * Logged events about the table, the floor and the closing of articles: their schemas, the beats in which they may
 * occur, and whether they fit the world.
 */
import * as z from "zod/mini";
import type { ClosingFact } from "../engine/events/closing.ts";
import type { EventType } from "../engine/events/event.ts";
import type { SoundingFact } from "../engine/events/sounding.ts";
import type { TableFact } from "../engine/events/table.ts";
import { areAllReady, isHand } from "../engine/seats/hands.ts";
import { CLOSE_CAUSES } from "../engine/state/event-parts.ts";
import { ARGUMENTS, AUDIENCES, CLIMATES, ENDS, type Scenario } from "../engine/state/scenario.ts";
import { isHeld, TEACHER } from "../engine/state/seat.ts";
import { BEATS, type Beat, PHASES } from "../engine/state/world.ts";
import { openingOf } from "./consequence-schema.ts";
import { alternativesOf, event, list, type Parts, type Shape, STEPS, thousandth } from "./event-parts.ts";
import {
  type Beats,
  byTeacher,
  type EntriesBehind,
  type Fits,
  isUnsettled,
  type Schemas,
} from "./event-tables.ts";
import { command, holder, seatName, text, whole } from "./record-schema.ts";

/** The beats that may follow each beat. */
const NEXT: Readonly<Record<Beat, readonly Beat[]>> = {
  sound: ["deal"],
  deal: ["close"],
  close: ["sound", "lastSounding", "amend", "stand", "vote"],
  lastSounding: ["amend"],
  amend: ["amendVote", "stand", "vote"],
  amendVote: ["stand", "vote"],
  stand: ["vote", "sign"],
  vote: ["sign"],
  sign: ["season"],
  season: ["season", "conference"],
  conference: [],
  over: [],
};

const ANY: readonly Beat[] = Object.keys(NEXT) as Beat[];

/**
 * The maximum number of beats in a match, and of events before a beat opens. Both are far above what any scenario
 * needs.
 */
const MOST_BEATS = 10_000;
const MOST_BEFORE = 200_000;

const roundOf = ({ rounds }: Scenario) => whole(0, rounds + 1);

/** Whether every article, alternative and country that a command names exists in the scenario. */
function isAbout(scenario: Scenario, given: z.infer<typeof command>): boolean {
  const { article = 0, alternative = 0, wish = 0, country = 0, to = 0, of = 0, ...rest } = given as Named;
  const isText = alternative < alternativesOf(scenario, article) && wish < alternativesOf(scenario, article);
  const countries = [country, to, of, ...(rest.with ?? [])];
  return isText && countries.every((one) => one < scenario.countries.length);
}

type Named = Partial<Record<"article" | "alternative" | "wish" | "country" | "to" | "of", number>> &
  Readonly<{ with?: readonly number[] }>;

export type RoundFact = TableFact | SoundingFact | ClosingFact;

/** An event about an alternative of an article. */
const aboutText = <T extends EventType, S extends Shape>(p: Parts, type: T, shape: S) =>
  p.onText({ type: z.literal(type), ...shape });

export function roundSchemas(scenario: Scenario, parts: Parts): Schemas<RoundFact> {
  return {
    ...tableSchemas(scenario, parts),
    ...soundingSchemas(scenario, parts),
    ...closingSchemas(scenario, parts),
  };
}

function tableSchemas(scenario: Scenario, p: Parts): Schemas<TableFact> {
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

function soundingSchemas(scenario: Scenario, p: Parts): Schemas<SoundingFact> {
  const round = roundOf(scenario);
  const texts = z.array(whole(0, 15)).check(z.maxLength(16));
  const speech = p.onText({ country: p.country, argument: z.enum(ARGUMENTS), case: text });
  return {
    floorOpened: event("floorOpened", { round, floor: list(p.article, 64), texts: list(texts, 64) }),
    placardsRevealed: event("placardsRevealed", {
      article: p.article,
      texts,
      placards: list(p.digits(3), 16),
      wishes: p.digits(9),
    }),
    careShown: event("careShown", { article: p.article, care: p.digits(3) }),
    textRevised: aboutText(p, "textRevised", {
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
  };
}

function closingSchemas(scenario: Scenario, p: Parts): Schemas<ClosingFact> {
  const kind = z.enum(["support", "assist"]);
  return {
    standsTaken: aboutText(p, "standsTaken", { stands: p.digits(3), blockers: p.countries }),
    articleAgreed: aboutText(p, "articleAgreed", {}),
    articleNotTested: aboutText(p, "articleNotTested", { why: z.enum(["objection", "centre", "chair"]) }),
    articleHeld: aboutText(p, "articleHeld", { why: z.enum(["blocked", "firstReading", "chair"]) }),
    roundClosed: event("roundClosed", { round: roundOf(scenario) }),
    promisesReckoned: event("promisesReckoned", {
      reckonings: list(p.onText({ by: p.country, to: p.country, kind, kept: z.boolean() })),
    }),
  };
}

export const roundBeats: Beats<RoundFact> = {
  matchOpened: ["sound"],
  seatChanged: ANY,
  readinessChanged: ANY,
  beatClosed: ANY,
  pauseChanged: ANY,
  beatUndone: ANY,
  actSealed: ANY,
  actUnsealed: ANY,
  beatOpened: ANY,
  floorOpened: ["sound", "close"],
  placardsRevealed: ["sound", "lastSounding"],
  careShown: ["sound", "lastSounding"],
  textRevised: ["sound", "deal", "lastSounding"],
  speechesHeard: ["sound"],
  newsBroke: ["close"],
  mindsMoved: ["sound"],
  standsTaken: ["close"],
  articleAgreed: ["close"],
  articleNotTested: ["close"],
  articleHeld: ["close"],
  roundClosed: ["close"],
  promisesReckoned: ["close", "stand", "vote", "season"],
};

export const roundFits: Fits<RoundFact> = {
  matchOpened: (world, { opening }) => world.seq === 0 && opening !== null,
  readinessChanged: (world, { seat }) => isHand(world, seat),
  beatClosed: (world, { cause, by }) =>
    cause === "allReady" ? isHand(world, by) && areAllReady(world) : by === TEACHER,
  beatOpened: (world, { beat, round, month }) =>
    month === world.month &&
    (round === world.round || round === world.round + 1) &&
    (world.clock === 0 ? beat === "sound" : NEXT[world.beat].includes(beat)),
  floorOpened: (world, { round, floor, texts }) =>
    round === world.round + 1 && floor.length === texts.length && floor.every((a) => isUnsettled(world, a)),
  placardsRevealed: (world, { article, texts, placards }) =>
    world.draft.floor.includes(article) && texts.length === placards.length,
  textRevised: (world, { article, before }) => before === (world.draft.chair[article] ?? -1),
  newsBroke: (world, { news, article }) =>
    !world.struck.includes(news) && world.draft.floor.includes(article),
  articleAgreed: (world, { article }) => isUnsettled(world, article),
  roundClosed: (world, { round }) => round === world.round,
};

export const roundEntries: EntriesBehind<RoundFact> = {
  seatChanged: (world, { seat, holder }) => byTeacher(world, { type: "changeSeat", of: seat, holder }),
  readinessChanged: (world, { seat, isReady }) => ({
    beat: world.clock,
    seat,
    command: { type: isReady ? "ready" : "notReady" },
  }),
  beatClosed: (world, { by, cause }) => ({
    beat: world.clock,
    seat: by,
    command: { type: "closeBeat", cause },
  }),
  pauseChanged: (world, { isPaused }) => byTeacher(world, { type: "pause", isPaused }),
  beatUndone: (world) => byTeacher(world, { type: "undoBeat" }),
  actSealed: (world, { seat, command }) => ({ beat: world.clock, seat, command }),
  actUnsealed: (world, { seat, slot }) => ({ beat: world.clock, seat, command: { type: "unseal", slot } }),
};
