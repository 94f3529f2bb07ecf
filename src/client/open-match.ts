/** From a record to a running match, or the code of what is wrong with it. */
import { hashOf, playBack, replay } from "../match/index.ts";
import type { Library, Match, MatchRecord, SavedMatch } from "../match/types.ts";
import type { ProblemCode } from "./problem.ts";

export type OpenedMatch =
  | Readonly<{ ok: true; match: Match; frozen: boolean }>
  | Readonly<{ ok: false; code: ProblemCode }>;

/**
 * Same rules and content: recomputed, and the hash must agree. Otherwise: played back from its events,
 * frozen, and never silently recomputed; without events it is refused.
 */
export function matchOf(library: Library, record: MatchRecord | SavedMatch): OpenedMatch {
  const known = record.engineVersion === library.engineVersion && record.contentHash === library.contentHash;
  if (known) return recomputed(library, record);
  if ("events" in record) return playedBack(library, record);
  const code = record.engineVersion === library.engineVersion ? "otherContent" : "otherVersion";
  return { ok: false, code };
}

function recomputed(library: Library, record: MatchRecord): OpenedMatch {
  try {
    const match = replay(library, record);
    if (hashOf(match.log) !== record.hash) return { ok: false, code: "tampered" };
    return { ok: true, match, frozen: false };
  } catch {
    return { ok: false, code: "damaged" };
  }
}

function playedBack(library: Library, saved: SavedMatch): OpenedMatch {
  if (hashOf(saved.events) !== saved.hash) return { ok: false, code: "tampered" };
  try {
    return { ok: true, match: playBack(library, saved), frozen: true };
  } catch {
    return { ok: false, code: "damaged" };
  }
}

/** The seat a person holds in this record; the wall's where nobody does. */
export function seatOf(match: Match): string {
  const held = Object.entries(match.setup.seats).find(([, holder]) => holder.type === "person");
  return held?.[0] ?? "wall";
}
