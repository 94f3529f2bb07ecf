/** Best results in the tough seats on this device. They are kept apart from the saves, which may be deleted. */
import * as z from "zod/mini";
import { results } from "../../engine/seats/results.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Match } from "../../match/types.ts";
import { CHALLENGES, challengeOf, goalOf } from "../selectors/challenges/challenges.ts";
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";
import { LEAST_MANDATE, MOST_MANDATE } from "./mandate-range.ts";

const MOST = 1000;

const count = z.int().check(z.gte(0), z.lte(MOST));

/**
 * `seed`: the seed of the scenario, since another seed makes a different task. `met` and `of`: how many aims were
 * met, and how many there are. `mandate`: the Mandate result. `tries`: number of tries played to the end. `at`: the
 * try that gave this result. Older results, which have no seeds or tries, are read but not used.
 */
const best = z.object({
  seed: z.catch(z.string(), ""),
  met: count,
  of: count,
  mandate: z.int().check(z.gte(LEAST_MANDATE), z.lte(MOST_MANDATE)),
  tries: z.catch(count, 1),
  at: z.catch(count, 1),
});

const stored = z.record(z.string(), best);

export type Best = Readonly<z.infer<typeof best>>;

/** True if every part of the goal was reached in one try. */
export function isDone(best: Best | undefined): boolean {
  return best !== undefined && best.met === best.of;
}

/** True if at least one tough seat has not been reached on this device. */
export function isToughSeatLeft(): boolean {
  const best = readBest();
  return CHALLENGES.some(({ id }) => !isDone(best[id]));
}

export type BestResults = Readonly<Record<string, Best>>;

/** Best results by id of the challenge. Storage can hold anything; malformed data gives no results. */
export function readBest(): BestResults {
  try {
    return ofToday(bestIn(JSON.parse(keptEntry("fortieth.challenges") ?? "{}")) ?? {});
  } catch {
    return {};
  }
}

/** Results for the seeds that the tough seats use now. */
function ofToday(all: BestResults): BestResults {
  const isPlayed = ([id, { seed }]: readonly [string, Best]): boolean =>
    CHALLENGES.some((one) => one.id === id && one.seed === seed);
  return Object.fromEntries(Object.entries(all).filter(isPlayed));
}

/** Reads results from storage or a file. Returns null for anything else. */
export function bestIn(found: unknown): BestResults | null {
  const read = stored.safeParse(found);
  return read.success ? read.data : null;
}

/** Without storage, the result appears only in the debrief. */
function writeBest(all: BestResults): void {
  keepEntry("fortieth.challenges", JSON.stringify(all));
}

/** Adds results from another device. The better of two results wins, and reading a file twice adds no tries. */
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

/** Stores the result of a match that has just ended in a tough seat, or counts one more try. */
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

/** The number of aims met decides first, then the Mandate. */
function isBetter(now: Best, before: Best): boolean {
  if (before.of !== now.of) return true;
  return now.met > before.met || (now.met === before.met && now.mandate > before.mandate);
}
