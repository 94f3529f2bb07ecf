/**
 * A running match owns its world and its log. The page, the host and headless runs all use this code. Every function
 * returns a new match and leaves the old one unchanged. The holders of seats are in `Setup.seats`
 * (engine/state/setup.ts).
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
import { redact } from "../engine/views/redact.ts";
import { type View, view } from "../engine/views/view.ts";
import { applyEntryTo, closeBeatOf } from "./apply-entry.ts";
import { closeBeat, type Step } from "./close-beat.ts";
import { courseAfter } from "./take-back.ts";
import {
  type ActResult,
  type Entry,
  type Library,
  type Match,
  type MatchState,
  scenarioFor,
  type TeacherControl,
} from "./types.ts";

/**
 * Opens a match at its first beat. If the setup brings a text agreed elsewhere, the match opens when that text is put
 * to the room.
 */
export function openMatch(library: Library, setup: Setup): Match {
  const { text } = setup;
  return opened(library, setup, (world) =>
    text === undefined ? start(world) : startOnText(world, wordingsOf(world.scenario, text)),
  );
}

/**
 * For each article, the index of the alternative whose key the text gives. Articles that the text does not name, and
 * unknown keys, get the adopted alternative.
 */
export function wordingsOf({ articles }: Scenario, text: NonNullable<Setup["text"]>): number[] {
  return articles.map(({ id, adopted, alternatives }) => {
    const found = alternatives.findIndex(({ key }) => key === text[id]);
    return found < 0 ? adopted : found;
  });
}

/** Opens a match on the last night with a given text. Studies use this; there is no negotiation and no record. */
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

export function courseOf({ world, log, opened }: Match): MatchState {
  return { world, at: log.length, opened };
}

/**
 * Adds a logged entry to a match from its recorded events alone, without recomputing it, so that nothing already
 * confirmed to a player changes.
 */
export function resumed(match: Match, entry: Entry, events: readonly GameEvent[]): Match {
  const next = after(match, courseAfter(courseOf(match), entry, events), events);
  return { ...next, entries: [...match.entries, entry] };
}

/** Rebuilds a match from its setup and the events of its log. */
export function resumedFrom(library: Library, setup: Setup, events: readonly GameEvent[]): Match {
  const scenario = scenarioFor(library, setup);
  const { engineVersion, contentHash } = library;
  const world = evolveAll(blank(setup, scenario), events);
  const opened = [{ at: events.length, world }];
  return { setup, scenario, engineVersion, contentHash, world, log: events, opened, entries: [] };
}

function after(match: Match, { world, opened }: MatchState, events: readonly GameEvent[]): Match {
  return { ...match, world, opened, log: [...match.log, ...events] };
}

/** Closes the beat of a match without players; no entry is recorded. */
export function close(match: Match): Match {
  if (match.world.beat === "over") return match;
  const { course, events } = closeBeatOf(courseOf(match), []);
  return after(match, course, events);
}

/**
 * Applies an entry to a match.
 * @param beat the clock of the beat that the entry is meant for; if it is not the current beat, the entry is refused
 * as `beatOver`
 */
export function giveEntry(
  match: Match,
  seat: Seat,
  command: Entry["command"],
  beat: number = match.world.clock,
): ActResult {
  const entry: Entry = { beat, seat, command };
  const step = applyEntryTo(courseOf(match), entry);
  if (!step.ok) return step;
  const next = { ...after(match, step.course, step.events), entries: [...match.entries, entry] };
  return { ok: true, match: next, events: step.events };
}

/**
 * Applies a person's command. The command is sealed until the beat closes, or takes effect at once, as packages do in
 * the deal beat.
 */
export function giveCommand(match: Match, seat: Seat, command: Command, beat?: number): ActResult {
  return giveEntry(match, seat, inOrder(command), beat);
}

/**
 * Applies the commands of several seats in turn and skips those that are refused. Takes time linear in the number of
 * commands.
 */
export function giveCommands(
  match: Match,
  acts: readonly Readonly<{ seat: Seat; command: Command }>[],
): Match {
  const log = [...match.log];
  const entries = [...match.entries];
  let course = courseOf(match);
  for (const { seat, command } of acts) {
    const entry: Entry = { beat: course.world.clock, seat, command: inOrder(command) };
    const step = applyEntryTo(course, entry);
    if (!step.ok) continue;
    for (const event of step.events) log.push(event);
    entries.push(entry);
    course = step.course;
  }
  return { ...match, world: course.world, opened: course.opened, log, entries };
}

/** Takes back a sealed act. */
export function takeBackSealed(match: Match, seat: Seat, slot: string): ActResult {
  return giveEntry(match, seat, { type: "unseal", slot });
}

/**
 * Marks a seat as ready. When the last seat becomes ready the beat closes, and the closing is recorded. In a solo
 * match one press is enough.
 */
export function setReady(match: Match, seat: Seat): Match {
  const marked = accepted(match, giveEntry(match, seat, { type: "ready" }));
  return areAllReady(marked.world) ? allReady(marked, seat) : marked;
}

function allReady(match: Match, seat: Seat): Match {
  return accepted(match, giveEntry(match, seat, { type: "closeBeat", cause: "allReady" }));
}

/** Withdraws a seat's readiness. */
export function setNotReady(match: Match, seat: Seat): Match {
  return accepted(match, giveEntry(match, seat, { type: "notReady" }));
}

/** Closes the beat for the teacher or the clock, whether or not all seats are ready. */
export function closeBecause(match: Match, cause: Exclude<CloseCause, "allReady">): Match {
  return accepted(match, giveEntry(match, TEACHER, { type: "closeBeat", cause }));
}

/** Applies one of the teacher's controls: pause, take back the last beat, change a seat or trigger an event. */
export function giveRuling(match: Match, control: TeacherControl): Match {
  return accepted(match, giveEntry(match, TEACHER, control));
}

/** Gives a seat to a person, a bot or a script. The change is logged and announced to all. */
export function changeSeat(match: Match, of: Seat, holder: Holder): Match {
  return giveRuling(match, { type: "changeSeat", of, holder });
}

function accepted(match: Match, acted: ActResult): Match {
  return acted.ok ? acted.match : match;
}

/** Plays a match to the end. Seats that people still hold do nothing. */
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

export function viewOf(match: Match, seat: Seat): View {
  return view(match.world, seat);
}

/** The events from number `from` on, redacted for a seat. */
export function eventsFor(match: Match, seat: Seat, from: number): GameEvent[] {
  return match.log.slice(from).flatMap((event) => redact(match.scenario, event, seat) ?? []);
}
