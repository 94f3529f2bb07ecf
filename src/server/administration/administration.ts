/**
 * The functions for the person who runs a host: list rooms (without their contents), delete, back up and restore
 * them, and end the host.
 */
import type { ReadableStream } from "node:stream/web";
import { type HostReport, MOST_LISTED, type Restored } from "../../room/host-report.ts";
import type { Ending } from "../ending/host-ending.ts";
import type { Store } from "../store/store.ts";
import { type Backup, makeBackup, withUpload } from "./backup.ts";
import { type Conferences, conferencesIn } from "./conferences.ts";
import { isLesson, isMeeting, noteChair } from "./in-use.ts";
import { type Loaded, listLogs, sizesIn } from "./listing.ts";
import { restore } from "./restore.ts";

/** The maximum size of a backup, in bytes. */
const LARGEST_BACKUP = 1_000_000_000;

export type InUse = Readonly<{ lessons: number; meetings: number }>;

export type Administration = Readonly<{
  ending: Ending;
  report: () => Promise<HostReport>;
  /** The number of lessons and meetings going on in this process. Other processes count their own. */
  inUse: () => InUse;
  conferences: () => Promise<Conferences>;
  /** Deletes a room or a committee for good. */
  remove: (code: string) => Promise<void>;
  /** Null if a database stores the rooms. */
  backUp: (() => Promise<Backup>) | null;
  /**
   * Null if a database stores the rooms. `notABackup`: the file is damaged or not a backup, and nothing has changed.
   */
  restore: ((sent: ReadableStream) => Promise<Restored | "notABackup" | "tooLarge">) | null;
  /** Records which chairs are connected; called every two seconds. */
  look: () => void;
}>;

type Parts = Readonly<{
  store: Store;
  clock: () => number;
  keepDays: number;
  loaded: Loaded;
  ending: Ending;
  /** Removes from memory a room or committee whose log has been deleted. */
  forget: (code: string) => void;
}>;

const DAY_MS = 86_400_000;

export function administrationOf({ store, clock, keepDays, loaded, ending, forget }: Parts): Administration {
  const sizes = sizesIn(store);
  const keepMs = keepDays * DAY_MS;
  const { file } = store;
  const inUse = (): InUse => inUseOf(loaded, clock());
  const restored = async (path: string): Promise<Restored | "notABackup"> =>
    (await restore(path, store, clock() - keepMs)) ?? "notABackup";
  return {
    ending,
    inUse,
    conferences: () => conferencesIn(store, sizes),
    report: async () => {
      const now = clock();
      const logs = await store.list();
      return {
        now,
        keepDays,
        hasFile: file !== null,
        endingBy: ending.by(),
        ...inUse(),
        conferences: [...(await conferencesIn(store, sizes))].map(([conference, { length }]) => ({
          conference,
          committees: length,
        })),
        total: logs.length,
        logs: await listLogs(logs.slice(0, MOST_LISTED), { store, sizes, loaded, now, keepMs }),
      };
    },
    remove: async (code) => {
      await store.remove(code);
      forget(code);
    },
    backUp: file === null ? null : () => makeBackup(file),
    restore: file === null ? null : (sent) => withUpload(file.folder, sent, LARGEST_BACKUP, restored),
    look: () => {
      for (const committee of loaded.committees.values()) noteChair(committee, clock());
    },
  };
}

function inUseOf({ rooms, committees }: Loaded, now: number): InUse {
  return {
    lessons: [...rooms.values()].filter((room) => isLesson(room)).length,
    meetings: [...committees.values()].filter((committee) => isMeeting(committee, now)).length,
  };
}
