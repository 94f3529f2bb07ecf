/**
 * A temporary PostgreSQL server for tests and benchmarks, from Debian's package, with its own folder and port, and as
 * durable as a real one. PostgreSQL refuses to run as root, so if root starts it, it runs as the user nobody.
 */
import { execFileSync, type SpawnSyncOptions, spawn } from "node:child_process";
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../server/start/ports.ts";

const NOBODY = 65_534;

const [BIN] = globSync("/usr/lib/postgresql/*/bin").toSorted().reverse();

/** The reason why no PostgreSQL is available here, or null. */
export const noPostgres: string | null =
  BIN !== undefined && existsSync(join(BIN, "initdb")) ? null : "skipped: no PostgreSQL is installed";

export type PrivatePostgres = Readonly<{
  url: string;
  /** Stops the server at once, as a power failure would. */
  crash: () => Promise<void>;
  /** Starts the server again on the same port. Resolves once it answers. */
  start: () => Promise<void>;
  /** Stops the server and removes its folder. */
  remove: () => Promise<void>;
}>;

/** @param folder the parent folder, which can be on a small file system of its own to limit the space */
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
    // On SIGQUIT, PostgreSQL shuts down immediately: it writes nothing, and recovers from its log at the next start.
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
