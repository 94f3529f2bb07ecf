/**
 * Saved matches of this browser. After every command the record with its events is written as text. A short summary is
 * stored beside it, so that a damaged text still has a name in the list.
 */

import type { KeptDrafts } from "../game/form-drafts.ts";
import type { Sheets } from "../game/single-device-sheet.ts";
import { openRows, type Rows } from "../storage/database.ts";
import type { Row, SaveLabel, SaveSummary } from "./save-summary.ts";
import { forgetClaim } from "./tab-claim.ts";

/** An id has four random parts of 32 bits each, so no two saves in a browser ever share one. */
const ID_PARTS = 4;

let opened: Rows<Row> | null = null;

function rows(): Rows<Row> {
  opened ??= openRows<Row>("fortieth");
  return opened;
}

/** Returns false if this browser cannot keep matches after the page closes. */
export function keepsMatches(): Promise<boolean> {
  return rows().isLasting();
}

/** Newest first. Damaged saves are listed, not dropped. */
export async function listSaves(): Promise<readonly SaveSummary[]> {
  const all = await rows().all();
  if (all.length === 0) return [];
  // Reading needs the schema of records, which loads only when there is something to read.
  const { summarise } = await import("./save-summary.ts");
  return all.map(summarise).sort((a, b) => b.savedAt - a.savedAt);
}

/** Every save as it is stored. */
export function allRows(): Promise<readonly Row[]> {
  return rows().all();
}

/**
 * Writes all of these saves, or none, in the form in which another device stored them.
 * @returns false if they will not outlive the page
 */
export function putRows(all: readonly Row[]): Promise<boolean> {
  return rows().put(...all);
}

/** The text exactly as stored, even if it is damaged. */
export async function readSave(id: string): Promise<string | null> {
  const row = await rows().get(id);
  if (row === null) return null;
  return typeof row.text === "string" ? row.text : JSON.stringify(row);
}

/**
 * What is stored beside the text of a save: the seat, drafts, whether the guide was on, whether the match was already
 * over when it was imported (null while it is being imported), what the clerk of a class had entered, and the link to
 * the friend's match that it answers.
 */
export type SaveDetails = Readonly<{
  seat: unknown;
  drafts: unknown;
  isGuided: unknown;
  isForeign: unknown;
  sheets: unknown;
  dare: unknown;
}>;

export const NO_SAVE_DETAILS: SaveDetails = {
  seat: null,
  drafts: null,
  isGuided: false,
  isForeign: null,
  sheets: null,
  dare: null,
};

export async function readSaveDetails(id: string): Promise<SaveDetails> {
  const row = await rows().get(id);
  if (row === null) return NO_SAVE_DETAILS;
  const { seat, drafts, isGuided, isForeign, sheets, dare } = row;
  return { seat, drafts, isGuided, isForeign, sheets, dare };
}

/** A match of this browser that answers a friend's match. */
export type Answering = Readonly<{ id: string; over: boolean }>;

/** The latest match that answers the friend's match in this link; null if there is none. */
export async function saveAnswering(link: string): Promise<Answering | null> {
  const answers = (await rows().all()).filter(({ dare }) => dare === link);
  const [latest] = answers.sort((a, b) => Number(b.savedAt) - Number(a.savedAt));
  return latest === undefined ? null : { id: latest.id, over: latest.over === true };
}

type Kept = Readonly<{
  drafts: KeptDrafts | null;
  isGuided: boolean;
  sheets: Sheets | null;
  dare: string | null;
}>;

/**
 * Writes a save. A finished match that is saved again unchanged keeps its date.
 * @returns false if the save will not outlive the page
 */
export async function writeSave(
  id: string,
  label: SaveLabel,
  text: string,
  beside: Kept = { drafts: null, isGuided: false, sheets: null, dare: null },
): Promise<boolean> {
  const before = label.over ? await rows().get(id) : null;
  const savedAt = before !== null && before.text === text ? before.savedAt : Date.now();
  return rows().put({ id, text, savedAt, ...label, ...beside });
}

export async function removeSave(id: string): Promise<void> {
  await rows().remove(id);
  if (await rows().isLasting()) forgetClaim(id);
}

/** Uses random numbers, because `randomUUID` is missing on plain http. @example "1n8k2f0-x3p9qa-0zk41b-77e0d2c" */
export function newSaveId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(ID_PARTS)), (part) => part.toString(36)).join("-");
}
