/**
 * Makes the folder that `npm start` builds the page into. Each start has its own, so that no other start or build
 * changes it while it is served.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");

/** This is not the system's folder for temporary files, because files there may be removed after some days. */
export const BUILDS = join(ROOT, "node_modules/.cache/fortieth-start");

/** Makes an empty folder that is removed with this process, and removes folders of killed processes. */
export function ownBuildFolder(): string {
  mkdirSync(BUILDS, { recursive: true });
  for (const name of readdirSync(BUILDS)) if (isStale(name)) remove(join(BUILDS, name));
  const folder = mkdtempSync(join(BUILDS, `${hostname()}_${process.pid}_`));
  process.once("exit", () => remove(folder));
  return folder;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Leaves alone the folders of other computers or containers, because their process numbers mean nothing here. */
function isStale(name: string): boolean {
  const [, host, pid] = /^(.*)_(\d+)_[^_]*$/.exec(name) ?? [];
  return host === hostname() && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
