/**
 * All rooms of a host: opens them, loads them again after a restart, and closes their beats when the clocks run out.
 */

import { catchUp } from "../../kernel/catch-up.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { type Registry, registry } from "../../kernel/registry.ts";
import { endsTime } from "../../room/beat-clock.ts";
import type { Timer } from "../../room/fact.ts";
import type { FromCommittee } from "../../room/from-committee.ts";
import type { RoomSettings } from "../../room/settings.ts";
import type { Ending } from "../ending/host-ending.ts";
import { hashOf, newCode, newToken } from "../keys/keys.ts";
import type { Row, Store } from "../store/store.ts";
import { closeByClock, countDown } from "./close-table.ts";
import type { Decide, Draft } from "./draft.ts";
import { callLast, needsLastCall } from "./last-call.ts";
import { type RoomRuntime, type RoomTypes, roomOf, roomRuntimes } from "./runtime.ts";
import { isKeptOpen } from "./seat-clocks.ts";
import { isInUse, wake } from "./sleep.ts";
import { type Open, tableOf } from "./snapshot.ts";

/** `key`: of its desk. */
export type OpenedRoom = Readonly<{ code: string; key: string }>;

export type Rooms = Registry<RoomRuntime> &
  Readonly<{
    /** Opens a room. Returns its code and the key of its desk. */
    create: (settings: RoomSettings, committee?: FromCommittee) => Promise<OpenedRoom>;
    /** Checks the clocks of all rooms; called a few times a second. */
    tick: () => void;
  }>;

type RoomsOptions = Readonly<{
  store: Store;
  engineVersion: string;
  clock: () => number;
  newSeed: () => string;
  ending: Ending;
}>;

/** The maximum number of rows kept in memory for all rooms that are empty. */
const MOST_QUIET_ROWS = 100_000;

export function roomsOn({ store, engineVersion, clock, newSeed, ending }: RoomsOptions): Rooms {
  const runtimeOf = roomRuntimes(store, clock, engineVersion, ending);
  const rooms = registry<RoomTypes, RoomRuntime>({
    store,
    clock,
    load: (code) => load(store, runtimeOf(code)),
    isNeeded: hasClock,
    weightOf: ({ snapshot }) => snapshot.seq,
    mostQuiet: MOST_QUIET_ROWS,
    onUnload: () => undefined,
  });
  return {
    ...rooms,
    create: async (settings, committee) => {
      const key = newToken();
      const [seed, deskHash] = [newSeed(), hashOf(key)];
      const from = committee === undefined ? {} : { committee };
      const fact = { type: "roomOpened", settings, seed, engineVersion, deskHash, ...from } as const;
      const [code, row]: [string, Row] = [newCode(), { kind: "room", fact, at: clock() }];
      const kept = await store.append(code, 0, [row]);
      if (!kept.ok) throw new Error("the code was taken by another room");
      await rooms.find(code);
      return { code, key };
    },
    tick: () => rooms.loaded.forEach(lookAtClocks),
  };
}

/** Loads a room, or returns null if no room has this code. The log of a committee is not loaded here. */
async function load(store: Store, room: RoomRuntime): Promise<RoomRuntime | null> {
  const [first] = await store.since(room.code, 0, 1);
  if (first?.row.kind !== "room") return null;
  await catchUp(room);
  return roomOf(room) === null ? null : room;
}

/** Whether a running clock will close a beat. */
function hasClock(room: RoomRuntime): boolean {
  const state = roomOf(room)?.state;
  const isRunning = state?.tables.some(({ timer, held }) => timer !== null && held === null) ?? false;
  return isRunning && state?.isDebriefed !== true;
}

/** Closes beats whose clocks have run out, or begins the last call before. */
function lookAtClocks(runtime: RoomRuntime): void {
  const room = roomOf(runtime);
  if (room === null || room.state.isDebriefed || runtime.isBusy) return;
  const now = runtime.clock.now();
  lookAtReadiness(runtime, room, now);
  for (const at of room.tables.keys()) {
    if (clockUp(runtime, room, at + 1, now) !== null) void closeOrCall(runtime, room, at + 1, now);
  }
}

/** Begins the last call, or closes the beat. Time given at another host may arrive before this is decided. */
function closeOrCall(runtime: RoomRuntime, room: Open, table: number, now: number): Promise<unknown> {
  const { isHere } = runtime.presence;
  const goOn: Decide = (draft) => {
    const up = clockUp(runtime, draft.snapshot, table, draft.now);
    if (up === null) return null;
    const used = isInUse(runtime.presence, draft.snapshot, draft.now);
    if (needsLastCall(draft.snapshot, table, up, isHere)) return callLast(draft, table, up, used);
    return closeByClock(draft, { table, beat: up.clock, isInUse: used });
  };
  const timer = clockUp(runtime, room, table, now);
  // A last call can begin again after it was taken back, so that it is another order each time.
  if (timer === null || needsLastCall(room, table, timer, isHere)) return submitOrder(runtime, goOn);
  return submitOrder(runtime, goOn, `clock:${table}/${timer.clock}/${timer.until}`);
}

/** The clock of a table if it has run out for all its seats, or null. */
function clockUp({ presence }: RoomRuntime, room: Open, table: number, now: number): Timer | null {
  const { timer = null, held = null } = room.state.tables[table - 1] ?? {};
  const isUp = timer !== null && held === null && timer.until <= now;
  if (!isUp || timer.clock !== tableOf(room, table)?.match.world.clock) return null;
  if (!endsTime(room.state.settings.pace, timer)) return null;
  return isKeptOpen(room, table, timer, presence.isHere, now) ? null : timer;
}

/** Whether this host has just started, and has not heard yet from all devices with a seat. */
function isReturning({ presence }: RoomRuntime, { state }: Open): boolean {
  const here = presence.here();
  return state.devices.some(({ id, place }) => place !== null && !here.has(id) && presence.isHere(id));
}

/**
 * Checks whether enough seats are ready, and whether somebody is back at a table that slept. When a device leaves, the
 * remaining seats may all be ready.
 */
function lookAtReadiness(runtime: RoomRuntime, room: Open, now: number): void {
  if (isReturning(runtime, room)) return;
  const countAll: Decide = (draft) => {
    for (const at of draft.snapshot.tables.keys()) {
      countDown(draft, at + 1);
      wake(draft, at + 1);
    }
    return null;
  };
  const trial: Draft = { snapshot: room, rows: [], here: runtime.presence.here(), now, key: undefined };
  void countAll(trial);
  if (trial.rows.length > 0) void submitOrder(runtime, countAll);
}
