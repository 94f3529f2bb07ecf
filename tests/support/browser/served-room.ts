/** A host separate from the one that other tests use. The test sets its clock, stops it and starts it again. */

import { RULES_VERSION } from "../../../src/match/rules-version.ts";
import { type Host, openHost } from "../../../src/server/host/host.ts";
import type { OpeningPolicy } from "../../../src/server/http/who-may-open.ts";
import { freePort } from "../../../src/server/start/ports.ts";
import { BUILD_VARIABLE, type ServerAddress, serveDist } from "../../../src/server/start/serve-dist.ts";
import { sqliteStore } from "../../../src/server/store/sqlite-store.ts";
import type { Store } from "../../../src/server/store/store.ts";
import { emptyFolder } from "../../../src/tools/build/test-build.ts";
import { PLAIN_HOST } from "./plain-http.ts";

export type ServedRoom = Readonly<{
  /** The address, over plain http and with a name other than localhost. */
  url: string;
  later: (seconds: number) => void;
  /** Sets whether the disk of the host is full. */
  fill: (isFull: boolean) => void;
  /** Kills the host and starts it again with what it had saved. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}>;

/** The key of the person who runs the host. */
export const HOST_KEY = "the-key-of-who-runs-the-host";

/**
 * The seed of every room. With it bots agree on a convention in the lesson and in express, so that tests reach the
 * seasons.
 */
const SEED = "a-room-for-tests";

/** Starts the host. @param opening who may open rooms; by default anybody */
export async function servedRoom(opening: OpeningPolicy = { type: "everyone" }): Promise<ServedRoom> {
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
  const standing: ServerAddress = { publicUrl: null, proxies: 0, frameSites: [], opening, hostKey: HOST_KEY };
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

/** A store whose disk is full when the test says so. */
function onDisk(store: Store, isFull: () => boolean): Store {
  return {
    ...store,
    append: async (...rows) => {
      if (isFull()) throw new Error("database or disk is full");
      return store.append(...rows);
    },
  };
}
