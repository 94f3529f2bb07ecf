/** Closes a beat of a table: bots play for absent seats, then the seats are handed back and the next clock starts. */
import { personsOf } from "../../engine/seats/hands.ts";
import type { CloseCause } from "../../engine/state/event-parts.ts";
import { CHAIR, indexOf, type Seat, TEACHER } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import type { Steps } from "../../kernel/time-slices.ts";
import {
  areMostReady,
  countdownFor,
  type Readiness,
  timerFor,
  withoutCountdown,
} from "../../room/beat-clock.ts";
import { leavesWith } from "../../room/on-wall.ts";
import { isQuiet } from "../../room/quiet-seats.ts";
import { ownTime } from "../../room/seat-time.ts";
import { devicesAt, takenSeats } from "../../room/seats.ts";
import type { TableState } from "../../room/table-state.ts";
import { requestsAt } from "../../room/time-requests.ts";
import { absentBot, actWithinLimits, isInstructed, settleAsks } from "./capital-limits.ts";
import { drawDue } from "./checks.ts";
import { actAsInCommittee } from "./committee-acts.ts";
import { type Draft, give, write } from "./draft.ts";
import { changed } from "./ending.ts";
import { lastActOf } from "./last-acts.ts";
import type { RefusalReason } from "./runtime.ts";
import { tableOf } from "./snapshot.ts";
import { standInFor } from "./stand-in.ts";

const PERSON: Holder = { type: "person" };

export type CloseBy = Readonly<{ table: number; by: Seat; cause: CloseCause; beat: number }>;

/**
 * Closes a beat. Each absent seat is handed to a bot in a separate step, because bots that negotiate think again
 * whenever a seat changes hands.
 */
export function* closeTable(draft: Draft, { table, by, cause, beat }: CloseBy): Steps<RefusalReason | null> {
  const before = worldOf(draft, table);
  if (before === null) return "notStarted";
  if (before.clock !== beat) return "beatOver";
  if (before.beat === "over") return "wrongPhase";
  // A teacher can close a paused beat, and a paused match takes no acts.
  const goesOn = before.isPaused && cause === "teacher" && isInstructed(draft, table);
  if (goesOn) pause(draft, table, false);
  settleAsks(draft, table);
  const asVoted = yield* actAsInCommittee(draft, table);
  const now = worldOf(draft, table) ?? before;
  const absent = personsOf(now).filter((seat) => seat !== CHAIR && !isPlayed(draft, table, seat, now));
  for (const seat of absent) {
    const holder = absentBot(draft, table, seat);
    give(draft, table, TEACHER, { type: "changeSeat", of: seat, holder });
    yield;
  }
  for (const seat of personsOf(now)) actWithinLimits(draft, table, seat, absent.includes(seat));
  const refused = give(draft, table, by, { type: "closeBeat", cause }, beat);
  for (const seat of absent) {
    yield;
    handBack(draft, table, seat);
  }
  for (const seat of asVoted) give(draft, table, TEACHER, changed(seat, standInFor(draft, table, seat)));
  if (refused !== null) return refused;
  if (goesOn) pause(draft, table, true);
  opened(draft, table);
  return null;
}

function pause(draft: Draft, table: number, isPaused: boolean): void {
  give(draft, table, TEACHER, { type: "pause", isPaused });
}

function handBack(draft: Draft, table: number, seat: Seat): void {
  const world = worldOf(draft, table);
  if (world?.holders[indexOf(world.scenario, seat)]?.type === "person") return;
  give(draft, table, TEACHER, { type: "changeSeat", of: seat, holder: PERSON });
}

/**
 * Closes a beat whose clock has run out. If neither the table nor the room is in use, the clock is removed instead, so
 * that a room left overnight, or a host that was off for a week, is unchanged when people come back.
 */
export function* closeByClock(
  draft: Draft,
  { table, beat, isInUse }: Readonly<{ table: number; beat: number; isInUse: boolean }>,
): Steps<RefusalReason | null> {
  if (isInUse || isAnybodyAt(draft, table))
    return yield* closeTable(draft, { table, by: TEACHER, cause: "clock", beat });
  write(draft, { type: "timerSet", table, timer: null, asleepAt: draft.now });
  return null;
}

/** Whether the clock runs for anybody. A seat that is ready waits for it, even if its device has gone to sleep. */
export function isAnybodyAt(draft: Draft, table: number): boolean {
  const world = worldOf(draft, table);
  if (world === null) return false;
  return personsOf(world).some((seat) => world.ready.includes(seat) || isSeatHere(draft, table, seat));
}

/**
 * Opens the next beat: clears the wall for its scene, starts its clock, triggers its planned events, and opens the debrief if this was the last
 * table to end.
 */
