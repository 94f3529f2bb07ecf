/** All rooms and committees of a host, in one store. */

import { notify } from "../../kernel/outbox.ts";
import { type Administration, administrationOf } from "../administration/administration.ts";
import { type Committees, committeesOn } from "../committee/committees.ts";
import { CHAIRS } from "../committee/runtime.ts";
import { ending as endingOf } from "../ending/host-ending.ts";
import { newToken } from "../keys/keys.ts";
import { type Rooms, roomsOn } from "../room/rooms.ts";
import { AT_ONCE, type RoomRuntime } from "../room/runtime.ts";
import type { Store } from "../store/store.ts";
import { expireSilent } from "./device-expiry.ts";
import { fateTeller } from "./match-fate.ts";
import { unusedLogCleaner } from "./unused-logs.ts";

export type HostOptions = Readonly<{
  store: Store;
  engineVersion: string;
  /** Returns the time in ms since 1970. */
  clock?: () => number;
  /** How many days a room is kept after it was last used. */
  keepDays?: number;
  /** Makes the seed of a new room. It has 128 bits, so that nobody can guess a table's secrets. */
  newSeed?: () => string;
}>;

export type Host = Readonly<{
  engineVersion: string;
  clock: () => number;
  committees: Committees;
  /** The functions for the person who runs the host. */
  administration: Administration;
  /** Opens a room. Returns its code and the key of its desk. */
  create: Rooms["create"];
  /** The room with this code, or null if there is none. */
  find: (code: string) => Promise<RoomRuntime | null>;
  /** Those of these codes that still belong to a room or committee. */
  kept: (codes: readonly string[]) => Promise<readonly string[]>;
  remove: (room: RoomRuntime) => Promise<void>;
  /** Checks the clocks of all rooms; called a few times a second. */
  tick: () => void;
  /** Checks for rows and devices of other processes, and for rooms to unload or remove; called every two seconds. */
  look: () => Promise<void>;
  close: () => Promise<void>;
}>;

const DAY_MS = 86_400_000;

/** How many days a laptop keeps rooms. A hosted server may keep them for less time. */
export const LAPTOP_DAYS = 30;

export function openHost(options: HostOptions): Host {
  const { store, engineVersion, clock = Date.now, keepDays = LAPTOP_DAYS, newSeed = newToken } = options;
  const ending = endingOf(() => {
    for (const room of rooms.loaded.values()) notify(room, AT_ONCE);
    for (const committee of committees.loaded.values()) notify(committee, CHAIRS);
  });
  const rooms = roomsOn({ store, engineVersion, clock, newSeed, ending });
  const committees = committeesOn(store, clock, ending);
  const forget = (code: string): void => {
    rooms.forget(code);
    committees.forget(code);
  };
  const loaded = { rooms: rooms.loaded, committees: committees.loaded };
  const administration = administrationOf({ store, clock, keepDays, loaded, ending, forget });
  const tellFates = fateTeller(rooms.loaded, committees);
  const removeUnused = unusedLogCleaner(store, clock, keepDays * DAY_MS);
  store.onHint((code) => {
    for (const logs of [committees, rooms]) logs.hear(code);
  });
  return {
    engineVersion,
    clock,
    committees,
    administration,
    create: rooms.create,
    find: rooms.find,
    tick: rooms.tick,
    kept: async (codes) => [...(await store.heads(codes)).keys()],
    remove: async ({ code }) => {
      await store.remove(code);
      rooms.forget(code);
    },
    look: async () => {
      // Runs before a room leaves memory, while its silent devices are still known.
      await expireSilent(rooms.loaded, committees.loaded);
      await tellFates();
      await rooms.look();
      await committees.look();
      administration.look();
      for (const code of await removeUnused([...rooms.inUse(), ...committees.inUse()])) forget(code);
    },
    close: () => store.close(),
  };
}
