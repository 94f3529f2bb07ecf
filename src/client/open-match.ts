/** From a record to a running match, or the code of what is wrong with it. */
import { hashOf, playBack, type ReplayProblem, replay } from "../match/index.ts";
import type { Library, Match, MatchRecord, SavedMatch } from "../match/types.ts";
import type { ProblemCode } from "./problem.ts";

export type OpenedMatch =
  | Readonly<{ ok: true; match: Match; frozen: boolean }>
  | Readonly<{ ok: false; code: ProblemCode }>;

const CODES: Readonly<Record<ReplayProblem, ProblemCode>> = {
  otherVersion: "otherVersion",
  otherContent: "otherContent",
  refused: "tampered",
  tampered: "tampered",
};

/**
 * Same rules and content: recomputed, and the hash must agree. Otherwise: played back from its events,
 * frozen, and never silently recomputed; without events it is refused.
 */
export function matchOf(library: Library, record: MatchRecord | SavedMatch): OpenedMatch {
  const isOurs = record.engineVersion === library.engineVersion && record.contentHash === library.contentHash;
  try {
    if (!isOurs && "events" in record) return playedBack(library, record);
    const replayed = replay(library, record);
    if (!replayed.ok) return { ok: false, code: CODES[replayed.problem] };
    return { ok: true, match: replayed.match, frozen: false };
  } catch {
    return { ok: false, code: "damaged" };
  }
}

function playedBack(library: Library, saved: SavedMatch): OpenedMatch {
  if (hashOf(saved.events) !== saved.hash) return { ok: false, code: "tampered" };
  return { ok: true, match: playBack(library, saved), frozen: true };
}

/** Who watches without a country. */
export const WALL = "wall";

/** The seat a person holds in this match; the wall's where nobody does. */
export function seatOf(match: Match): string {
  const { holders } = match.world;
  const held = match.scenario.countries.find((_, index) => holders[index]?.type === "person");
  return held?.iso3 ?? WALL;
}
