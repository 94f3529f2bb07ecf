/** The best that was made of each of the tough seats on this device: kept apart from the saves, which may be deleted. */
import * as z from "zod/mini";
import { results } from "../../engine/seats/results.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Match } from "../../match/types.ts";
import { CHALLENGES, challengeOf, goalOf } from "../selectors/challenges/challenges.ts";
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";

const MOST = 1000;

const count = z.int().check(z.gte(0), z.lte(MOST));

/**
 * Seed of the room it was made in, since another room of the same seat is another task; aims met, of so many, and the Mandate;
 * how many tries were played to the end, and which of them came to it. Results kept before seeds and tries were are read, and
 * left out.
 */
const best = z.object({
  seed: z.catch(z.string(), ""),
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

export type BestResults = Readonly<Record<string, Best>>;

/** By id of the challenge; storage can hold anything, and what is no list of results is none. */
export function readBest(): BestResults {
  try {
    return ofToday(bestIn(JSON.parse(keptEntry("fortieth.challenges") ?? "{}")) ?? {});
  } catch {
    return {};
  }
}

/** Those of the rooms in which the tough seats are played now. */
function ofToday(all: BestResults): BestResults {
  const isPlayed = ([id, { seed }]: readonly [string, Best]): boolean =>
    CHALLENGES.some((one) => one.id === id && one.seed === seed);
  return Object.fromEntries(Object.entries(all).filter(isPlayed));
}

/** Results as they were stored or come in a file; null for anything else. */
export function bestIn(found: unknown): BestResults | null {
  const read = stored.safeParse(found);
  return read.success ? read.data : null;
}

/** Without storage the result stands in the debrief alone. */
function writeBest(all: BestResults): void {
  keepEntry("fortieth.challenges", JSON.stringify(all));
}

/** Adds what comes from another device: the better of two results stays; a file read twice adds no tries. */
export function addBest(coming: BestResults): void {
  const here = readBest();
  const better = Object.entries(ofToday(coming)).map(([id, theirs]): readonly [string, Best] => {
    const mine = here[id];
    if (mine === undefined) return [id, theirs];
    const tries = Math.max(mine.tries, theirs.tries);
    return [id, { ...(isBetter(theirs, mine) ? theirs : mine), tries }];
  });
  writeBest({ ...here, ...Object.fromEntries(better) });
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
  const now: Best = {
    seed: challenge.seed,
    met,
    of: parts.length,
    mandate: results(own).mandate,
    tries,
    at: tries,
  };
  const kept = before === undefined || isBetter(now, before) ? now : { ...before, tries };
  writeBest({ ...all, [challenge.id]: kept });
}

/** More of the goal counts first, then the Mandate. */
function isBetter(now: Best, before: Best): boolean {
  if (before.of !== now.of) return true;
  return now.met > before.met || (now.met === before.met && now.mandate > before.mandate);
}
