/** How a room ends before its time: bots play on from where each table stands, so that every table has an ending to talk about. */
import { personsOf } from "../../engine/seats/hands.ts";
import { TEACHER } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { Answer } from "../../kernel/log-kind.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import type { Steps } from "../../kernel/time-slices.ts";
import { type Draft, give, write } from "./draft.ts";
import { type RefusalReason, type RoomRuntime, type RoomTypes, roomOf } from "./runtime.ts";
import { type Open, type Snapshot, tableOf } from "./snapshot.ts";

/** Twelve full tables take seconds, in which pupils at other processes go on acting. */
const TRIES_AS_A_WHOLE = 2;

/**
 * Ends all tables at once. Where other processes append meanwhile, it ends them beat by beat: each is kept by itself, so that no act
 * of a pupil makes the host begin again.
 * @param key the same when the order is sent again
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

/** @returns false where a beat could not be kept */
async function endInParts(room: RoomRuntime, table: number): Promise<boolean> {
  while (isPlaying(roomOf(room), table)) {
    const answer = await submitOrder(room, (draft) => playBeat(draft, table));
    if (!answer.ok) return answer.reason !== "notKept";
  }
  return true;
}

export function* endAll(draft: Draft): Steps<RefusalReason | null> {
  if (draft.snapshot.state.isDebriefed) return "debriefed";
  for (const at of draft.snapshot.tables.keys()) yield* playOn(draft, at + 1);
  write(draft, { type: "debriefOpened" });
  return null;
}

/** Beat by beat, each in a turn of its own. */
function* playOn(draft: Draft, table: number): Steps<void> {
  if (tableOf(draft.snapshot, table) === null) return;
  let refused: RefusalReason | null = null;
  while (refused === null && isPlaying(draft.snapshot, table)) refused = yield* playBeat(draft, table);
  if (refused === null) write(draft, { type: "timerSet", table, timer: null });
}

/** A beat in which bots play for everybody. */
function* playBeat(draft: Draft, table: number): Steps<RefusalReason | null> {
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return "notStarted";
  if (world.isPaused) give(draft, table, TEACHER, { type: "pause", isPaused: false });
  for (const seat of personsOf(world)) {
    yield;
    give(draft, table, TEACHER, changed(seat, bot(draft)));
  }
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

export function bot({ snapshot }: Readonly<{ snapshot: Open }>): Holder {
  return { type: "bot", level: snapshot.state.settings.level };
}
