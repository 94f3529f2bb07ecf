/** What the list of saves shows for each save. Browser storage can hold anything, so everything is checked. */
import * as z from "zod/mini";
import { ENDING_IDS } from "../../content/endings.ts";
import { SCENARIOS, type ScenarioId } from "../../engine/state/scenario.ts";
import { PHASES, type Phase } from "../../engine/state/world.ts";
import { LONGEST_RECORD, readRecord, rulesVersion, setup, text } from "../../match/record-schema.ts";
import { LEAST_MANDATE, MOST_MANDATE } from "./mandate-range.ts";

/** The last millisecond that a date can hold. */
const LAST_DATE = 8.64e15;
/** An upper limit for rounds, seasons and months, which no match reaches. */
const MANY = 1000;

const whole = (high: number) => z.int().check(z.gte(0), z.lte(high));
const thousandths = whole(1000);

/** Result of a finished match, stored so that a long list need not read every text. */
const finished = z.object({
  setup,
  /** Version of the rules under which the match was played. */
  version: rulesVersion,
  /** Id of the match's ending. */
  ending: z.enum(ENDING_IDS),
  mandate: z.int().check(z.gte(LEAST_MANDATE), z.lte(MOST_MANDATE)),
  trust: thousandths,
  world: thousandths,
  /** Month of entry into force; −1 if it never entered into force. */
  inForce: z.int().check(z.gte(-1), z.lte(MANY)),
  /** The adopted text, by ids. Empty if nothing was adopted. */
  text: z.array(z.object({ article: text, alternative: text })).check(z.maxLength(64)),
});

/** Rows come from browser storage, so their shape is checked. */
const summary = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Milliseconds since 1970, by this computer's clock. */
  savedAt: whole(LAST_DATE),
  scenario: z.enum(SCENARIOS),
  /** A state, or the wall for a watched match. */
  seat: z.string().check(z.regex(/^([A-Z]{3}|wall)$/)),
  phase: z.enum(PHASES),
  round: whole(MANY),
  season: whole(MANY),
  over: z.boolean(),
  /** Null if the match is not over, had no player, or ended before results were stored. */
  result: z.catch(z.nullable(finished), null),
  /** True if the match was already finished when it came from a file or a link. */
  isForeign: z.catch(z.boolean(), false),
  /** True if a class plays the match on one device. */
  isClerked: z.catch(z.boolean(), false),
});

/** Whether the text can be opened again. */
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

/** Only the key can be relied on; everything else may be malformed. */
export type Row = Readonly<{ id: string } & Record<string, unknown>>;

/** Summarises any row for the list, even a malformed one. */
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

/**
 * Checking the text of a finished match takes 10 to 20 ms, and there may be hundreds of texts, so each is checked
 * only when it is opened.
 */
function healthOf(text: unknown, isFinished: boolean): SaveHealth {
  if (typeof text !== "string" || text.length > LONGEST_RECORD) return "damaged";
  if (isFinished) return text.startsWith("{") && text.endsWith("}") ? "good" : "damaged";
  return readRecord(text).ok ? "good" : "damaged";
}
