/**
 * Validates records from files, saves and links before the match sees them. Only shape and ranges are checked here;
 * replaying decides whether a command was allowed.
 */
import * as z from "zod/mini";
import type { GameEvent } from "../engine/events/event.ts";
import { PRICES, REQUEST_ANSWERS, STANDS, VOTES } from "../engine/state/command.ts";
import { CLOSE_CAUSES } from "../engine/state/event-parts.ts";
import { PROCEDURES } from "../engine/state/procedure.ts";
import { ARGUMENTS, AUDIENCES, CARDS, CLIMATES, SCENARIOS, UN_GROUPS } from "../engine/state/scenario.ts";
import { LEVELS, MOST_SEARCHED, SCRIPTS, type Setup } from "../engine/state/setup.ts";
import { type OlderResults, olderResults } from "./older-record.ts";
import { rulesVersionOf } from "./rules-version.ts";
import { isSeed } from "./seed.ts";
import { type MatchRecord, RECORD_FORMAT, type SavedMatch } from "./types.ts";

/** The maximum length of a record, in characters. Even the largest matches take only two million. */
export const LONGEST_RECORD = 20_000_000;
/** The maximum length of a clause that a committee may write, in characters. */
const LONGEST_CLAUSE = 20_000;
/** The highest beat number, and the highest package id. Ids have 31 bits. */
const MANY = 100_000;
const MOST_OFFERS = 0x7fffffff;
/** The maximum number of entries in a match: 5,000, or 500 per seat if that is more. Real matches have far fewer. */
const MOST_ENTRIES = 5_000;
const MOST_ENTRIES_A_HAND = 500;
/** The maximum number of seat changes in a match, since each change can make every bot reconsider its packages. */
const MOST_CHANGES = 500;
/**
 * A match that begins with a text has no packages. A bot may stand in for each of its seats in each beat, and there are at
 * most 24.
 */
const MOST_CHANGES_A_SEAT = 48;
/** The maximum number of events, apart from those that entries cause; the longest scenario has 800. */
const MOST_EVENTS = 10_000;

export const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
/** Articles are numbered 0 to 63. */
const MOST_ARTICLES = 64;
const article = whole(0, MOST_ARTICLES - 1);
const alternative = whole(0, 15);
const country = whole(0, 255);
const placard = z.literal([0, 1, 2]);
export const unit = z.literal([0, 1]);
export const seatName = z.string().check(z.regex(/^([A-Z]{3}|chair|teacher|wall)$/));
export const text = z.string().check(z.maxLength(60));
const term = z.strictObject({ article, alternative });
const vote = z.enum(VOTES);
const card = z.enum(CARDS);

