/** Validates every message before it reaches a room. */
import * as z from "zod/mini";
import { PROCEDURES } from "../../engine/state/procedure.ts";
import { AUDIENCES, CLIMATES, SCENARIOS } from "../../engine/state/scenario.ts";
import { LEVELS } from "../../engine/state/setup.ts";
import { MAX_NUMBERS } from "../../kernel/admission.ts";
import { cleanLine } from "../../kernel/clean-text.ts";
import { command, seatName, text, whole } from "../../match/record-schema.ts";
import { CHECK_MOMENTS, CHECKS_EACH, LONGEST_CHOICE } from "../../room/check.ts";
import { GUESSES } from "../../room/class-forecast.ts";
import { LONGEST_NOTE } from "../../room/decide.ts";
import { SUCCESSES } from "../../room/exit-ticket.ts";
import { PHRASES, ROLES } from "../../room/fact.ts";
import { LAST_FILM_STEP, LONGEST_QUESTION, SLIDE_COUNT } from "../../room/on-wall.ts";
import { OPINION_ANSWERS, OPINION_QUESTIONS } from "../../room/opinion.ts";
import type { Order } from "../../room/order.ts";
import { ASK_ANSWERS, DECLARATIONS, MOST_ASKS, VERDICTS } from "../../room/pair-words.ts";
import {
  MOST_DELEGATIONS,
  MOST_TABLES,
  PACES,
  type RoomSettings,
  SEAT_TIMES,
  SEATINGS,
  TALKS,
} from "../../room/settings.ts";

/** The maximum size of a message, in bytes. */
export const LONGEST_MESSAGE = 8192;

/** The year 2286, in ms since 1970. */
const LATEST_MS = 10_000_000_000_000;
/** Far more messages than a teacher sends in a room. */
const MOST_MESSAGES = 100_000;
const MOST_BEATS = 10_000;
const HOUR_S = 3600;

const beat = whole(0, MOST_BEATS);
/** How many ms each table had for its beat, as the desk saw it. */
const seen = z.optional(z.array(whole(0, LATEST_MS)).check(z.maxLength(MOST_TABLES)));
const beats = z.optional(z.array(beat).check(z.maxLength(MOST_TABLES)));
const table = whole(0, MOST_TABLES);
const device = whole(0, MAX_NUMBERS - 1);
const place = z.strictObject({ table: whole(1, MOST_TABLES), seat: seatName, role: z.enum(ROLES) });
/** A note, a press release or a sentence of the exit ticket. The room refuses a note that is empty after cleaning. */
const sentence = z.string().check(z.overwrite(cleanLine), z.maxLength(LONGEST_NOTE));
const ticket = z.strictObject({
  success: z.nullable(z.enum(SUCCESSES)),
  decision: sentence,
  limit: sentence,
});
const wallItem = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("article"), article: whole(0, 63) }),
  z.strictObject({ type: z.literal("offer"), offer: whole(0, 0x7fffffff) }),
  z.strictObject({ type: z.literal("state"), seat: seatName }),
  z.strictObject({ type: z.literal("person"), case: text }),
  z.strictObject({
    type: z.literal("check"),
    moment: z.enum(CHECK_MOMENTS),
    number: whole(0, CHECKS_EACH - 1),
  }),
  z.strictObject({
    type: z.literal("question"),
    text: z.string().check(z.overwrite(cleanLine), z.maxLength(LONGEST_QUESTION)),
  }),
  z.strictObject({ type: z.literal("slide"), slide: whole(1, SLIDE_COUNT) }),
  z.strictObject({ type: z.literal("film"), step: whole(0, LAST_FILM_STEP) }),
]);
/** A Capital's limit on an article. */
const limit = z.union([z.enum(["any", "wishes"]), whole(0, 31)]);
const number = whole(0, MOST_ASKS - 1);
const manner = {
  pace: z.enum(PACES),
  talk: z.enum(TALKS),
  forecasts: z.boolean(),
  marks: z.boolean(),
};

