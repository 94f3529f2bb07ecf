/** Which lessons and meetings are going on: an update waits for these. */
import { committeeOf, type RunningCommittee } from "../committee/running-committee.ts";
import { type Running, roomOf } from "../room/running.ts";
import { tableOf } from "../room/snapshot.ts";
import type { Table } from "../room/table.ts";

/** Devices of a room that are here now, without the wall. */
export function devicesHere({ presence }: Running, now: number): number {
  return [...presence.here(now)].filter((device) => device >= 0).length;
}

/**
 * A room is in use while devices are here, until its debrief; once a table plays, also while only its desk or wall is connected,
 * for tablets fall asleep while a teacher talks. A room of another version takes no more orders.
 */
export function isLesson(room: Running, now: number): boolean {
  const state = roomOf(room)?.state;
  if (state === undefined || state.isDebriefed || state.engineVersion !== room.engineVersion) return false;
  const plays = state.tables.some((_, at) => isPlaying(tableOf(room.snapshot, at + 1)));
  return devicesHere(room, now) > 0 || (plays && room.watchers.size > 0);
}

function isPlaying(table: Table | null): boolean {
  return table !== null && table.match.world.beat !== "over";
}

/** A chair's page asks again and again, and is gone for a moment in between. */
const CHAIR_MS = 45_000;

const chairSeen = new WeakMap<RunningCommittee, number>();

/** Notes that a chair's page has a line now; called every few seconds. */
export function noteChair(committee: RunningCommittee, now: number): void {
  if ([...committee.watchers.values()].includes("chair")) chairSeen.set(committee, now);
}

/** A meeting is going on while it is open, or suspended, and a chair's page is connected. */
export function isMeeting(committee: RunningCommittee, now: number): boolean {
  noteChair(committee, now);
  const session = committeeOf(committee)?.state.session;
  const isOpen = session === "open" || session === "suspended";
  return isOpen && now - (chairSeen.get(committee) ?? 0) < CHAIR_MS;
}
