/** The list of rooms and committees for the person who runs the host: code, age, devices and size. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { HostedLog } from "../../room/host-report.ts";
import type { CommitteeRuntime } from "../committee/runtime.ts";
import type { RoomRuntime } from "../room/runtime.ts";
import type { LogHead, LogSize, Store } from "../store/store.ts";
import { devicesHere, isLesson, isMeeting } from "./in-use.ts";

type Measured = Readonly<{ head: number; size: LogSize }>;

/** Measures a log. Each row is measured only once. */
export type Sizes = (log: LogHead) => Promise<LogSize | null>;

/** Logs only grow, so a new measurement covers only the rows added since the last one. */
export function sizesIn(store: Store): Sizes {
  const known = new Map<string, Measured>();
  const measure = async ({ room, head }: LogHead): Promise<LogSize | null> => {
    const before = known.get(room);
    if (before?.head === head) return before.size;
    const from = before !== undefined && before.head < head ? before : null;
    const size = await store.measure(room, from?.head ?? 0);
    if (size === null) return null;
    if (from === null) return size;
    // The code now belongs to a different room, so the whole log is measured again.
    if (from.size.openedAt !== size.openedAt) return store.measure(room, 0);
    return {
      ...size,
      bytes: size.bytes + from.size.bytes,
      devices: size.devices + from.size.devices,
      conference: size.conference ?? from.size.conference,
    };
  };
  return async (log) => {
    const size = await measure(log);
    if (size === null) known.delete(log.room);
    else known.set(log.room, { head: log.head, size });
    return size;
  };
}

export type Loaded = Readonly<{
  rooms: ReadonlyMap<string, RoomRuntime>;
  committees: ReadonlyMap<string, CommitteeRuntime>;
}>;

type Listing = Readonly<{ store: Store; sizes: Sizes; loaded: Loaded; now: number; keepMs: number }>;

/** Lists one log per turn of the event loop, so that a long list does not delay a lesson. */
export async function listLogs(logs: readonly LogHead[], listing: Listing): Promise<readonly HostedLog[]> {
  const elsewhere = await listing.store.hereElsewhere(logs.map(({ room }) => room));
  const lines: HostedLog[] = [];
  for (const log of logs) {
    const size = await listing.sizes(log);
    if (size !== null) lines.push(lineOf(log, size, devicesIn(elsewhere.get(log.room) ?? []), listing));
    await nextTurn();
  }
  return lines;
}

/** The number of devices in this list. The wall and watchers have negative numbers and are not counted. */
function devicesIn(here: readonly number[]): number {
  return here.filter((device) => device >= 0).length;
}

function lineOf(
  { room: code, head, usedAt }: LogHead,
  { kind, openedAt, bytes, devices }: LogSize,
  elsewhere: number,
  { loaded, now, keepMs }: Listing,
): HostedLog {
  const { here, isRunning } = stateNow(code, loaded, now) ?? { here: elsewhere, isRunning: elsewhere > 0 };
  return {
    code,
    kind: kind === "committee" ? "committee" : "room",
    openedAt,
    usedAt,
    keptUntil: usedAt + keepMs,
    devices,
    here,
    rows: head,
    bytes,
    isRunning,
  };
}

type StateNow = Pick<HostedLog, "here" | "isRunning">;

/**
 * The devices present in a room or committee, and whether it is in use. Null if this process does not have its log
 * open.
 */
function stateNow(code: string, { rooms, committees }: Loaded, now: number): StateNow | null {
  const room = rooms.get(code);
  if (room !== undefined) return { here: devicesHere(room), isRunning: isLesson(room) };
  const committee = committees.get(code);
  if (committee === undefined) return null;
  const here = committee.presence.lines().devices.filter(({ goneSince }) => goneSince === null).length;
  return { here, isRunning: isMeeting(committee, now) };
}
