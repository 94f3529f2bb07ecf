/**
 * A record contains what people did. A replay computes the bots again, so the record of a solo match is short enough
 * for a link.
 */

import { hash } from "../engine/state/hash.ts";
import { isByHand } from "../engine/state/setup.ts";
import { applyEntryTo } from "./apply-entry.ts";
import { courseOf, giveEntry, openMatch, playOut } from "./match.ts";
import { standingEntries } from "./take-back.ts";
import {
  type Entry,
  type Library,
  type Match,
  type MatchRecord,
  RECORD_FORMAT,
  type SavedMatch,
} from "./types.ts";

export function record(match: Match): MatchRecord {
  const { engineVersion, contentHash, setup, entries } = match;
  return { format: RECORD_FORMAT, engineVersion, contentHash, setup, entries, hash: hash(match.log) };
}

/** A record with its events, so that another version can play it back. */
export function save(match: Match): SavedMatch {
  return { ...record(match), events: match.log };
}

export const REPLAY_PROBLEMS = ["otherVersion", "otherContent", "refused", "tampered"] as const;
export type ReplayProblem = (typeof REPLAY_PROBLEMS)[number];
export type Replayed = Readonly<{ ok: true; match: Match }> | Readonly<{ ok: false; problem: ReplayProblem }>;

/**
 * Replays a record. It is refused if its engine version or content differs, if a command in it is not allowed, or if
 * its hash does not match. If no person holds a seat after the last entry, bots play on to the end.
 */
export function replay(library: Library, made: MatchRecord): Replayed {
  if (made.engineVersion !== library.engineVersion) return { ok: false, problem: "otherVersion" };
  if (made.contentHash !== library.contentHash) return { ok: false, problem: "otherContent" };
  const match = replayEntries(library, made.setup, made.entries);
  if (match === null) return { ok: false, problem: "refused" };
  const whole = match.world.holders.some(isByHand) ? match : playOut(match);
  if (made.hash !== hash(whole.log)) return { ok: false, problem: "tampered" };
  return { ok: true, match: whole };
}

/**
 * Opens a match from the setup and applies the entries again, in linear time. Returns null if an entry is refused or
 * belongs to another beat.
 */
export function replayEntries(
  library: Library,
  setup: MatchRecord["setup"],
  entries: readonly Entry[],
): Match | null {
  const match = openMatch(library, setup);
  const log = [...match.log];
  let course = courseOf(match);
  for (const entry of entries) {
    const step = applyEntryTo(course, entry);
    if (!step.ok) return null;
    for (const event of step.events) log.push(event);
    course = step.course;
  }
  return { ...match, world: course.world, opened: course.opened, log, entries };
}

/** Applies one entry of a record again. Returns null if it is refused. */
export function applyEntry(match: Match, { beat, seat, command }: Entry): Match | null {
  const acted = giveEntry(match, seat, command, beat);
  return acted.ok ? acted.match : null;
}

/**
 * The match after the first `kept` entries of its record, not counting pauses and beats that were taken back. It can
 * go on differently from there, with the same random draws. It is marked as a second try, because the players know
 * what happened.
 */
export function fork(library: Library, made: MatchRecord, kept: number): Match | null {
  return replayEntries(
    library,
    { ...made.setup, secondTry: true },
    standingEntries(made.entries).slice(0, kept),
  );
}