export const command = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("layPlacards"),
    article,
    placards: z.array(placard).check(z.maxLength(16)),
    wish: alternative,
    care: placard,
  }),
  z.strictObject({ type: z.literal("speak"), article, alternative, argument: z.enum(ARGUMENTS), case: text }),
  /** Kept for records of older rules. */
  z.strictObject({ type: z.literal("consult"), article, country }),
  z.strictObject({ type: z.literal("offerPackage"), to: country, give: term, ask: term, assistance: unit }),
  z.strictObject({ type: z.literal("answerOffer"), offer: whole(0, MOST_OFFERS), accept: z.boolean() }),
  z.strictObject({ type: z.literal("counterOffer"), offer: whole(0, MOST_OFFERS), give: term, ask: term }),
  z.strictObject({ type: z.literal("withdrawOffer"), offer: whole(0, MOST_OFFERS) }),
  z.strictObject({ type: z.literal("sponsorBridge"), article, alternative }),
  z.strictObject({ type: z.literal("declareRedLine"), article, alternative }),
  z.strictObject({ type: z.literal("dropRedLine"), article }),
  z.strictObject({ type: z.literal("takeStand"), article, stand: z.enum(STANDS), breaking: z.boolean() }),
  z.strictObject({ type: z.literal("proposeAmendment"), article, alternative }),
  z.strictObject({ type: z.literal("voteAmendment"), amendment: whole(0, 255), vote }),
  z.strictObject({ type: z.literal("standOnPackage"), stand: z.enum(["join", "block"]) }),
  z.strictObject({ type: z.literal("castVote"), vote }),
  z.strictObject({ type: z.literal("sign"), declaration: z.enum([...CARDS, "none"]) }),
  z.strictObject({ type: z.literal("stayOut") }),
  z.strictObject({ type: z.literal("implementLaw") }),
  z.strictObject({ type: z.literal("holdHearing"), card }),
  z.strictObject({ type: z.literal("consultAtHome"), card: z.enum([...CARDS, "law"]) }),
  z.strictObject({ type: z.literal("enterReservation"), card }),
  z.strictObject({ type: z.literal("callVote"), gamble: z.boolean() }),
  z.strictObject({ type: z.literal("deposit") }),
  z.strictObject({ type: z.literal("assist"), to: country }),
  z.strictObject({ type: z.literal("campaign"), unGroup: z.enum(UN_GROUPS) }),
  z.strictObject({
    type: z.literal("pledge"),
    with: z.array(country).check(z.maxLength(6)),
    count: whole(0, 6),
    season: whole(0, 1000),
  }),
  z.strictObject({ type: z.literal("namePrice"), price: z.enum(PRICES), of: whole(-1, 255) }),
  z.strictObject({ type: z.literal("grantPrice"), to: country }),
  z.strictObject({ type: z.literal("answerEvent"), answer: text }),
  z.strictObject({ type: z.literal("answerRequest"), answer: z.enum(REQUEST_ANSWERS) }),
  z.strictObject({ type: z.literal("formTaskForce"), with: z.array(country).check(z.maxLength(3)) }),
  z.strictObject({ type: z.literal("castConference"), observers: vote, protocol: vote }),
  z.strictObject({
    type: z.literal("putOnFloor"),
    articles: z.array(article).check(z.maxLength(MOST_ARTICLES)),
  }),
  z.strictObject({ type: z.literal("reviseText"), article, alternative }),
  z.strictObject({ type: z.literal("testArticle"), article, isTested: z.boolean() }),
  z.strictObject({ type: z.literal("closeArticle"), article, isAgreed: z.boolean() }),
]);

export const holder = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("person") }),
  z.strictObject({ type: z.literal("search") }),
  z.strictObject({
    type: z.literal("bot"),
    level: z.literal(LEVELS),
    keeps: z.exactOptional(z.readonly(z.array(article).check(z.maxLength(MOST_ARTICLES)))),
  }),
  z.strictObject({ type: z.literal("script"), script: z.enum(SCRIPTS) }),
]);

const control = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready") }),
  z.strictObject({ type: z.literal("notReady") }),
  z.strictObject({ type: z.literal("closeBeat"), cause: z.enum(CLOSE_CAUSES) }),
  z.strictObject({ type: z.literal("changeSeat"), of: seatName, holder }),
  z.strictObject({ type: z.literal("pause"), isPaused: z.boolean() }),
  z.strictObject({ type: z.literal("undoBeat") }),
  z.strictObject({ type: z.literal("inject"), event: text }),
  z.strictObject({ type: z.literal("unseal"), slot: text }),
]);

const entry = z.strictObject({
  beat: whole(0, MANY),
  seat: seatName,
  command: z.union([command, control]),
});

/** The maximum number of seats: 256 countries, the chair, the teacher and the wall. */
const MOST_HANDS = 259;

/** A table that is refused, before any entry is read, if it has too many entries. */
function tableOf<T>(most: number, table: z.core.$ZodType<T>) {
  const isShort = (value: unknown): boolean =>
    typeof value === "object" && value !== null && Object.keys(value).length <= most;
  return z.pipe(z.unknown().check(z.refine(isShort)), table as z.core.$ZodType<T, unknown>);
}

/** Whether the search plays no more seats than allowed. */
function isSearchable(seats: Setup["seats"]): boolean {
  return Object.values(seats).filter(({ type }) => type === "search").length <= MOST_SEARCHED;
}

