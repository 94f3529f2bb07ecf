/** The best that was made of each of the tough seats on this device: kept apart from the saves, which may be deleted. */
import * as z from "zod/mini";
import { results } from "../../engine/seats/results.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Match } from "../../match/types.ts";
import { challengeOf, goalOf } from "../readings/challenges.ts";

const KEY = "fortieth.challenges";

const MOST = 1000;

const count = z.int().check(z.gte(0), z.lte(MOST));

/**
 * Aims met, of so many, and the Mandate; how many tries were played to the end, and which of them came to it. Of results kept
 * before tries were counted there was one.
 */
const best = z.object({
  met: count,
  of: count,
  mandate: count,
  tries: z.catch(count, 1),
  at: z.catch(count, 1),
});

const stored = z.record(z.string(), best);

export type Best = Readonly<z.infer<typeof best>>;

/** Whether all of a goal was reached in one try. */
export function isDone(best: Best | undefined): boolean {
  return best !== undefined && best.met === best.of;
}

/** By id of the challenge; storage can hold anything, and what is no list of results is none. */
export function readBest(): Readonly<Record<string, Best>> {
  try {
    const read = stored.safeParse(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

/** Keeps what a seat made of a match that has just ended, where it is a tough one, or that it was tried once more. */
export function noteBest(match: Match, seat: Seat): void {
  const challenge = challengeOf(match.setup);
  if (challenge === null) return;
  const own = seenBy(match.world, seat);
  const parts = goalOf(challenge, own) ?? [];
  const met = parts.filter(({ isMet }) => isMet).length;
  const all = readBest();
  const before = all[challenge.id];
  const tries = Math.min((before?.tries ?? 0) + 1, MOST);
  const now: Best = { met, of: parts.length, mandate: results(own).mandate, tries, at: tries };
  const kept = before === undefined || isBetter(now, before) ? now : { ...before, tries };
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...all, [challenge.id]: kept }));
  } catch {
    // Storage may be switched off: the result then stands in the debrief alone.
  }
}

/** More of the goal counts first, then the Mandate. */
function isBetter(now: Best, before: Best): boolean {
  if (before.of !== now.of) return true;
  return now.met > before.met || (now.met === before.met && now.mandate > before.mandate);
}
