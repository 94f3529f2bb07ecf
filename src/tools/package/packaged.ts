/**
 * What a package runs: bundled with all that it needs into one file, beside the page it serves. Rooms are kept beside the
 * folder it lies in, and where somebody looks on, the browser opens.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { DEFAULT_PORT, portAsked, portProblem } from "../../server/start/ports.ts";
import { type Served, serveUntilStopped } from "../../server/start/serve-dist.ts";
import { notServed, stop } from "../../server/start/stop.ts";
import { DATA_VARIABLE } from "../../server/store/open-store.ts";
import { packageWords } from "./messages.ts";

/** So many ports after the usual one are tried where PORT asks for none: whoever double-clicks sets no variables. */
const MORE_PORTS = 9;

async function freePortOf(ports: readonly number[]): Promise<number> {
  let problem = "";
  for (const port of ports) {
    const here = await portProblem(port);
    if (here === null) return port;
    problem = here;
  }
  return stop(problem);
}

/** By the system's own way; where there is none, the address that is printed has to do. */
function openBrowser(address: string): void {
  const ways: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    win32: ["cmd", "/c", "start", "", address],
    darwin: ["open", address],
  };
  const [command, ...args] = ways[process.platform] ?? ["xdg-open", address];
  spawn(command, args, { stdio: "ignore", detached: true })
    .once("error", () => console.log(packageWords.openYourself(address)))
    .unref();
}

async function serve(): Promise<Served> {
  const isAsked = (process.env.PORT ?? "") !== "";
  const ports = Array.from({ length: 1 + MORE_PORTS }, (_, at) => DEFAULT_PORT + at);
  const port = await freePortOf(isAsked ? [portAsked()] : ports);
  return serveUntilStopped(port, {
    folder: join(import.meta.dirname, "page"),
    environment: { [DATA_VARIABLE]: join(import.meta.dirname, "../rooms"), ...process.env },
  });
}

const served = await serve().catch(notServed);
if (process.stdout.isTTY) openBrowser(served.local);
