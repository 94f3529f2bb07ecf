/** Runs one of our command lines with this same Node, as a person would, and keeps its output. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Printed } from "../../src/tools/fuzz/run-here.ts";

const ROOT = resolve(dirname(import.meta.filename), "../..");

/** The folders below `src` that contain command lines. */
const FOLDERS = ["cli", "research", "tools"];

function command(name: string): string {
  const found = FOLDERS.map((folder) => `src/${folder}/${name}.ts`).find((path) =>
    existsSync(join(ROOT, path)),
  );
  if (found === undefined) throw new Error(`there is no command ${name}`);
  return found;
}

/** Runs a tool, for example `runTool("sim", "--games", "2")`. Neither output stream is a terminal. */
export function runTool(name: string, ...args: readonly string[]): Printed {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command(name), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status ?? -1, stdout, stderr };
}

/** The lines of a text, without the empty one after the last newline. */
export function linesOf(text: string): string[] {
  return text.trimEnd().split("\n");
}
