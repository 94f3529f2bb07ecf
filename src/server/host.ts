/** Every room of a host: opened, found again after a restart, kept going by its clocks, and removed when long unused. */

import type { RoomSettings } from "../room/settings.ts";
import { closesBeat } from "../room/timing.ts";
import { type Administration, administrationOf } from "./administration/administration.ts";
import { type Committees, committeesOn } from "./committee/committees.ts";
import { tell as tellCommittee } from "./committee/running-committee.ts";
import { ending as endingOf } from "./ending.ts";
import { expireSilent } from "./expiry.ts";
import { closeByClock, countDown } from "./room/closing.ts";
import { type Draft, write } from "./room/draft.ts";
import { catchUp, type Decide, order, type Running, roomOf, running, tell } from "./room/running.ts";
import { EMPTY, type Open, tableOf } from "./room/snapshot.ts";
import { hashOf, newCode, newToken } from "./secrets.ts";
import type { Row, Store } from "./store/store.ts";

export type HostOptions = Readonly<{
  store: Store;
  engineVersion: string;
  /** Ms since 1970. */
  clock?: () => number;
  /** Days after its last use that a room is kept. */
  keepDays?: number;
  /** Seeds of new rooms: 128 bits each, so that no table's secrets can be found by trying. */
  newSeed?: () => string;
}>;

export type Host = Readonly<{
  engineVersion: string;
  clock: () => number;
  committees: Committees;
  /** For the person who runs the host. */
  administration: Administration;
  /** Opens a room; its code, and the key of its desk. */
  create: (settings: RoomSettings) => Promise<Readonly<{ code: string; key: string }>>;
  /** Null where there is no such room. */
  find: (code: string) => Promise<Running | null>;
  /** Which of these codes still belong to a room or committee. */
  kept: (codes: readonly string[]) => Promise<readonly string[]>;
  remove: (room: Running) => Promise<void>;
  /** Looks at every clock; called a few times a second. */
  tick: () => void;
  /** Looks for rows of other processes, who is there elsewhere, and rooms to unload or to remove; called every two seconds. */
  look: () => Promise<void>;
  close: () => Promise<void>;
}>;

const DAY_MS = 86_400_000;

/** On a laptop; a hosted room may go sooner. */
export const LAPTOP_DAYS = 30;

export function openHost({
  store,
  engineVersion,
  clock = Date.now,
  keepDays = LAPTOP_DAYS,
  newSeed = newToken,
}: HostOptions): Host {
  const ending = endingOf(() => {
    for (const room of rooms.loaded.values()) tell(room, 0);
    for (const committee of committees.loaded.values()) tellCommittee(committee, new Set(["chair"]));
  });
  const rooms = roomsIn((code) => running(code, store, clock, engineVersion, ending));
  const committees = committeesOn(store, clock, ending);
  const forget = (code: string): void => {
    rooms.forget(code);
    committees.forget(code);
  };
  const loaded = { rooms: rooms.loaded, committees: committees.loaded };
  const administration = administrationOf({ store, clock, keepDays, loaded, ending, forget });
  store.onHint((code) => {
    committees.hear(code);
    const room = rooms.loaded.get(code);
    if (room !== undefined) void catchUp(room).catch(() => undefined);
  });
  return {
    engineVersion,
    clock,
    committees,
    administration,
    create: async (settings) => {
      const { code, key, row } = opening(settings, newSeed(), engineVersion, clock());
      const kept = await store.append(code, 0, [row]);
      if (!kept.ok) throw new Error("the code was taken by another room");
      await rooms.find(code);
      return { code, key };
    },
    find: rooms.find,
    kept: async (codes) => [...(await store.heads(codes)).keys()],
    remove: async ({ code }) => {
      await store.remove(code);
      rooms.forget(code);
    },
    tick: () => rooms.loaded.forEach(lookAtClocks),
    look: async () => {
      // Before a room leaves memory, where it is known who has been silent.
      await expireSilent(rooms.loaded, committees.loaded);
      rooms.unloadQuiet(clock());
      await Promise.all([...rooms.loaded.values()].map(keepAgain));
      await lookElsewhere(rooms, store, clock());
      await committees.look();
      administration.look();
      for (const code of await store.removeUnused(clock() - keepDays * DAY_MS)) forget(code);
    },
    close: () => store.close(),
  };
}

type Rooms = Readonly<{
  loaded: ReadonlyMap<string, Running>;
  find: (code: string) => Promise<Running | null>;
  forget: (code: string) => void;
  /** Lets go of those that have been quiet for a while. */
  unloadQuiet: (now: number) => void;
}>;

/** So long nobody is in a room, and it leaves memory: a day of lessons is more than fits. Its log is read again when it is asked for. */
const QUIET_MS = 600_000;