const order = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("act"), beat, command }),
  z.strictObject({ type: z.literal("unseal"), beat, slot: text }),
  z.strictObject({ type: z.literal("ready"), beat }),
  z.strictObject({ type: z.literal("moreTime"), beat }),
  z.strictObject({ type: z.literal("guess"), beat, percent: z.literal(GUESSES) }),
  z.strictObject({ type: z.literal("takeSeat"), place }),
  z.strictObject({ type: z.literal("dealMe"), role: z.enum(ROLES) }),
  z.strictObject({ type: z.literal("leaveSeat") }),
  z.strictObject({ type: z.literal("answerPartner"), device, isYes: z.boolean() }),
  z.strictObject({ type: z.literal("setLimit"), article: whole(0, 63), limit }),
  z.strictObject({ type: z.literal("giveVerdict"), verdict: z.enum(VERDICTS) }),
  z.strictObject({ type: z.literal("draftDeclaration"), beat, declaration: z.enum(DECLARATIONS) }),
  z.strictObject({ type: z.literal("ask"), beat, command }),
  z.strictObject({ type: z.literal("withdrawAsk"), beat, ask: number }),
  z.strictObject({ type: z.literal("answerAsk"), beat, ask: number, answer: z.enum(ASK_ANSWERS) }),
  z.strictObject({
    type: z.literal("say"),
    to: seatName,
    phrase: z.enum(PHRASES),
    article: whole(-1, 63),
    alternative: z.optional(whole(0, 15)),
  }),
  z.strictObject({ type: z.literal("write"), to: seatName, text: sentence }),
  z.strictObject({ type: z.literal("report"), from: seatName, number: whole(0, MOST_BEATS) }),
  z.strictObject({ type: z.literal("post"), text: sentence }),
  z.strictObject({ type: z.literal("readMessage"), number: whole(0, MOST_MESSAGES) }),
  z.strictObject({
    type: z.literal("sayOpinion"),
    question: z.enum(OPINION_QUESTIONS),
    answer: z.nullable(z.enum(OPINION_ANSWERS)),
  }),
  z.strictObject({
    type: z.literal("answerCheck"),
    moment: z.enum(CHECK_MOMENTS),
    closed: whole(0, MOST_BEATS),
    number: whole(0, CHECKS_EACH - 1),
    choice: z.nullable(z.string().check(z.maxLength(LONGEST_CHOICE))),
  }),
  z.strictObject({ type: z.literal("answerTicket"), ticket }),
  z.strictObject({ type: z.literal("start"), table }),
  z.strictObject({ type: z.literal("pause"), table, isPaused: z.boolean() }),
  z.strictObject({ type: z.literal("extend"), table, seconds: whole(1, HOUR_S), seen }),
  z.strictObject({ type: z.literal("giveTime"), table, seat: seatName, beat, seconds: whole(1, HOUR_S) }),
  z.strictObject({ type: z.literal("putOffTime"), table, seat: seatName, beat }),
  z.strictObject({ type: z.literal("setSeatTime"), table, seat: seatName, time: z.enum(SEAT_TIMES) }),
  z.strictObject({ type: z.literal("closeBeat"), table, beat, beats }),
  z.strictObject({ type: z.literal("undoBeat"), table, beat, beats }),
  z.strictObject({ type: z.literal("inject"), table, event: text, season: z.nullable(whole(0, 99)) }),
  z.strictObject({ type: z.literal("dropInject"), table, event: text }),
  z.strictObject({ type: z.literal("giveToBot"), table, seat: seatName }),
  z.strictObject({ type: z.literal("giveBack"), table, seat: seatName }),
  z.strictObject({ type: z.literal("moveDevice"), device, place }),
  z.strictObject({ type: z.literal("swapSeats"), devices: z.tuple([device, device]) }),
  z.strictObject({ type: z.literal("letIn"), device }),
  z.strictObject({ type: z.literal("putOff"), device }),
  z.strictObject({ type: z.literal("removeDevice"), device }),
  z.strictObject({ type: z.literal("readmitDevice"), device }),
  z.strictObject({ type: z.literal("setJoining"), isOpen: z.boolean() }),
  z.strictObject({
    type: z.literal("tell"),
    to: z.strictObject({ table, seat: z.nullable(seatName) }),
    text: sentence,
  }),
  z.strictObject({ type: z.literal("showOnWall"), table, item: z.nullable(wallItem) }),
  z.strictObject({ type: z.literal("change"), ...manner }),
  z.strictObject({ type: z.literal("setBell"), at: z.nullable(whole(0, LATEST_MS)) }),
  z.strictObject({ type: z.literal("leaveForCommittee") }),
  z.strictObject({ type: z.literal("renewKey") }),
  z.strictObject({ type: z.literal("inviteTeacher") }),
  z.strictObject({ type: z.literal("renewWallKey") }),
  z.strictObject({ type: z.literal("endNow") }),
  z.strictObject({ type: z.literal("deleteRoom") }),
  z.strictObject({ type: z.literal("played"), table, closed: whole(0, 10_000_000) }),
]);

/** `id`: made by the page. An order that is sent again has the same one. */
const message = z.strictObject({ id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/)), order });

const settings = z.strictObject({
  scenario: z.enum(SCENARIOS),
  climate: z.enum(CLIMATES),
  audience: z.enum(AUDIENCES),
  procedure: z.enum(PROCEDURES),
  level: z.literal(LEVELS),
  tables: whole(1, MOST_TABLES),
  seats: z.array(seatName).check(z.minLength(1), z.maxLength(MOST_DELEGATIONS)),
  seating: z.enum(SEATINGS),
  pairs: z.boolean(),
  ...manner,
});

export type Message = Readonly<{ id: string; order: Order }>;

/** The message in a request, or null if it is invalid. */
export function readMessage(raw: unknown): Message | null {
  const read = message.safeParse(raw);
  return read.success ? (read.data as Message) : null;
}

/**
 * The settings of a new room, or null if they are invalid. @param isSeat whether this delegation exists in a scenario
 */
export function readSettings(
  raw: unknown,
  isSeat: (settings: RoomSettings, seat: string) => boolean,
): RoomSettings | null {
  const read = settings.safeParse(raw);
  if (!read.success) return null;
  const made: RoomSettings = read.data;
  const isSound =
    new Set(made.seats).size === made.seats.length && made.seats.every((seat) => isSeat(made, seat));
  return isSound ? made : null;
}
