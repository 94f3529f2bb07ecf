/** Going back: how a match stands after its last beat was taken back, and what of its entries lasts. */

import type { GameEvent } from "../engine/events/event.ts";
import { evolveAll } from "../engine/events/evolve.ts";
import type { World } from "../engine/state/world.ts";
import type { Course, Entry } from "./types.ts";

/** The world of an earlier beat with those who sit at the table now: nobody loses a seat by going back. */
export function tookBack(now: World, back: World): World {
  const { holders, isChaired, isPaused, seq } = now;
  return { ...back, holders, isChaired, isPaused, ready: [], seq: seq + 1 };
}

/** Where a match stands once its last beat has been taken back; null where there is none, or the match is over. */
export function beatTakenBack({ world, at, opened }: Course): Course | null {
  const back = opened.at(-2);
  if (back === undefined || world.beat === "over") return null;
  const now = tookBack(world, back.world);
  // One event says it.
  return { world: now, at: at + 1, opened: [...opened.slice(0, -2), { ...back, world: now }] };
}

/** Where a match stands after an entry whose events are known: nothing is computed again. */
export function courseAfter(course: Course, { command }: Entry, events: readonly GameEvent[]): Course {
  const back = command.type === "undoBeat" ? beatTakenBack(course) : null;
  if (back !== null) return back;
  const at = course.at + events.length;
  const world = evolveAll(course.world, events);
  const opened = command.type === "closeBeat" ? [...course.opened, { at, world }] : course.opened;
  return { world, at, opened };
}

/** Folds events with a step of one's own; where a beat was taken back, the world is the one it opened with. */
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
    world = back === undefined ? next : tookBack(world, back);
  }
  return world;
}

/** The entries without those of beats that were taken back: the match as it was in the end played. */
export function lastingEntries(entries: readonly Entry[]): readonly Entry[] {
  const lasting: Entry[] = [];
  for (const entry of entries) {
    if (entry.command.type === "undoBeat") dropBeatsFrom(lasting, entry.beat - 1);
    else if (entry.command.type !== "pause") lasting.push(entry);
  }
  return lasting;
}

/** Seats that changed hands meanwhile stay changed, as if that had been said when the beat opened. */
function dropBeatsFrom(entries: Entry[], beat: number): void {
  const first = entries.findIndex((entry) => entry.beat >= beat);
  if (first < 0) return;
  const kept = entries.splice(first).filter(({ command }) => command.type === "changeSeat");
  entries.push(...kept.map((entry) => ({ ...entry, beat })));
}
