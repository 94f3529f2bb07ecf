/**
 * One running match: owns the world and the log; the same code in the page, on a host and headless.
 * Every function returns a new match and leaves the old one as it was. Who sits where is in `Setup.seats` (engine/state/setup.ts).
 */

import type { GameEvent } from "../engine/events/event.ts";
import { evolve, evolveAll } from "../engine/events/evolve.ts";
import { start, startOnText } from "../engine/resolve.ts";
import { openingFact } from "../engine/rules/opening.ts";
import { areAllReady } from "../engine/seats/hands.ts";
import { blank } from "../engine/state/blank.ts";
import type { Command } from "../engine/state/command.ts";
import { inOrder } from "../engine/state/command-slots.ts";
import type { CloseCause } from "../engine/state/event-parts.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import { type Seat, TEACHER } from "../engine/state/seat.ts";
import type { Holder, Setup } from "../engine/state/setup.ts";
import type { World } from "../engine/state/world.ts";
import { redact } from "../engine/wire/redact.ts";
import { type View, view } from "../engine/wire/view.ts";
import { closeBeat, type Step } from "./beat.ts";
import { pastBeat, stepOf } from "./entry.ts";
import { courseAfter } from "./history.ts";
import {
  type Acted,
  type Course,
  type Entry,
  type Library,
  type Match,
  scenarioFor,
  type TeacherControl,
} from "./types.ts";

/** Opens a match at its first beat; with a text that was agreed elsewhere, where that is put. */
export function openMatch(library: Library, setup: Setup): Match {
  const { text } = setup;
  return opened(library, setup, (world) =>
    text === undefined ? start(world) : startOnText(world, wordingsOf(world.scenario, text)),
  );
}

/** By article, the alternative whose key a text has; what it does not name, or nobody knows, is as adopted. */
function wordingsOf({ articles }: Scenario, text: NonNullable<Setup["text"]>): number[] {
  return articles.map(({ id, adopted, alternatives }) => {
    const found = alternatives.findIndex(({ key }) => key === text[id]);
    return found < 0 ? adopted : found;
  });
}

/** Opens a match on the last night with a given text, for studies: no negotiation, no record. */
export function openOnText(library: Library, setup: Setup, text: readonly number[]): Match {
  return opened(library, setup, (world) => startOnText(world, text));
}

function opened(library: Library, setup: Setup, begin: (world: World) => Step): Match {
  const scenario = scenarioFor(library, setup);
  const { engineVersion, contentHash, mandates } = library;
  const first = openingFact(setup, scenario, mandates, contentHash);
  const { world, events } = begin(evolve(blank(setup, scenario), first));
  const log = [first, ...events];
  const beat = { at: log.length, world };
  return { setup, scenario, engineVersion, contentHash, world, log, opened: [beat], entries: [] };
}

/** Where a match has come to. */
export function courseOf({ world, log, opened }: Match): Course {
  return { world, at: log.length, opened };
}

/** The match after an entry of a log, from its events alone: what was acknowledged stays as it was. */
export function resumed(match: Match, entry: Entry, events: readonly GameEvent[]): Match {
  const next = after(match, courseAfter(courseOf(match), entry, events), events);
  return { ...next, entries: [...match.entries, entry] };
}

/** The match of a log that begins with its setup and these events. */
export function resumedFrom(library: Library, setup: Setup, events: readonly GameEvent[]): Match {
  const scenario = scenarioFor(library, setup);
  const { engineVersion, contentHash } = library;
  const world = evolveAll(blank(setup, scenario), events);
  const opened = [{ at: events.length, world }];
  return { setup, scenario, engineVersion, contentHash, world, log: events, opened, entries: [] };
}

function after(match: Match, { world, opened }: Course, events: readonly GameEvent[]): Match {
  return { ...match, world, opened, log: [...match.log, ...events] };
}

/** Closes the beat of a match that nobody plays in: no hand gives an entry for it. */
export function close(match: Match): Match {
  if (match.world.beat === "over") return match;
  const { course, events } = pastBeat(courseOf(match), []);
  return after(match, course, events);
}

/**
 * Gives an entry to a match.
 * @param beat the clock of the beat it is meant for; any but the present one is refused as `beatOver`
 */
export function given(
  match: Match,
  seat: Seat,
  command: Entry["command"],
  beat: number = match.world.clock,
): Acted {
  const entry: Entry = { beat, seat, command };
  const step = stepOf(courseOf(match), entry);
  if (!step.ok) return step;
  const next = { ...after(match, step.course, step.events), entries: [...match.entries, entry] };
  return { ok: true, match: next, events: step.events };
}

/** A command of a person: sealed until the beat closes, or acting at once in the deal beat. */
export function act(match: Match, seat: Seat, command: Command, beat?: number): Acted {
  return given(match, seat, inOrder(command), beat);
}

/** Commands of several hands, one after the other; those that are refused are left out. In time that grows with their number. */
export function actAll(match: Match, acts: readonly Readonly<{ seat: Seat; command: Command }>[]): Match {
  const log = [...match.log];
  const entries = [...match.entries];
  let course = courseOf(match);
  for (const { seat, command } of acts) {
    const entry: Entry = { beat: course.world.clock, seat, command: inOrder(command) };
    const step = stepOf(course, entry);
    if (!step.ok) continue;
    for (const event of step.events) log.push(event);
    entries.push(entry);
    course = step.course;
  }
  return { ...match, world: course.world, opened: course.opened, log, entries };
}

/** Takes a sealed act back. */
export function unseal(match: Match, seat: Seat, slot: string): Acted {
  return given(match, seat, { type: "unseal", slot });
}

/** A hand is ready; the last one closes the beat, and the close is in the record. Alone this is one press. */
export function ready(match: Match, seat: Seat): Match {
  const marked = accepted(match, given(match, seat, { type: "ready" }));
  return areAllReady(marked.world) ? allReady(marked, seat) : marked;
}

function allReady(match: Match, seat: Seat): Match {
  return accepted(match, given(match, seat, { type: "closeBeat", cause: "allReady" }));
}

/** A hand wants more time. */
export function notReady(match: Match, seat: Seat): Match {
  return accepted(match, given(match, seat, { type: "notReady" }));
}

/** The teacher closes the beat, or its clock does, whoever is ready. */
export function closeFor(match: Match, cause: Exclude<CloseCause, "allReady">): Match {
  return accepted(match, given(match, TEACHER, { type: "closeBeat", cause }));
}

/** The teacher pauses, takes the last beat back, gives a seat away or lets an event strike. */
export function rule(match: Match, control: TeacherControl): Match {
  return accepted(match, given(match, TEACHER, control));
}

/** A seat changes hands between a person, a bot or a script; logged, and announced to all. */
export function changeSeat(match: Match, of: Seat, holder: Holder): Match {
  return rule(match, { type: "changeSeat", of, holder });
}

function accepted(match: Match, acted: Acted): Match {
  return acted.ok ? acted.match : match;
}

/** Plays on to the end; persons who still hold a seat are silent. */
export function playOut(match: Match): Match {
  let { world } = match;
  const log = [...match.log];
  while (world.beat !== "over") {
    const closed = closeBeat(world);
    log.push(...closed.events);
    world = closed.world;
  }
  return { ...match, world, log };
}

/** What a seat sees. */
export function viewOf(match: Match, seat: Seat): View {
  return view(match.world, seat);
}

/** What a seat may know of what happened since event number `from`. */
export function eventsFor(match: Match, seat: Seat, from: number): GameEvent[] {
  return match.log.slice(from).flatMap((event) => redact(match.scenario, event, seat) ?? []);
}
