/**
 * Checks a log from a chair's own device before the host takes it over. It works in slices and stops at the first
 * error.
 */
import * as z from "zod/mini";
import { type Confidential, withConfidential } from "../../committee/confidential.ts";
import {
  type Entry,
  type Folded,
  type Mark,
  stateAfter,
  takenBack,
  takesBack,
  withMark,
} from "../../committee/log.ts";
import { entrySchema, logCheck } from "../../committee/log-check.ts";
import { LONGEST_ENTRY } from "../../committee/state/limits.ts";
import type { Committee } from "../../committee/state/state.ts";
import { inSlices } from "../../kernel/time-slices.ts";
import { elementsOf } from "./json-elements.ts";

const BEGINNING = /^\s*\{\s*"entries"\s*:\s*\[/;
/** The compiled schema takes only a tenth of the time. */
const COMPILED = z.compile(entrySchema);
const END = /^\s*\}\s*$/;

/** Whether a body is a log rather than the form for a new committee. */
export function isLog(body: string): boolean {
  return BEGINNING.test(body);
}

/** The entries of a log, or null if no committee can have produced it. */
export async function readLog(body: string): Promise<readonly Entry[] | null> {
  const entries = await entriesIn(body);
  return entries === null || (await folded(entries))?.state == null ? null : entries;
}

async function entriesIn(body: string): Promise<readonly Entry[] | null> {
  const beginning = BEGINNING.exec(body)?.[0];
  if (beginning === undefined) return null;
  const entries: Entry[] = [];
  const check = logCheck(COMPILED);
  let end = body.length;
  const elements = function* (): Generator<string | null> {
    end = yield* elementsOf(body, beginning.length, LONGEST_ENTRY);
  };
  const areAll = await inSlices(elements(), (text) => {
    const entry = text === null ? null : check(parsed(text));
    // A host's own clock never runs backwards, so a log whose times go backwards is refused.
    if (entry === null || entry.at < (entries.at(-1)?.at ?? 0)) return false;
    entries.push(entry);
    return true;
  });
  return areAll && END.test(body.slice(end)) ? entries : null;
}

/** Builds a committee from its log. Null if the entries do not fit together. */
export async function folded(entries: readonly Entry[]): Promise<Folded | null> {
  const gone = takenBack(entries);
  const standing: Entry[] = [];
  let state: Committee | null = null;
  let marks: readonly Mark[] = [];
  let confidential: readonly Confidential[] = [];
  const areAll = await inSlices(entries, (entry) => {
    confidential = withConfidential(confidential, state, entry);
    if (gone.has(entry.n) || takesBack(entry) !== null) return true;
    try {
      standing.push(entry);
      state = stateAfter(state, entry);
      marks = withMark(marks, standing.length, state);
      return true;
    } catch {
      return false;
    }
  });
  return areAll ? { standing, state, marks, confidential } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
