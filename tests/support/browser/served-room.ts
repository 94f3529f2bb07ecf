/** A host of one's own beside that of the other tests: its clock is moved by the test, and it can be stopped and started again. */

import { RULES_VERSION } from "../../../src/match/rules-version.ts";
import { type Host, openHost } from "../../../src/server/host/host.ts";
import type { Opening } from "../../../src/server/http/opening.ts";
import { freePort } from "../../../src/server/start/ports.ts";
import { BUILD_VARIABLE, type Standing, serveDist } from "../../../src/server/start/serve-dist.ts";
import { sqliteStore } from "../../../src/server/store/sqlite-store.ts";
import type { Store } from "../../../src/server/store/store.ts";
import { emptyFolder } from "../../../src/tools/build/test-build.ts";
import { PLAIN_HOST } from "./plain-http.ts";

export type ServedRoom = Readonly<{
  /** Of a host name that is not localhost, over plain http. */
  url: string;
  later: (seconds: number) => void;
  /** Whether the host can keep nothing. */
  fill: (isFull: boolean) => void;
  /** The host dies and comes back, with what it had kept. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}>;

/** Of the person who runs it. */
export const HOST_KEY = "the-key-of-who-runs-the-host";

/** Of every room: bots alone agree on a convention here, in the lesson and in express, so that a test comes to the seasons. */
const SEED = "a-room-for-tests";

/** @param opening who may open rooms: anybody, where that is not what the test is about */
export async function servedRoom(opening: Opening = { type: "everyone" }): Promise<ServedRoom> {
  const folder = emptyFolder("class");
  const port = await freePort();
  let ahead = 0;
  let isFull = false;
  const open = (): Host =>
    openHost({
      store: onDisk(sqliteStore(folder), () => isFull),
      engineVersion: RULES_VERSION,
      clock: () => Date.now() + ahead,
      newSeed: () => SEED,
    });
  const standing: Standing = { publicUrl: null, proxies: 0, opening, hostKey: HOST_KEY };
  const serve = (): ReturnType<typeof serveDist> =>
    serveDist(port, process.env[BUILD_VARIABLE], open(), standing);
  let served = await serve();
  return {
    url: `http://${PLAIN_HOST}:${port}`,
    later: (seconds) => {
      ahead += 1000 * seconds;
    },
    fill: (now) => {
      isFull = now;
    },
    restart: async () => {
      await served.close();
      served = await serve();
    },
    close: () => served.close(),
  };
}

/** A store whose disk is full while a test says so. */
function onDisk(store: Store, isFull: () => boolean): Store {
  return {
    ...store,
    append: async (...rows) => {
      if (isFull()) throw new Error("database or disk is full");
      return store.append(...rows);
    },
  };
}
