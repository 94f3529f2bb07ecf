/** Taking back a beat: the state of a match after its last beat is taken back, and the entries that remain. */

import type { GameEvent } from "../engine/events/event.ts";
import { evolveAll } from "../engine/events/evolve.ts";
import type { World } from "../engine/state/world.ts";
import type { Entry, MatchState } from "./types.ts";

/**
 * The world of an earlier beat, but with the current seat holders, so that nobody loses a seat when a beat is taken
 * back.
 */
export function worldTakenBack(now: World, back: World): World {
  const { holders, isChaired, isPaused, seq } = now;
  return { ...back, holders, isChaired, isPaused, ready: [], seq: seq + 1 };
}

/** The state of a match after its last beat is taken back; null if there is no such beat or the match is over. */
export function beatTakenBack({ world, at, opened }: MatchState): MatchState | null {
  const back = opened.at(-2);
  if (back === undefined || world.beat === "over") return null;
  const now = worldTakenBack(world, back.world);
  // Taking back a beat is itself one event.
  return { world: now, at: at + 1, opened: [...opened.slice(0, -2), { ...back, world: now }] };
}

/**
 * The state of a match after an entry, computed from the events that the entry caused, without applying the entry
 * again.
 */
export function courseAfter(
  course: MatchState,
  { command }: Entry,
  events: readonly GameEvent[],
): MatchState {
  const back = command.type === "undoBeat" ? beatTakenBack(course) : null;
  if (back !== null) return back;
  const at = course.at + events.length;
  const world = evolveAll(course.world, events);
  const opened = command.type === "closeBeat" ? [...course.opened, { at, world }] : course.opened;
  return { world, at, opened };
}

/**
 * Folds events with a custom step. After a beat is taken back, the world is the one from the opening of that beat.
 * Returns null if a step returns null, or if an event takes back a beat that does not match.
 */
export function foldWith(
  first: World,
  events: readonly GameEvent[],
  step: (world: World, event: GameEvent) => World | null,
): World | null {
  const returns = new Set(events.flatMap((event) => (event.type === "beatUndone" ? [event.at] : [])));
  const known = new Map<number | null, World>();
  let world = first;
  for (const [at, event] of events.entries()) {
    if (returns.has(at)) known.set(at, world);
    const back = event.type === "beatUndone" ? known.get(event.at) : undefined;
    if (event.type === "beatUndone" && back?.clock !== event.clock) return null;
    const next = step(world, event);
    if (next === null) return null;
    world = back === undefined ? next : worldTakenBack(world, back);
  }
  return world;
}

/** The entries without pauses and without those of beats that were taken back: the match as it was finally played. */
export function standingEntries(entries: readonly Entry[]): readonly Entry[] {
  const lasting: Entry[] = [];
  for (const entry of entries) {
    if (entry.command.type === "undoBeat") dropBeatsFrom(lasting, entry.beat - 1);
    else if (entry.command.type !== "pause") lasting.push(entry);
  }
  return lasting;
}

/**
 * Drops the entries of a beat and of all later beats, except changes of seats, which are kept as if they were made
 * when the beat opened.
 */
function dropBeatsFrom(entries: Entry[], beat: number): void {
  const first = entries.findIndex((entry) => entry.beat >= beat);
  if (first < 0) return;
  const kept = entries.splice(first).filter(({ command }) => command.type === "changeSeat");
  entries.push(...kept.map((entry) => ({ ...entry, beat })));
}
