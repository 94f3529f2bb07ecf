/**
 * Exports everything this device keeps of its matches as one file, and imports it. An import only adds: it loses
 * nothing and duplicates nothing.
 */
import * as z from "zod/mini";
import { readRecord } from "../../match/record-schema.ts";
import type { Entry } from "../../match/types.ts";
import { addBest, type BestResults, bestIn, readBest } from "./best-results.ts";
import { type Day, daysIn, listDays, mergeDays, writeDays } from "./days.ts";
import type { Row } from "./save-summary.ts";
import { allRows, putRows } from "./saves.ts";

const FORMAT = "fortieth-matches";
/** Maximum length in characters. A thousand matches of the longest scenario need less. */
export const LONGEST_BUNDLE = 1_000_000_000;

/** Number of matches between two reports of progress. A slow device takes 20 ms to compare a match that differs. */
const PART = 10;

const bundle = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  saves: z.array(z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(100)), text: z.string() })),
  days: z.unknown(),
  // Files written before tough seats were included have no such results.
  best: z.optional(z.unknown()),
});

export type Bundle = Readonly<{ saves: readonly Row[]; days: readonly Day[]; best: BestResults }>;

/** Plain JSON, with each save as it is stored. */
export async function exportBundle(): Promise<string> {
  return writeBundle({ saves: await allRows(), days: listDays(), best: readBest() });
}

export function writeBundle({ saves, days, best }: Bundle): string {
  return JSON.stringify({ format: FORMAT, version: 1, saves, days, best });
}

/** Reads a file. Returns null if it is not such an export, or was cut or changed. */
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

/** True if a text starts like an exported file. */
export function isBundle(text: string): boolean {
  return text.startsWith(`{"format":"${FORMAT}"`);
}

/**
 * The number of matches that are new or have progressed; "oneMatch" for the file of a single match; "bad" for any other
 * file.
 */
export type Imported = Readonly<{ added: number }> | "oneMatch" | "bad";

/**
 * Adds the contents of a file in small parts, so that the page stays responsive.
 * @param onProgress called after each part
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
 * The rows to write so that both sides are kept: new matches, matches that have progressed further elsewhere, and,
 * under a new id, matches that have diverged.
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

/** Returns null if everything in the incoming row is already here. */
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
