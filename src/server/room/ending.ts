/**
 * Ends a room early. Bots play on from the current state of each table, so that every table has an ending to talk
 * about.
 */
import { personsOf } from "../../engine/seats/hands.ts";
import { TEACHER } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { Answer } from "../../kernel/log-kind.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import type { Steps } from "../../kernel/time-slices.ts";
import { drawDue } from "./checks.ts";
import { actAsInCommittee } from "./committee-acts.ts";
import { type Draft, give, write } from "./draft.ts";
import { type RefusalReason, type RoomRuntime, type RoomTypes, roomOf } from "./runtime.ts";
import { type Snapshot, tableOf } from "./snapshot.ts";
import { standInFor } from "./stand-in.ts";

/**
 * How often to try to end all tables at once. Twelve full tables take seconds, and pupils at other processes go on
 * acting in the meantime.
 */
const TRIES_AS_A_WHOLE = 2;

/**
 * Ends all tables at once. If other processes keep appending rows, it ends the tables beat by beat and saves each
 * beat separately, so that one pupil's act does not make the host start all over again. @param key an order that is
 * sent again has the same key
 */
export async function endNow(room: RoomRuntime, key: string): Promise<Answer<RoomTypes>> {
  const whole = await submitOrder(room, endAll, key, TRIES_AS_A_WHOLE);
  if (whole.ok || whole.reason !== "notKept" || room.isStuck) return whole;
  for (const at of room.snapshot.tables.keys()) {
    const isKept = await endInParts(room, at + 1);
    if (!isKept) return whole;
  }
  return submitOrder(room, endAll, key);
}

/** Ends a table beat by beat, saving each beat. @returns false if a beat could not be saved */
async function endInParts(room: RoomRuntime, table: number): Promise<boolean> {
  while (isPlaying(roomOf(room), table)) {
    const answer = await submitOrder(room, (draft) => playBeat(draft, table));
    if (!answer.ok) return answer.reason !== "notKept";
  }
  return true;
}

export function* endAll(draft: Draft): Steps<RefusalReason | null> {
  if (draft.snapshot.state.isDebriefed) return "debriefed";
  for (const at of draft.snapshot.tables.keys()) {
    yield* playOn(draft, at + 1);
    drawDue(draft, at + 1);
  }
  write(draft, { type: "debriefOpened" });
  return null;
}

/** Plays a table to its end, beat by beat. */
function* playOn(draft: Draft, table: number): Steps<void> {
  if (tableOf(draft.snapshot, table) === null) return;
  let refused: RefusalReason | null = null;
  while (refused === null && isPlaying(draft.snapshot, table)) refused = yield* playBeat(draft, table);
  if (refused === null) write(draft, { type: "timerSet", table, timer: null });
}

/** Plays a beat in which bots act for everybody. Each seat gets its own turn of the event loop. */
function* playBeat(draft: Draft, table: number): Steps<RefusalReason | null> {
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return "notStarted";
  if (world.isPaused) give(draft, table, TEACHER, { type: "pause", isPaused: false });
  for (const seat of personsOf(world)) {
    yield;
    give(draft, table, TEACHER, changed(seat, standInFor(draft, table, seat)));
  }
  yield* actAsInCommittee(draft, table);
  yield;
  return give(draft, table, TEACHER, { type: "closeBeat", cause: "teacher" });
}

function isPlaying(room: Snapshot | null, table: number): boolean {
  const world = room === null ? undefined : tableOf(room, table)?.match.world;
  return world !== undefined && world.beat !== "over";
}

export function changed(of: string, holder: Holder) {
  return { type: "changeSeat", of, holder } as const;
}
