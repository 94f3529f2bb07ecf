/**
 * Saved matches of this browser. A save is written after every command as the text of its record with
 * events; a few words about it stand beside the text, so that a damaged text still has a name in the list.
 */
import type { Phase } from "../engine/world.ts";
import { openRows, type Rows } from "./database.ts";
import type { KeptDrafts } from "./drafts.ts";

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

export type Row = { id: string; text: string } & Record<string, unknown>;

let opened: Promise<Rows<Row>> | null = null;

function rows(): Promise<Rows<Row>> {
  opened ??= openRows<Row>();
  return opened;
}

/** Newest first; damaged ones are listed, not dropped. */
export async function listSaves(): Promise<readonly SaveSummary[]> {
  const all = await (await rows()).all();
  if (all.length === 0) return [];
  // To read them takes the schema of records: it comes where there is something to read.
  const { summarise } = await import("./save-summary.ts");
  return all.map(summarise).sort((a, b) => b.savedAt - a.savedAt);
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
  await (await rows()).remove(id);
}

export function newSaveId(): string {
  return crypto.randomUUID();
}
