/**
 * The program in a package: one bundled file beside the page it serves. Rooms are kept beside its folder, and the
 * browser opens if the program was started in a terminal.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { DEFAULT_PORT, portAsked, portProblem } from "../../server/start/ports.ts";
import { type RunningServer, serveUntilStopped } from "../../server/start/serve-dist.ts";
import { exitNotServed, exitWith } from "../../server/start/start-failure.ts";
import { DATA_VARIABLE } from "../../server/store/open-store.ts";
import { packageMessages } from "./messages.ts";

/** How many further ports are tried if PORT is not set, because people who double-click set no variables. */
const MORE_PORTS = 9;

async function freePortOf(ports: readonly number[]): Promise<number> {
  let problem = "";
  for (const port of ports) {
    const here = await portProblem(port);
    if (here === null) return port;
    problem = here;
  }
  return exitWith(problem);
}

/** Opens the address in the system's own way. If that fails, the printed address has to be enough. */
function openBrowser(address: string): void {
  const ways: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    win32: ["cmd", "/c", "start", "", address],
    darwin: ["open", address],
  };
  const [command, ...args] = ways[process.platform] ?? ["xdg-open", address];
  spawn(command, args, { stdio: "ignore", detached: true })
    .once("error", () => console.log(packageMessages.openYourself(address)))
    .unref();
}

async function serve(): Promise<RunningServer> {
  const isAsked = (process.env.PORT ?? "") !== "";
  const ports = Array.from({ length: 1 + MORE_PORTS }, (_, at) => DEFAULT_PORT + at);
  const port = await freePortOf(isAsked ? [portAsked()] : ports);
  return serveUntilStopped(port, {
    folder: join(import.meta.dirname, "page"),
    environment: { [DATA_VARIABLE]: join(import.meta.dirname, "../rooms"), ...process.env },
  });
}

const served = await serve().catch(exitNotServed);
if (process.stdout.isTTY) openBrowser(served.local);
