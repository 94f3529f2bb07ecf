/** Reads and writes committees, rule packs and rubrics of awards as files. */
import * as z from "zod/mini";
import { type Entry, stateOf } from "../../../committee/log.ts";
import { logFrom } from "../../../committee/log-check.ts";
import { checkPack, type PackProblem } from "../../../committee/packs/pack-check.ts";
import { LONGEST_LOG, LONGEST_PACK, LONGEST_TITLE } from "../../../committee/state/limits.ts";
import type { Pack } from "../../../committee/state/pack.ts";
import { type Criterion, MOST_CRITERIA, MOST_POINTS_OF_CRITERION } from "../../../committee/state/score.ts";
import { keepHere } from "./kept-committees.ts";

const committeeFile = z.object({
  format: z.literal("fortieth-committee"),
  version: z.literal(1),
  entries: z.unknown(),
});
const packFile = z.object({ format: z.literal("fortieth-pack"), version: z.literal(1), pack: z.unknown() });
/** No rubric that this program writes is longer, in characters. */
export const LONGEST_RUBRIC = 10_000;
const rubricFile = z.object({
  format: z.literal("fortieth-rubric"),
  version: z.literal(1),
  criteria: z
    .array(
      z.strictObject({
        name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TITLE)),
        points: z.int().check(z.minimum(1), z.maximum(MOST_POINTS_OF_CRITERION)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_CRITERIA)),
});

export { LONGEST_LOG, LONGEST_PACK };

export function writeCommittee(entries: readonly Entry[]): string {
  return JSON.stringify({ format: "fortieth-committee", version: 1, entries });
}

/**
 * The log in a file. Returns null if this is not a committee's file, if it was cut or changed, or if it is longer
 * than the host accepts.
 */
export function readCommittee(text: string): readonly Entry[] | null {
  if (text.length > LONGEST_LOG) return null;
  const read = committeeFile.safeParse(parsed(text));
  const entries = read.success ? logFrom(read.data.entries) : null;
  return entries !== null && isReadable(entries) ? entries : null;
}

/** True if the facts fit together. Facts that are valid one by one may still refer to a motion that never existed. */
function isReadable(entries: readonly Entry[]): boolean {
  try {
    return stateOf(entries) !== null;
  } catch {
    return false;
  }
}

/** Adds the committee in a file to those stored here. @returns its id, or null for a bad file */
export async function importCommittee(text: string, at: number = Date.now()): Promise<string | null> {
  const entries = readCommittee(text);
  const name = entries === null ? undefined : stateOf(entries)?.name;
  return entries === null || name === undefined ? null : keepHere(name, entries, at);
}

export function writePack(pack: Pack): string {
  return JSON.stringify({ format: "fortieth-pack", version: 1, pack }, null, 1);
}

type ReadPack = Readonly<{ pack: Pack }> | Readonly<{ problems: readonly PackProblem[] }>;

/** The pack in a file, or what is wrong with it. */
export function readPack(text: string): ReadPack {
  const read = packFile.safeParse(text.length > LONGEST_PACK ? undefined : parsed(text));
  const problems = read.success ? checkPack(read.data.pack) : (["malformed"] as const);
  return read.success && problems.length === 0 ? { pack: read.data.pack as Pack } : { problems };
}

type FileCriterion = Pick<Criterion, "name" | "points">;

/** @param criteria each with its name, also those of the usual rubric */
export function writeRubric(criteria: readonly FileCriterion[]): string {
  const named = criteria.map(({ name, points }) => ({ name, points }));
  return JSON.stringify({ format: "fortieth-rubric", version: 1, criteria: named }, null, 1);
}

/** The criteria in a file, or null if it is not the file of a rubric. */
export function readRubric(text: string): readonly FileCriterion[] | null {
  const read = rubricFile.safeParse(text.length > LONGEST_RUBRIC ? undefined : parsed(text));
  return read.success ? read.data.criteria : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
