/** The served host as a process of its own, and what it costs by the books of Linux. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { NODE_FLAGS } from "../node-flags.ts";
import { freePort } from "../serve-dist.ts";
import type { LoopDelay } from "./loop-delay.ts";

const SERVE = resolve(import.meta.dirname, "../serve-dist.ts");
const LOOP_DELAY = resolve(import.meta.dirname, "loop-delay.ts");

/** Ticks a second in /proc/PID/stat: the same on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

export type Server = Readonly<{
  address: string;
  pid: number;
  /** How long its event loop was held up since this was last asked. */
  loopDelay: () => Promise<LoopDelay>;
  stop: () => Promise<void>;
}>;

/** Starts a host that keeps its rooms in this folder, or in the database of this environment; resolves when it answers. */
export async function startServer(data: string, environment: NodeJS.ProcessEnv): Promise<Server> {
  const port = await freePort();
  const env = { ...environment, PORT: String(port), FORTIETH_DATA: data };
  const child = spawn(process.execPath, [...NODE_FLAGS, "--import", LOOP_DELAY, SERVE], {
    env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const address = `http://127.0.0.1:${port}`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(`the host ended with ${child.exitCode}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return { address, pid: child.pid ?? 0, loopDelay: () => loopDelayOf(child), stop: () => ended(child) };
}

function loopDelayOf(child: ChildProcess): Promise<LoopDelay> {
  return new Promise((done) => {
    child.once("message", (told) => done(told as LoopDelay));
    child.send("loopDelay");
  });
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/api/host`).then(
    (answer) => answer.ok,
    () => false,
  );
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill();
  });
}

/** Seconds of processor that a process has used; null where the system does not say. */
export function processorOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/** The most memory that a process has held, in MB; null where the system does not say. */
export function memoryOf(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kb = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, "utf8"))?.[1];
  return kb === undefined ? null : Number(kb) / 1024;
}
