/** Applies entries to a match. Every change that a seat makes goes through here, both in play and in a replay. */

import { decide } from "../engine/decide.ts";
import { applyFacts } from "../engine/events/apply-facts.ts";
import type { Fact, GameEvent } from "../engine/events/event.ts";
import { evolveAll } from "../engine/events/evolve.ts";
import { strikeByTeacher } from "../engine/rules/world-events.ts";
import { areAllReady, isHand } from "../engine/seats/hands.ts";
import type { Command, Rejection } from "../engine/state/command.ts";
import { inOrder, slotOf } from "../engine/state/command-slots.ts";
import { CHAIR, isHeld, type Seat, TEACHER } from "../engine/state/seat.ts";
import type { Holder } from "../engine/state/setup.ts";
import { answerTo, closeBeat, handOffers, type Step } from "./close-beat.ts";
import { beatTakenBack } from "./take-back.ts";
import type { CloseBeat, Control, Entry, MatchState } from "./types.ts";

export type EntryResult =
  | Readonly<{ ok: true; course: MatchState; events: readonly GameEvent[] }>
  | Readonly<{ ok: false; reason: Rejection }>;

/** Applies one entry. A refused entry changes nothing. */
export function applyEntryTo(course: MatchState, { beat, seat, command }: Entry): EntryResult {
  const { world } = course;
  if (beat !== world.clock) return refused("beatOver");
  if (command.type === "closeBeat") return closed(course, seat, command);
  if (seat === TEACHER) return isOfTeacher(command) ? ruled(course, command) : refused("notYourSeat");
  if (isOfTeacher(command) || !isHand(world, seat)) return refused("notYourSeat");
  if (world.isPaused) return refused("paused");
  if (command.type === "ready" || command.type === "notReady") {
    return marked(course, seat, command.type === "ready");
  }
  return command.type === "unseal" ? unsealed(course, seat, command.slot) : acted(course, seat, command);
}

type OfTeacher = Extract<Control, { type: "changeSeat" | "pause" | "undoBeat" | "inject" }>;

const OF_TEACHER: readonly string[] = ["changeSeat", "pause", "undoBeat", "inject"];

function isOfTeacher(command: Command | Control): command is OfTeacher {
  return OF_TEACHER.includes(command.type);
}

const refused = (reason: Rejection): EntryResult => ({ ok: false, reason });

function taken({ at, opened }: MatchState, { world, events }: Step): EntryResult {
  return { ok: true, course: { world, at: at + events.length, opened }, events };
}

function applied({ world }: MatchState, facts: readonly Fact[]): Step {
  const { world: next, events } = applyFacts(world, facts);
  return { world: next, events };
}

function acted(course: MatchState, seat: Seat, command: Command): EntryResult {
  const { world } = course;
  const decision = decide(world, seat, inOrder(command));
  if (!decision.ok) return decision;
  const answer = applyFacts(evolveAll(world, decision.events), answerTo(world, decision.events[0]));
  return taken(course, { world: answer.world, events: [...decision.events, ...answer.events] });
}

function unsealed(course: MatchState, seat: Seat, slot: string): EntryResult {
  const sealed = course.world.secrets.sealed[seat] ?? [];
  if (!sealed.some((command) => slotOf(command) === slot)) return refused("notOpen");
  return taken(course, applied(course, [{ type: "actUnsealed", seat, slot }]));
}

function marked(course: MatchState, seat: Seat, isReady: boolean): EntryResult {
  const { world } = course;
  if (world.beat === "over") return refused("wrongPhase");
  if (world.ready.includes(seat) === isReady) return refused("notOpen");
  return taken(course, applied(course, [{ type: "readinessChanged", seat, isReady }]));
}

/**
 * Closes the beat at a seat's request. A player may close it once all are ready; the teacher's seat closes it for the
 * clock or for the teacher.
 */
function closed(course: MatchState, by: Seat, { cause }: CloseBeat): EntryResult {
  const { world } = course;
  if (cause === "allReady" ? !isHand(world, by) : by !== TEACHER) return refused("notYourSeat");
  if (world.beat === "over") return refused("wrongPhase");
  if (world.isPaused && cause !== "teacher") return refused("paused");
  if (cause === "allReady" && !areAllReady(world)) return refused("notReady");
  return { ok: true, ...closeBeatOf(course, [{ type: "beatClosed", cause, by }]) };
}

/** Closes the beat. Returns the new state of the match and the events of the closing. */
export function closeBeatOf(
  { world, at, opened }: MatchState,
  first: readonly Fact[],
): Readonly<{ course: MatchState; events: readonly GameEvent[] }> {
  const closing = applyFacts(world, first);
  const next = closeBeat(closing.world);
  const events = [...closing.events, ...next.events];
  const beat = { at: at + events.length, world: next.world };
  return { course: { ...beat, opened: [...opened, beat] }, events };
}

function ruled(course: MatchState, control: OfTeacher): EntryResult {
  switch (control.type) {
    case "changeSeat":
      return seatChanged(course, control.of, control.holder);
    case "pause":
      return paused(course, control.isPaused);
    case "undoBeat":
      return undone(course);
    case "inject":
      return struckByTeacher(course, control.event);
  }
}

function seatChanged(course: MatchState, seat: Seat, holder: Holder): EntryResult {
  const { world } = course;
  if (!isHeld(world.scenario, seat) || (seat === CHAIR && holder.type === "script")) {
    return refused("unknownTarget");
  }
  const changed = applied(course, [{ type: "seatChanged", seat, holder }]);
  const handed = handOffers(changed.world);
  return taken(course, { world: handed.world, events: [...changed.events, ...handed.events] });
}

function paused(course: MatchState, isPaused: boolean): EntryResult {
  if (course.world.isPaused === isPaused || course.world.beat === "over") return refused("wrongPhase");
  return taken(course, applied(course, [{ type: "pauseChanged", isPaused }]));
}

/** Takes the last beat back: the match returns to the state in which that beat opened. */
function undone(before: MatchState): EntryResult {
  const course = beatTakenBack(before);
  const back = before.opened.at(-2);
  if (course === null || back === undefined) return refused("wrongPhase");
  return { ok: true, course, events: [{ type: "beatUndone", clock: back.world.clock, at: back.at }] };
}

function struckByTeacher(course: MatchState, id: string): EntryResult {
  if (course.world.beat !== "season") return refused("wrongPhase");
  const facts = strikeByTeacher(course.world, id);
  return facts.length === 0 ? refused("unknownTarget") : taken(course, applied(course, facts));
}
