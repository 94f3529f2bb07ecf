/** A host in its own process, started like `npm start`, and its costs as reported by Linux. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { PASSWORD_VARIABLE } from "../../server/start/host-secrets.ts";
import { EVERYONE, OPENING_VARIABLE } from "../../server/start/host-settings.ts";
import { freePort } from "../../server/start/ports.ts";
import { DATA_VARIABLE } from "../../server/store/open-store.ts";
import { NODE_FLAGS } from "../build/node-flags.ts";
import type { LoopDelay } from "./loop-delay.ts";

const START = resolve(import.meta.dirname, "../../server/start/start.ts");
const LOOP_DELAY = resolve(import.meta.dirname, "loop-delay.ts");

/** Ticks per second in /proc/PID/stat, the same on every Linux that runs Node. */
const TICKS_A_SECOND = 100;

export type Server = Readonly<{
  address: string;
  pid: number;
  /** The delays of the host's event loop since the last call. */
  loopDelay: () => Promise<LoopDelay>;
  stop: () => Promise<void>;
}>;

/**
 * Starts a host that keeps its rooms in this folder, or in the database named by the environment. Resolves once its
 * page is built.
 */
export async function startServer(data: string, environment: NodeJS.ProcessEnv): Promise<Server> {
  const port = await freePort();
  const env = {
    ...environment,
    PORT: String(port),
    [DATA_VARIABLE]: data,
    [OPENING_VARIABLE]: EVERYONE,
    [PASSWORD_VARIABLE]: "",
  };
  const child = spawn(process.execPath, [...NODE_FLAGS, "--import", LOOP_DELAY, START], {
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

/** The processor time that a process has used, in seconds. Null if the system does not report it. */
export function processorOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/** Memory (RSS) of a process and its children, in MB. Null if the system does not report it. */
function memoryOf(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kb = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(file, "utf8"))?.[1];
  if (kb === undefined) return null;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return children.reduce((sum, child) => sum + (memoryOf(Number(child)) ?? 0), Number(kb) / 1024);
}

const SAMPLE_MS = 500;

/**
 * Samples the memory of hosts twice a second. Returns a function that stops this and returns the larger host's
 * values, in MB.
 */
export function watchedMemory(servers: readonly Server[]): () => readonly number[] {
  const samples: number[] = [];
  const sample = (): void => {
    const all = servers.map(({ pid }) => memoryOf(pid)).filter((one) => one !== null);
    if (all.length > 0) samples.push(Math.max(...all));
  };
  const timer = setInterval(sample, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return samples;
  };
}

const IDLE_MS = 5000;

/** Memory of idle hosts, in MB. */
export async function idleMemory(servers: readonly Server[]): Promise<readonly number[]> {
  const end = watchedMemory(servers);
  await new Promise((done) => setTimeout(done, IDLE_MS));
  return end();
}
