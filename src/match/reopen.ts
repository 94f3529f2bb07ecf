/** From a record that came through the door to a match again, recomputed or played back. */
import { hash } from "../engine/hash.ts";
import { playBack, type ReplayProblem, replay } from "./record.ts";
import type { Library, Match, MatchRecord, SavedMatch } from "./types.ts";

export type Reopened =
  /** `frozen`: of another version; shown from its events, and can go on only as a fork. */
  | Readonly<{ ok: true; match: Match; frozen: boolean }>
  | Readonly<{ ok: false; problem: ReplayProblem | "damaged" }>;

/**
 * Same rules and content: recomputed, and the hash must agree. Otherwise: played back from its events,
 * frozen, and never silently recomputed; without events it is refused.
 */
export function reopen(library: Library, made: MatchRecord | SavedMatch): Reopened {
  const isOurs = made.engineVersion === library.engineVersion && made.contentHash === library.contentHash;
  try {
    if (!isOurs && "events" in made) return playedBack(library, made);
    const replayed = replay(library, made);
    return replayed.ok ? { ok: true, match: replayed.match, frozen: false } : replayed;
  } catch {
    return { ok: false, problem: "damaged" };
  }
}

function playedBack(library: Library, saved: SavedMatch): Reopened {
  if (hash(saved.events) !== saved.hash) return { ok: false, problem: "tampered" };
  return { ok: true, match: playBack(library, saved), frozen: true };
}
