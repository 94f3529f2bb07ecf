/**
 * A PostgreSQL of one's own, for tests and benchmarks, from Debian's package: a folder and a port that go with it, durable as
 * a real one is. It refuses to run as root, so it runs as nobody there.
 */
import { execFileSync, type SpawnSyncOptions, spawn } from "node:child_process";
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../server/start/ports.ts";

const NOBODY = 65_534;

const [BIN] = globSync("/usr/lib/postgresql/*/bin").toSorted().reverse();

/** Why there is none to be had here, or null where there is one. */
export const noPostgres: string | null =
  BIN !== undefined && existsSync(join(BIN, "initdb")) ? null : "skipped: no PostgreSQL is installed";

export type PrivatePostgres = Readonly<{
  url: string;
  /** Ends it at once, as a loss of power does. */
  crash: () => Promise<void>;
  /** Starts it again on the same port; resolves when it answers. */
  start: () => Promise<void>;
  /** Ends it, and its folder goes. */
  remove: () => Promise<void>;
}>;

/** @param folder the parent of its own; a file system of its own makes it one with little space */
export async function privatePostgres(folder: string = tmpdir()): Promise<PrivatePostgres> {
  if (BIN === undefined) throw new Error("no PostgreSQL is installed");
  const isRoot = process.getuid?.() === 0;
  const as: SpawnSyncOptions = isRoot ? { uid: NOBODY, gid: NOBODY, cwd: "/" } : { cwd: "/" };
  const data = mkdtempSync(join(folder, "fortieth-postgres-"));
  if (isRoot) chownSync(data, NOBODY, NOBODY);
  const tool = (name: string): string => join(BIN, name);
  execFileSync(tool("initdb"), ["-D", data, "-U", "fortieth", "-A", "trust", "-E", "UTF8"], {
    ...as,
    stdio: "ignore",
  });
  const port = await freePort();
  const url = `postgresql://fortieth@127.0.0.1:${port}/postgres`;
  let ended: Promise<void> = Promise.resolve();
  let crash = (): void => undefined;
  const start = async (): Promise<void> => {
    const server = spawn(tool("postgres"), ["-D", data, ...settingsOf(data, port)], {
      ...as,
      stdio: "ignore",
    });
    ended = new Promise((done) => server.once("exit", () => done()));
    // SIGQUIT is its immediate shutdown: nothing is written, the next start recovers from the log.
    crash = () => server.kill("SIGQUIT");
    await answers(tool("pg_isready"), port);
  };
  const stop = async (): Promise<void> => {
    crash();
    await ended;
  };
  await start();
  return {
    url,
    crash: stop,
    start,
    remove: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function settingsOf(data: string, port: number): string[] {
  return [`port=${port}`, "listen_addresses=127.0.0.1", `unix_socket_directories=${data}`].flatMap(
    (setting) => ["-c", setting],
  );
}

async function answers(isReady: string, port: number): Promise<void> {
  for (;;) {
    try {
      execFileSync(isReady, ["-q", "-h", "127.0.0.1", "-p", String(port)]);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
