/**
 * Saved matches of this browser. A save is written after every command as the text of its record with
 * events; a few words about it stand beside the text, so that a damaged text still has a name in the list.
 */
import * as z from "zod/mini";
import { SCENARIOS, type ScenarioId } from "../engine/scenario.ts";
import { PHASES, type Phase } from "../engine/world.ts";
import { readRecord } from "../match/record-schema.ts";
import { forgetClaim } from "./claim.ts";
import { openRows, type Rows } from "./database.ts";
import type { KeptDrafts } from "./drafts.ts";

/** Longer than any record, in bytes: the largest matches come to two millions. */
export const LONGEST_TEXT = 20_000_000;

/** The last millisecond that a date can have. */
const LAST_DATE = 8.64e15;
/** More rounds or seasons than any match has. */
const MANY = 1000;

const whole = (high: number) => z.int().check(z.gte(0), z.lte(high));

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
  health: SaveHealth;
}>;
export type SaveLabel = Readonly<Omit<z.infer<typeof summary>, "id" | "savedAt">>;

/** Of 32 bits each: enough that no two saves of a browser ever share one. */
const ID_PARTS = 4;

/** The key is as the browser keeps it; everything else may be anything. */
export type Row = Readonly<{ id: string } & Record<string, unknown>>;

let opened: Rows<Row> | null = null;

function rows(): Rows<Row> {
  opened ??= openRows<Row>();
  return opened;
}

/** False where this browser keeps no match beyond the page. */
export function keepsMatches(): Promise<boolean> {
  return rows().isLasting();
}

/** Newest first; damaged ones are listed, not dropped. */
export async function listSaves(): Promise<readonly SaveSummary[]> {
  const all = await rows().all();
  return all.map(summarise).sort((a, b) => b.savedAt - a.savedAt);
}

/** A row in the list, whatever is in it. */
export function summarise(row: Row): SaveSummary {
  const read = summary.safeParse(row);
  if (read.success) return { ...read.data, health: healthOf(row.text) };
  return {
    id: row.id,
    savedAt: 0,
    scenario: "",
    seat: "",
    phase: "",
    round: 0,
    season: 0,
    over: false,
    health: "damaged",
  };
}

function healthOf(text: unknown): SaveHealth {
  if (typeof text !== "string" || text.length > LONGEST_TEXT) return "damaged";
  return readRecord(text).ok ? "good" : "damaged";
}

/** The text exactly as stored, also where it is damaged. */
export async function readSave(id: string): Promise<string | null> {
  const row = await rows().get(id);
  if (row === null) return null;
  return typeof row.text === "string" ? row.text : JSON.stringify(row);
}

/** What was being written beside a save, as it was stored. */
export async function readSavedDrafts(id: string): Promise<unknown> {
  return (await rows().get(id))?.drafts ?? null;
}

/** @returns false where the save will not outlive the page. */
export function writeSave(
  id: string,
  label: SaveLabel,
  text: string,
  drafts: KeptDrafts | null = null,
): Promise<boolean> {
  return rows().put({ id, text, savedAt: Date.now(), ...label, drafts });
}

export async function removeSave(id: string): Promise<void> {
  await rows().remove(id);
  if (await rows().isLasting()) forgetClaim(id);
}

/** By random numbers: `randomUUID` is missing on plain http. @example "1n8k2f0-x3p9qa-0zk41b-77e0d2c" */
export function newSaveId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(ID_PARTS)), (part) => part.toString(36)).join("-");
}