export function opened(draft: Draft, table: number): void {
  if (leavesWith(draft.snapshot.state.onWall, table)) write(draft, { type: "wallCleared" });
  closeAsks(draft, table);
  strike(draft, table);
  drawDue(draft, table);
  const world = worldOf(draft, table);
  if (world === null) return;
  const { settings, committee } = draft.snapshot.state;
  const { pace } = settings;
  const clocks = committee?.clocks;
  const timer = timerFor(pace, world.beat, world.clock, draft.now, clocks);
  write(draft, { type: "timerSet", table, timer });
  if (world.isPaused && timer !== null)
    write(draft, { type: "timerHeld", table, left: timer.until - draft.now });
  const { state, tables } = draft.snapshot;
  if (!state.isDebriefed && tables.every((_, at) => isDone(draft, at + 1)))
    write(draft, { type: "debriefOpened" });
}

/** A table that has not begun counts as done if nobody sits at it. */
function isDone(draft: Draft, table: number): boolean {
  const world = worldOf(draft, table);
  return world === null ? takenSeats(draft.snapshot.state, table).length === 0 : world.beat === "over";
}

function closeAsks(draft: Draft, table: number): void {
  const { instructions = {} } = draft.snapshot.state.tables[table - 1] ?? {};
  if (Object.values(instructions).some(({ asks }) => asks.length > 0))
    write(draft, { type: "asksClosed", table });
}

function strike(draft: Draft, table: number): void {
  const world = worldOf(draft, table);
  if (world?.beat !== "season") return;
  const plans = draft.snapshot.state.tables[table - 1]?.plans ?? [];
  for (const { event, season } of plans) {
    if (season > world.season) continue;
    give(draft, table, TEACHER, { type: "inject", event });
    write(draft, { type: "injectDropped", table, event });
  }
}

/**
 * Whether the people at a seat play it themselves: the seat is ready, has acts waiting, or is present. In a beat with
 * placards, being present is not enough: a silent seat loses trust, and nobody should lose trust because the clock
 * ran out, so a bot plays for it.
 */
function isPlayed(draft: Draft, table: number, seat: Seat, world: World): boolean {
  const hasActed = world.ready.includes(seat) || (world.secrets.sealed[seat] ?? []).length > 0;
  return hasActed || (world.beat !== "sound" && isSeatHere(draft, table, seat));
}

function isSeatHere({ snapshot, here }: Draft, table: number, seat: Seat): boolean {
  return devicesAt(snapshot.state, table, seat).some(({ id }) => here.has(id));
}

/** Starts the countdown once most of those present are ready. Nobody waits for absent seats. */
export function countDown(draft: Draft, table: number): void {
  const world = worldOf(draft, table);
  const state = draft.snapshot.state.tables[table - 1];
  if (world === null || state === undefined || world.isPaused) return;
  if (isTimeOpen(draft, state, { table, clock: world.clock })) return;
  if (world.ready.length === 0 || world.beat === "over") return;
  const { pace } = draft.snapshot.state.settings;
  const timer = countdownFor(
    readinessOf(draft, table, world, state),
    pace,
    state.timer,
    world.clock,
    draft.now,
  );
  if (timer !== null) write(draft, { type: "timerSet", table, timer });
}

/** A seat to which the teacher has given more time than others is never counted as one that does nothing. */
function readinessOf(draft: Draft, table: number, world: World, state: TableState): Readiness {
  const here = personsOf(world).filter((seat) => isSeatHere(draft, table, seat));
  const open = here.filter((seat) => !world.ready.includes(seat));
  const { timer } = state;
  const quiet = open.filter((seat) => {
    const { time, given } = ownTime(state, seat);
    if (timer?.clock !== world.clock || time !== "plain" || given > 0) return false;
    return isQuiet(timer, lastActOf(draft.snapshot.lastActs, table, seat), draft.now);
  });
  return { ready: here.length - open.length, here: here.length, quiet: quiet.length };
}

/**
 * Takes back a countdown that did not wait for a seat that now acts. If most of those who do anything are still ready, it
 * begins anew, so that this seat has all of it.
 */
export function awake(draft: Draft, table: number): void {
  const world = worldOf(draft, table);
  const state = draft.snapshot.state.tables[table - 1];
  const timer = state?.timer ?? null;
  if (world === null || state === undefined || timer?.quiet !== true || timer.clock !== world.clock) return;
  if (areMostReady(readinessOf(draft, table, world, state))) return;
  write(draft, { type: "timerSet", table, timer: withoutCountdown(timer) });
  countDown(draft, table);
}

/** Whether a seat has asked for time in this beat, unless the teacher has said “not now” to all who asked. */
function isTimeOpen(
  { snapshot }: Draft,
  state: TableState,
  at: Readonly<{ table: number; clock: number }>,
): boolean {
  if (state.timeAsked !== at.clock) return false;
  const requests = requestsAt(state, snapshot.state.devices, at);
  const isGiven = state.given.some((one) => one.clock === at.clock);
  return requests.length === 0 || requests.some(({ isOpen }) => isOpen) || isGiven;
}

function worldOf(draft: Draft, table: number): World | null {
  return tableOf(draft.snapshot, table)?.match.world ?? null;
}
