/** Plays the same match on the command line, without a browser. */
import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";

const ROOT = resolve(dirname(import.meta.filename), "../../..");

export type SimLine = Readonly<{ scenario: string; seed: string; hash: string; parties: number }>;

/** The line printed by `npm run sim -- … --json`. */
export function sim(...args: readonly string[]): SimLine {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/sim.ts", ...args, "--json"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`sim ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as SimLine;
}
