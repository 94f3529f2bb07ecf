/** Reopens a match from a validated record, by recomputing it or playing it back. */

import type { GameEvent } from "../engine/events/event.ts";
import { blank } from "../engine/state/blank.ts";
import { hash } from "../engine/state/hash.ts";
import { isHeld } from "../engine/state/seat.ts";
import type { Setup } from "../engine/state/setup.ts";
import { eventReader } from "./event-schema.ts";
import { foldValid } from "./log-validity.ts";
import { type ReplayProblem, replay } from "./record.ts";
import {
  fitsScenario,
  type Library,
  type Match,
  type MatchRecord,
  type SavedMatch,
  scenarioFor,
} from "./types.ts";

export type Reopened =
  /**
   * `frozen`: the match was played with another version. It is shown from its events and can only go on as a fork.
   */
  | Readonly<{ ok: true; match: Match; frozen: boolean }>
  | Readonly<{ ok: false; problem: ReplayProblem | "damaged" }>;

/**
 * Reopens a match. A record with the same rules and content is recomputed, and its hash and events must match. Any
 * other record is played back from its events as frozen, and is never silently recomputed; without events it is
 * refused.
 */
export function reopen(library: Library, made: MatchRecord | SavedMatch): Reopened {
  const scenario = scenarioFor(library, made.setup);
  if (Object.keys(made.setup.seats).some((seat) => !isHeld(scenario, seat)))
    return { ok: false, problem: "damaged" };
  if (!fitsScenario(scenario, made.setup.text ?? {})) return { ok: false, problem: "damaged" };
  const isOurs = made.engineVersion === library.engineVersion && made.contentHash === library.contentHash;
  try {
    if ("events" in made && hash(made.events) !== made.hash) return { ok: false, problem: "tampered" };
    if (!isOurs && "events" in made) return playedBack(library, made);
    const replayed = replay(library, made);
    return replayed.ok ? { ok: true, match: replayed.match, frozen: false } : replayed;
  } catch {
    return { ok: false, problem: "damaged" };
  }
}

function playedBack(library: Library, saved: SavedMatch): Reopened {
  const match = playBack(library, saved);
  return match === null ? { ok: false, problem: "damaged" } : { ok: true, match, frozen: true };
}

function isOpeningOf({ scenario, seed, climate, audience }: Setup, event: GameEvent | undefined): boolean {
  if (event?.type !== "matchOpened") return false;
  const isSameMatch = event.scenario === scenario && event.seed === seed;
  return isSameMatch && event.climate === climate && event.audience === audience;
}

/**
 * Folds the events of a match of another version without recomputing them. Returns null if the events do not belong
 * to the setup and the entries, or if no match could have produced the events.
 */
export function playBack(library: Library, saved: SavedMatch): Match | null {
  const { setup, entries, engineVersion, contentHash } = saved;
  const scenario = scenarioFor(library, setup);
  const events = eventReader(scenario)(saved.events);
  if (events === null || !isOpeningOf(setup, events[0])) return null;
  const world = foldValid(blank(setup, scenario), events, entries);
  if (world === null) return null;
  const opened = [{ at: events.length, world }];
  return { setup, scenario, engineVersion, contentHash, world, log: events, opened, entries };
}
