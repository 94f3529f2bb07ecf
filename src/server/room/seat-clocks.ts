/** The clocks of single seats: which of them keep a beat open, and how the teacher gives one of them more time. */
import { personsOf } from "../../engine/seats/hands.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { resumed } from "../../room/beat-clock.ts";
import type { Timer } from "../../room/fact.ts";
import { withoutLastCall } from "../../room/last-call.ts";
import type { DeskOrder } from "../../room/order.ts";
import { hasTimeLeft, ownTime, seatEnd } from "../../room/seat-time.ts";
import { devicesAt } from "../../room/seats.ts";
import type { TableState } from "../../room/table-state.ts";
import { isAsking } from "../../room/time-requests.ts";
import { type Draft, write } from "./draft.ts";
import { lastActOf } from "./last-acts.ts";
import type { RefusalReason } from "./runtime.ts";
import { type Open, tableOf } from "./snapshot.ts";

/**
 * Whether a seat still has time after the clock that all see has run out. Nobody waits for a seat that is ready or
 * absent. `isHere`: a host that has just started must count the devices that it has not heard from yet as present.
 */
export function isKeptOpen(
  room: Open,
  table: number,
  timer: Timer,
  isHere: (device: number) => boolean,
  now: number,
): boolean {
  const state = room.state.tables[table - 1];
  if (state === undefined) return false;
  return waited(room, table, isHere).some((seat) =>
    hasTimeLeft(timer, ownTime(state, seat), now, lastActOf(room.lastActs, table, seat)),
  );
}

/** The seats of people that are present and not ready. */
export function waited(room: Open, table: number, isHere: (device: number) => boolean): readonly Seat[] {
  const world = tableOf(room, table)?.match.world;
  if (world === undefined) return [];
  const isPresent = (seat: Seat): boolean => devicesAt(room.state, table, seat).some(({ id }) => isHere(id));
  return personsOf(world).filter((seat) => !world.ready.includes(seat) && isPresent(seat));
}

/**
 * How many ms of what a seat was given alone have passed. They do not count again when the clock that all see starts
 * anew.
 */
export function passedOf(state: TableState, seat: Seat, running: Timer, now: number): number {
  const { time, given } = ownTime(state, seat);
  const end = seatEnd(running, { time, given: 0 });
  return end === null ? 0 : Math.min(given, Math.max(0, now - end.until));
}

/** Gives one seat more time in this beat. If its time has already run out, the added time starts now. */
export function giveTime(
  draft: Draft,
  { table, seat, beat, seconds }: Extract<DeskOrder, { type: "giveTime" }>,
): RefusalReason | null {
  endLastCall(draft, table);
  const { settings, tables } = draft.snapshot.state;
  const state = tables[table - 1];
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (state === undefined || world === undefined) return "notStarted";
  if (!settings.seats.includes(seat)) return "noSeat";
  if (world.clock !== beat) return "beatOver";
  if (world.beat === "over") return "wrongPhase";
  const { timer, held } = state;
  const end = timer === null ? null : seatEnd(resumed(timer, held, draft.now), ownTime(state, seat));
  const late = end === null ? 0 : Math.max(0, draft.now - end.until);
  write(draft, { type: "timeGiven", table, clock: beat, seat, ms: late + 1000 * seconds });
  return null;
}

/** Answers “not now” to a seat that asks in this beat. Does nothing if another desk has answered it already. */
export function putOffTime(
  draft: Draft,
  { table, seat, beat }: Extract<DeskOrder, { type: "putOffTime" }>,
): RefusalReason | null {
  const state = draft.snapshot.state.tables[table - 1];
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (state === undefined || world === undefined) return "notStarted";
  if (world.clock !== beat) return "beatOver";
  if (isAsking(state, draft.snapshot.state.devices, { table, seat, clock: beat }))
    write(draft, { type: "timePutOff", table, clock: beat, seat });
  return null;
}

/** Takes back a last call, because the teacher gives time to somebody. */
export function endLastCall(draft: Draft, table: number): void {
  const timer = draft.snapshot.state.tables[table - 1]?.timer ?? null;
  if (timer?.lastCall !== undefined) write(draft, { type: "timerSet", table, timer: withoutLastCall(timer) });
}
