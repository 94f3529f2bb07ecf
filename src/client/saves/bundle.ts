/**
 * Everything this device keeps of its matches as one file, and back. What comes in is added: nothing that is here is lost,
 * and nothing is there twice.
 */
import * as z from "zod/mini";
import { readRecord } from "../../match/record-schema.ts";
import type { Entry } from "../../match/types.ts";
import { addBest, type BestResults, bestIn, readBest } from "./best-results.ts";
import { type Day, daysIn, listDays, mergeDays, writeDays } from "./days.ts";
import type { Row } from "./save-summary.ts";
import { allRows, putRows } from "./saves.ts";

const FORMAT = "fortieth-matches";
/** In characters: a thousand matches of the longest scenario come to less. */
export const LONGEST_BUNDLE = 1_000_000_000;

/** Matches after which the page is told: to compare one that differs takes a slow device 20 ms. */
const PART = 10;

const bundle = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  saves: z.array(z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(100)), text: z.string() })),
  days: z.unknown(),
  // Files written before the tough seats were in them have none.
  best: z.optional(z.unknown()),
});

export type Bundle = Readonly<{ saves: readonly Row[]; days: readonly Day[]; best: BestResults }>;

/** The file: plain JSON, with each save as it is stored. */
export async function exportBundle(): Promise<string> {
  return writeBundle({ saves: await allRows(), days: listDays(), best: readBest() });
}

export function writeBundle({ saves, days, best }: Bundle): string {
  return JSON.stringify({ format: FORMAT, version: 1, saves, days, best });
}

/** What a file holds; null where it is none of ours, or cut or changed on the way. */
export function readBundle(text: string): Bundle | null {
  const read = bundle.safeParse(parsed(text));
  if (!read.success) return null;
  const days = daysIn(read.data.days);
  const best = bestIn(read.data.best ?? {});
  return days === null || best === null ? null : { saves: read.data.saves, days, best };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text begins as such a file does. */
export function isBundle(text: string): boolean {
  return text.startsWith(`{"format":"${FORMAT}"`);
}

/** How many matches are new or have come further; or that the file is a single match, or none of ours. */
export type Imported = Readonly<{ added: number }> | "oneMatch" | "bad";

/**
 * Adds what a file holds to what is here, part by part, so that a page stays alive meanwhile.
 * @param onProgress told after each part
 */
export async function importBundle(
  text: string,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Imported> {
  const found = readBundle(text);
  if (found === null) return readRecord(text).ok ? "oneMatch" : "bad";
  const { saves, days, best } = found;
  const added = new Map<string, Row>();
  const here = await allRows();
  for (let at = 0; at < saves.length; at += PART) {
    const rows = newRows([...here, ...added.values()], saves.slice(at, at + PART));
    await putRows(rows);
    for (const row of rows) added.set(row.id, row);
    onProgress(Math.min(at + PART, saves.length), saves.length);
    await new Promise((go) => setTimeout(go));
  }
  writeDays(mergeDays(listDays(), days));
  addBest(best);
  return { added: added.size };
}

/**
 * Rows to be written so that both sides are there: matches that are new; those that have come further elsewhere; and, under
 * an id of their own, those that went another way since they were the same.
 */
export function newRows(here: readonly Row[], coming: readonly Row[]): readonly Row[] {
  const all = new Map(here.map((row) => [row.id, row]));
  const added = new Map<string, Row>();
  for (const row of coming) {
    const next = toWrite(all, row);
    if (next === null) continue;
    all.set(next.id, next);
    added.set(next.id, next);
  }
  return [...added.values()];
}

/** Null where all that comes is here. */
function toWrite(here: ReadonlyMap<string, Row>, coming: Row): Row | null {
  const known = here.get(coming.id);
  if (known === undefined) return coming;
  if (known.text === coming.text) return null;
  const [mine, theirs] = [entriesOf(known), entriesOf(coming)];
  if (theirs === null) return null;
  if (mine === null) return coming;
  if (beginsWith(mine.entries, theirs.entries)) return null;
  if (beginsWith(theirs.entries, mine.entries)) return coming;
  return toWrite(here, { ...coming, id: `${coming.id}-${theirs.hash}` });
}

function entriesOf({ text }: Row): Readonly<{ entries: readonly Entry[]; hash: string }> | null {
  const read = readRecord(typeof text === "string" ? text : "");
  return read.ok ? read.value : null;
}

function beginsWith(entries: readonly Entry[], start: readonly Entry[]): boolean {
  const same = (entry: Entry, at: number): boolean => JSON.stringify(entry) === JSON.stringify(entries[at]);
  return start.length <= entries.length && start.every(same);
}
