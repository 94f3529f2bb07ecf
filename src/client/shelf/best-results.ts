/** The best that was made of each of the tough seats on this device: kept apart from the saves, which may be deleted. */
import * as z from "zod/mini";
import { results } from "../../engine/seats/results.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Match } from "../../match/types.ts";
import { challengeOf, goalOf } from "../readings/challenges.ts";

const KEY = "fortieth.challenges";

const count = z.int().check(z.gte(0), z.lte(1000));

/** Aims met, of so many, and the Mandate. */
const best = z.object({ met: count, of: count, mandate: count });

const kept = z.record(z.string(), best);

export type Best = Readonly<z.infer<typeof best>>;

/** By id of the challenge; storage can hold anything, and what is no list of results is none. */
export function readBest(): Readonly<Record<string, Best>> {
  try {
    const read = kept.safeParse(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

/** Keeps what a seat made of a match that has just ended, where it is a tough one and nothing better is kept. */
export function noteBest(match: Match, seat: Seat): void {
  const challenge = challengeOf(match.setup);
  if (challenge === null) return;
  const own = seenBy(match.world, seat);
  const parts = goalOf(challenge, own) ?? [];
  const met = parts.filter(({ isMet }) => isMet).length;
  const now: Best = { met, of: parts.length, mandate: results(own).mandate };
  const all = readBest();
  if (!isBetter(now, all[challenge.id])) return;
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...all, [challenge.id]: now }));
  } catch {
    // Storage may be switched off: the result then stands in the debrief alone.
  }
}

/** More of the goal counts first, then the Mandate. */
function isBetter(now: Best, before: Best | undefined): boolean {
  if (before === undefined || before.of !== now.of) return true;
  return now.met > before.met || (now.met === before.met && now.mandate > before.mandate);
}
