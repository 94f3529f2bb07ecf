/** Finds the lessons and meetings that are going on. A host that is about to be updated waits until they end. */
import { isOtherVersion } from "../../kernel/runtime.ts";
import { type CommitteeRuntime, committeeOf } from "../committee/runtime.ts";
import { type RoomRuntime, roomOf } from "../room/runtime.ts";
import { tableOf } from "../room/snapshot.ts";
import type { Table } from "../room/table.ts";

/** The number of devices present in a room, not counting the wall. */
export function devicesHere({ presence }: RoomRuntime): number {
  return [...presence.here()].filter((device) => device >= 0).length;
}

/**
 * A room is in use if devices are present and its debrief has not opened. Once a match is running at a table, an open
 * desk or wall is enough, because tablets fall asleep while a teacher talks. A room that was opened under another
 * version of the rules accepts no orders and does not count.
 */
export function isLesson(room: RoomRuntime): boolean {
  const open = roomOf(room);
  if (open === null || open.state.isDebriefed || isOtherVersion(room, open)) return false;
  const plays = open.state.tables.some((_, at) => isPlaying(tableOf(room.snapshot, at + 1)));
  return devicesHere(room) > 0 || (plays && room.watchers.size > 0);
}

function isPlaying(table: Table | null): boolean {
  return table !== null && table.match.world.beat !== "over";
}

/**
 * How long a chair still counts as connected after its page was last seen. A page that polls is disconnected for a
 * moment between two requests.
 */
const CHAIR_MS = 45_000;

const chairSeen = new WeakMap<CommitteeRuntime, number>();

/** Records that a chair's page is connected now; called every few seconds. */
export function noteChair(committee: CommitteeRuntime, now: number): void {
  if ([...committee.watchers.values()].includes("chair")) chairSeen.set(committee, now);
}

/** A meeting is going on if its session is open or suspended and a chair's page is connected. */
export function isMeeting(committee: CommitteeRuntime, now: number): boolean {
  noteChair(committee, now);
  const session = committeeOf(committee)?.state.session;
  const isOpen = session === "open" || session === "suspended";
  return isOpen && now - (chairSeen.get(committee) ?? 0) < CHAIR_MS;
}
