/**
 * Saved matches of this browser. A save is written after every command as the text of its record with
 * events; a few words about it stand beside the text, so that a damaged text still has a name in the list.
 */
import * as z from "zod/mini";
import type { Phase } from "../engine/world.ts";
import { readRecord } from "../match/record-schema.ts";
import { forgetClaim } from "./claim.ts";
import { openRows, type Rows } from "./database.ts";
import type { KeptDrafts } from "./drafts.ts";

const summary = z.object({
  id: z.string(),
  /** Milliseconds since 1970, by this computer's clock. */
  savedAt: z.number(),
  scenario: z.string(),
  seat: z.string(),
  phase: z.string(),
  round: z.number(),
  season: z.number(),
  over: z.boolean(),
});

/** Whether the text could be opened again. */
export type SaveHealth = "good" | "damaged";
export type SaveSummary = Readonly<{
  id: string;
  savedAt: number;
  scenario: string;
  seat: string;
  phase: Phase | "";
  round: number;
  season: number;
  over: boolean;
  health: SaveHealth;
}>;
export type SaveLabel = Omit<SaveSummary, "id" | "savedAt" | "health">;

/** Of 32 bits each: enough that no two saves of a browser ever share one. */
const ID_PARTS = 4;

type Row = { id: string; text: string } & Record<string, unknown>;

let opened: Promise<Rows<Row>> | null = null;

function rows(): Promise<Rows<Row>> {
  opened ??= openRows<Row>();
  return opened;
}

/** Newest first; damaged ones are listed, not dropped. */
export async function listSaves(): Promise<readonly SaveSummary[]> {
  const all = await (await rows()).all();
  return all.map(summarise).sort((a, b) => b.savedAt - a.savedAt);
}

function summarise(row: Row): SaveSummary {
  const health: SaveHealth = typeof row.text === "string" && readRecord(row.text).ok ? "good" : "damaged";
  const read = summary.safeParse(row);
  if (read.success) return { ...read.data, phase: read.data.phase as Phase, health };
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

/** The text exactly as stored, also where it is damaged. */
export async function readSave(id: string): Promise<string | null> {
  const row = await (await rows()).get(id);
  if (row === null) return null;
  return typeof row.text === "string" ? row.text : JSON.stringify(row);
}

/** What was being written beside a save, as it was stored. */
export async function readSavedDrafts(id: string): Promise<unknown> {
  return (await (await rows()).get(id))?.drafts ?? null;
}

/** @returns false where the save will not outlive the page. */
export async function writeSave(
  id: string,
  label: SaveLabel,
  text: string,
  drafts: KeptDrafts | null = null,
): Promise<boolean> {
  const table = await rows();
  await table.put({ id, text, savedAt: Date.now(), ...label, drafts });
  return table.lasting;
}

export async function removeSave(id: string): Promise<void> {
  const table = await rows();
  await table.remove(id);
  if (table.lasting) forgetClaim(id);
}

/** By random numbers: `randomUUID` is missing on plain http. @example "1n8k2f0-x3p9qa-0zk41b-77e0d2c" */
export function newSaveId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(ID_PARTS)), (part) => part.toString(36)).join("-");
}