/** Rooms that somebody has asked for lately; each is read from its log once. */
function roomsIn(empty: (code: string) => Running): Rooms {
  const loading = new Map<string, Promise<Running | null>>();
  const loaded = new Map<string, Running>();
  /** Since when nobody is in them. */
  const quiet = new Map<string, number>();
  const drop = (code: string): void => {
    for (const map of [loading, loaded, quiet]) map.delete(code);
  };
  const load = async (code: string): Promise<Running | null> => {
    const room = empty(code);
    if (!(await isRoom(room))) return null;
    await catchUp(room);
    if (roomOf(room) === null) return null;
    loaded.set(code, room);
    return room;
  };
  const find = async (code: string): Promise<Running | null> => {
    const known = loading.get(code) ?? load(code);
    loading.set(code, known);
    // What is not there, or could not be read, is looked for again the next time.
    const room = await known.finally(() => loaded.has(code) || loading.delete(code));
    return room;
  };
  const forget = (code: string): void => {
    const room = loaded.get(code);
    drop(code);
    if (room === undefined) return;
    room.snapshot = EMPTY;
    tell(room, 0);
  };
  const unloadQuiet = (now: number): void => {
    for (const room of loaded.values()) {
      const since = quiet.get(room.code) ?? now;
      if (!isQuiet(room, now)) quiet.delete(room.code);
      else if (now - since < QUIET_MS) quiet.set(room.code, since);
      else drop(room.code);
    }
  };
  return { loaded, find, forget, unloadQuiet };
}

/** Whether there is a log of this code, and it is no committee's: that one would be read for nothing. */
async function isRoom({ store, code }: Running): Promise<boolean> {
  const [first] = await store.since(code, 0, 1);
  return first?.row.kind === "room";
}

/** Nobody is there or looks on, nothing is on its way, and no clock runs that would have to close a beat. */
function isQuiet(running: Running, now: number): boolean {
  const { watchers, isBusy, presence } = running;
  const state = roomOf(running)?.state;
  const isRunning = state?.tables.some(({ timer, held }) => timer !== null && held === null) ?? false;
  const hasClock = isRunning && state?.isDebriefed !== true;
  return watchers.size === 0 && !isBusy && !hasClock && presence.here(now).size === 0;
}

function opening(
  settings: RoomSettings,
  seed: string,
  engineVersion: string,
  at: number,
): Readonly<{ code: string; key: string; row: Row }> {
  const key = newToken();
  const deskHash = hashOf(key);
  const fact = { type: "roomOpened", settings, seed, engineVersion, deskHash } as const;
  return { code: newCode(), key, row: { kind: "room", fact, at } };
}

/** A clock that is up closes its beat, where the teacher's pace says so. */
function lookAtClocks(running: Running): void {
  const room = roomOf(running);
  if (room === null || room.state.isDebriefed || running.isBusy) return;
  const now = running.clock();
  lookAtReadiness(running, room, now);
  room.state.tables.forEach(({ timer, held }, at) => {
    const world = tableOf(room, at + 1)?.match.world;
    const isUp = timer !== null && held === null && timer.until <= now && timer.clock === world?.clock;
    if (!isUp || !closesBeat(room.state.settings.pace, timer)) return;
    const { clock } = timer;
    void order(
      running,
      (draft) => closeByClock(draft, at + 1, clock),
      `clock:${at + 1}/${timer.clock}/${timer.until}`,
    );
  });
}

/** Who goes away is not waited for: those who stay may all be ready by that. */
function lookAtReadiness(running: Running, room: Open, now: number): void {
  const countAll: Decide = (draft) => {
    for (const at of draft.room.tables.keys()) countDown(draft, at + 1);
    return null;
  };
  const trial: Draft = { room, rows: [], here: running.presence.here(now), now, key: undefined };
  countAll(trial);
  if (trial.rows.length > 0) void order(running, countAll);
}

/** Reads what other processes have appended, forgets what they have removed, and learns who is there with them. */
async function lookElsewhere({ loaded, forget }: Rooms, store: Store, now: number): Promise<void> {
  const rooms = [...loaded.values()];
  if (rooms.length === 0) return;
  const codes = rooms.map(({ code }) => code);
  const heads = await store.heads(codes);
  for (const room of rooms) {
    const head = heads.get(room.code);
    if (head === undefined) forget(room.code);
    else if (head > room.snapshot.seq) await catchUp(room);
  }
  await store.noteHere(new Map(rooms.map(({ code, presence }) => [code, presence.ownHere(now)])));
  const elsewhere = await store.hereElsewhere(codes);
  for (const { code, presence } of rooms) presence.noteElsewhere(elsewhere.get(code) ?? []);
}

/** A room that could keep nothing tries again by itself, and its log says that it was so. */
async function keepAgain(room: Running): Promise<void> {
  if (!room.isStuck || room.isBusy) return;
  await order(room, (draft) => {
    write(draft, { type: "keptAgain" });
    return null;
  });
}