export const setup = z.strictObject({
  scenario: z.enum(SCENARIOS),
  seed: z.string().check(z.refine(isSeed)),
  climate: z.enum(CLIMATES),
  audience: z.enum(AUDIENCES),
  procedure: z.enum(PROCEDURES),
  precedent: z.exactOptional(z.literal("lean")),
  secondTry: z.exactOptional(z.literal(true)),
  text: z.exactOptional(tableOf(MOST_ARTICLES, z.record(text, z.nullable(text)))),
  words: z.exactOptional(
    tableOf(MOST_ARTICLES, z.record(text, z.string().check(z.maxLength(LONGEST_CLAUSE)))),
  ),
  level: z.literal(LEVELS),
  seats: tableOf(MOST_HANDS, z.record(seatName, holder).check(z.refine(isSearchable))),
});

const hash16 = z.string().check(z.regex(/^[0-9a-f]{16}$/));
export const version = z.string().check(z.minLength(1), z.maxLength(80));
export const rulesVersion = z.pipe(version, z.transform(rulesVersionOf));

const recordShape = {
  format: z.literal(RECORD_FORMAT),
  engineVersion: rulesVersion,
  contentHash: version,
  setup,
  entries: z.array(entry),
  hash: hash16,
};

const record = z.strictObject(recordShape);
/** Events need only a type here. Playing them back finds every deeper fault and reports "damaged". */
const savedMatch = z.strictObject({
  ...recordShape,
  events: z.array(z.looseObject({ type: z.string() })),
  isClerked: z.exactOptional(z.boolean()),
});

/** The fields that identify a JSON document as a record of this game, even a damaged one. */
const claim = z.looseObject({ format: z.number(), setup: z.looseObject({ scenario: z.unknown() }) });

/** The lists are counted before anything else is read, so that an overlong record is refused cheaply. */
const lengths = z.looseObject({
  setup: z.optional(z.unknown()),
  entries: z.array(z.unknown()),
  events: z.optional(z.array(z.unknown())),
});

const onText = z.looseObject({ text: z.looseObject({}), seats: z.looseObject({}) });
const mover = z.looseObject({ seat: z.string(), command: z.looseObject({ type: z.string() }) });

function isTooLong(json: unknown): boolean {
  const read = lengths.safeParse(json);
  if (!read.success) return false;
  const { setup: opened, entries, events = [] } = read.data;
  const { seats = {} } = onText.safeParse(opened).data ?? {};
  if (events.length > MOST_EVENTS + 2 * entries.length) return true;
  if (entries.length <= MOST_CHANGES) return false;
  const movers = entries.flatMap((one) => mover.safeParse(one).data ?? []);
  const hands = new Set(movers.map(({ seat }) => seat)).size;
  const changes = movers.filter(({ command }) => command.type === "changeSeat").length;
  const changed = MOST_CHANGES_A_SEAT * Math.min(MOST_HANDS, Object.keys(seats).length);
  const acts = entries.length - changes;
  return (
    acts > Math.max(MOST_ENTRIES, MOST_ENTRIES_A_HAND * hands) || changes > Math.max(MOST_CHANGES, changed)
  );
}

/**
 * What can be wrong with the text of a record: it is not JSON, not a record of this game, or has impossible values.
 */
export const RECORD_PROBLEMS = ["notJson", "notOurs", "damaged"] as const;
export type RecordProblem = (typeof RECORD_PROBLEMS)[number];

export type ReadResult<T, Code extends string = RecordProblem> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; code: Code }>
  | Readonly<{ ok: false; code: "older"; results: OlderResults }>;

/** Reads a record, with or without events. @example readRecord("nonsense") → { ok: false, code: "notJson" } */
export function readRecord(text: string): ReadResult<MatchRecord | SavedMatch> {
  const json = parse(text);
  if (json === undefined) return { ok: false, code: "notJson" };
  if (!claim.safeParse(json).success) return { ok: false, code: "notOurs" };
  const results = olderResults(json);
  if (results !== null) return { ok: false, code: "older", results };
  if (isTooLong(json)) return { ok: false, code: "damaged" };
  const saved = savedMatch.safeParse(json);
  if (saved.success) return { ok: true, value: withEvents(saved.data) };
  const bare = record.safeParse(json);
  if (bare.success) return { ok: true, value: bare.data };
  return { ok: false, code: "damaged" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withEvents(data: z.infer<typeof savedMatch>): SavedMatch {
  return { ...data, events: data.events as unknown as readonly GameEvent[] };
}
