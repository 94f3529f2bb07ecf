/** Records: what human hands did. Bots are recomputed, so a solo match fits in a link. */
import type { GameEvent } from "../engine/event.ts";
import { evolveAll } from "../engine/handlers.ts";
import { hash } from "../engine/hash.ts";
import { open } from "../engine/rules/opening.ts";
import { act, changeSeat, confirm, openMatch, playOut, unseal } from "./match.ts";
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
 * Plays a record again. Refuses one of another engine version or content, one whose commands are
 * not allowed, and one whose hash does not come out. Where no person holds a seat at the end of the entries, bots play
 * on to the end.
 */
export function replay(library: Library, made: MatchRecord): Replayed {
  if (made.engineVersion !== library.engineVersion) return { ok: false, problem: "otherVersion" };
  if (made.contentHash !== library.contentHash) return { ok: false, problem: "otherContent" };
  const match = replayEntries(library, made.setup, made.entries, true);
  if (match === null) return { ok: false, problem: "refused" };
  const whole = match.world.holders.some((holder) => holder.type === "person") ? match : playOut(match);
  if (made.hash !== hash(whole.log)) return { ok: false, problem: "tampered" };
  return { ok: true, match: whole };
}

/**
 * Opens the setup and gives the entries again. With `strict`, null at the first command refused; without
 * it such commands are left out (a fork whose past has changed).
 */
export function replayEntries(
  library: Library,
  setup: MatchRecord["setup"],
  entries: readonly Entry[],
  strict: boolean,
): Match | null {
  let match = openMatch(library, setup);
  for (const entry of entries) {
    const next = applyEntry(match, entry);
    if (next === null && strict) return null;
    match = next ?? match;
  }
  return match;
}

/** One entry of a record given again; null where it is refused. */
export function applyEntry(match: Match, entry: Entry): Match | null {
  const { command, seat } = entry;
  switch (command.type) {
    case "closeBeat":
      return confirm(match, seat);
    case "changeSeat":
      return changeSeat(match, seat, command.holder);
    case "unseal": {
      const acted = unseal(match, seat, command.slot);
      return acted.ok ? acted.match : null;
    }
    default: {
      const acted = act(match, seat, command);
      return acted.ok ? acted.match : null;
    }
  }
}

/** The match as it stood after the first `kept` entries; it may go on differently under the same luck. */
export function fork(library: Library, made: MatchRecord, kept: number): Match | null {
  return replayEntries(library, made.setup, made.entries.slice(0, kept), true);
}

/** Folds the events of a match of another version: played back, never recomputed. */
export function playBack(library: Library, saved: SavedMatch): Match {
  const { setup, entries, engineVersion, contentHash } = saved;
  const scenario = library.buildScenario(setup.scenario, setup.room);
  const world = evolveAll(open(setup, scenario), saved.events as readonly GameEvent[]);
  return { setup, scenario, engineVersion, contentHash, world, log: saved.events, entries };
}
