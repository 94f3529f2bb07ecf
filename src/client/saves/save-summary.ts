/** What the list of saves says of each: read through a door, since a browser's storage can hold anything. */
import * as z from "zod/mini";
import { ENDING_IDS } from "../../content/endings.ts";
import { SCENARIOS, type ScenarioId } from "../../engine/state/scenario.ts";
import { PHASES, type Phase } from "../../engine/state/world.ts";
import { LONGEST_TEXT, readRecord, rulesVersion, setup, text } from "../../match/record-schema.ts";

/** The last millisecond that a date can have. */
const LAST_DATE = 8.64e15;
/** More rounds or seasons than any match has. */
const MANY = 1000;

const whole = (high: number) => z.int().check(z.gte(0), z.lte(high));
const thousandths = whole(1000);

/** What a finished match came to, so that a list of many need not read their texts. */
const finished = z.object({
  setup,
  /** Of the rules it was played by. */
  version: rulesVersion,
  /** Id of its ending. */
  ending: z.enum(ENDING_IDS),
  mandate: thousandths,
  trust: thousandths,
  world: thousandths,
  /** Month of entry into force; −1 where there is none. */
  inForce: z.int().check(z.gte(-1), z.lte(MANY)),
  /** What was adopted, by ids; empty where nothing was. */
  text: z.array(z.object({ article: text, alternative: text })).check(z.maxLength(64)),
});

/** Rows come back through a door, the storage of the browser, so their shape is checked. */
const summary = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Milliseconds since 1970, by this computer's clock. */
  savedAt: whole(LAST_DATE),
  scenario: z.enum(SCENARIOS),
  /** A state, or the wall of who only watched. */
  seat: z.string().check(z.regex(/^([A-Z]{3}|wall)$/)),
  phase: z.enum(PHASES),
  round: whole(MANY),
  season: whole(MANY),
  over: z.boolean(),
  /** Null where it is not over, where nobody sat in it, and where it was finished before results were kept. */
  result: z.catch(z.nullable(finished), null),
  /** Came finished from a file or a link. */
  isForeign: z.catch(z.boolean(), false),
  /** A class plays it at one device. */
  isClerked: z.catch(z.boolean(), false),
});

/** Whether the text could be opened again. */
export type SaveHealth = "good" | "damaged";
export type SaveSummary = Readonly<{
  id: string;
  savedAt: number;
  scenario: ScenarioId | "";
  seat: string;
  phase: Phase | "";
  round: number;
  season: number;
  over: boolean;
  result: Finished | null;
  isForeign: boolean;
  isClerked: boolean;
  health: SaveHealth;
}>;
export type Finished = Readonly<z.infer<typeof finished>>;
export type SaveLabel = Readonly<Omit<z.infer<typeof summary>, "id" | "savedAt">>;

/** The key is as the browser keeps it; everything else may be anything. */
export type Row = Readonly<{ id: string } & Record<string, unknown>>;

/** A row in the list, whatever is in it. */
export function summarise(row: Row): SaveSummary {
  const read = summary.safeParse(row);
  if (read.success) return { ...read.data, health: healthOf(row.text, read.data.result !== null) };
  return {
    id: row.id,
    savedAt: 0,
    scenario: "",
    seat: "",
    phase: "",
    round: 0,
    season: 0,
    over: false,
    result: null,
    isForeign: false,
    isClerked: false,
    health: "damaged",
  };
}

/** To read the text of a finished match takes 10 to 20 ms, and there may be hundreds: it is read when it is opened. */
function healthOf(text: unknown, isFinished: boolean): SaveHealth {
  if (typeof text !== "string" || text.length > LONGEST_TEXT) return "damaged";
  if (isFinished) return text.startsWith("{") && text.endsWith("}") ? "good" : "damaged";
  return readRecord(text).ok ? "good" : "damaged";
}
