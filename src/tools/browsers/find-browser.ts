/** Looks for browsers, checks whether one starts, and installs a missing one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const PROBE_MS = 20_000;

/** All paths that a program with one of these names could have on the PATH, folder by folder. */
export function onPath(names: readonly string[]): string[] {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/** The program folders of Windows. Empty on other systems. */
export function programFolders(): string[] {
  const { env } = process;
  return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((path) => path !== undefined);
}

/** Whether the browser starts. On Windows `--version` would open a window, so the file only has to exist. */
export function starts(path: string): boolean {
  if (path === "" || !existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: PROBE_MS }).status === 0;
}

/** @param find returns null if the browser is missing @param install tries to install it and never throws */
export type Wanted<Found> = Readonly<{ name: string; find: () => Found | null; install: () => void }>;

/** The browser, installed if necessary, or null. */
export function ensured<Found>({ name, find, install }: Wanted<Found>): Found | null {
  const found = find();
  if (found !== null) return found;
  console.log(`No ${name} found: installing it for the browser tests.`);
  install();
  return find();
}
