/** Runs a command line of ours under this very Node, as a person would, and keeps what it said. */
import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { vi } from "vitest";
import { runProgram } from "../../src/tools/cli/program.ts";

const ROOT = resolve(dirname(import.meta.filename), "../..");

export type Said = Readonly<{ code: number; stdout: string; stderr: string }>;

/** `runTool("sim", "--games", "2")`; neither stream is a terminal. */
export function runTool(name: string, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${name}.ts`, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status ?? -1, stdout, stderr };
}

/** The same without a new process: quick, for all that does not depend on being one. */
export async function runHere(program: Command, ...args: readonly string[]): Promise<Said> {
  let stdout = "";
  let stderr = "";
  const log = vi.spyOn(console, "log").mockImplementation((text: string) => {
    stdout += `${text}\n`;
  });
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runProgram(program, args);
    return { code: Number(process.exitCode), stdout, stderr };
  } finally {
    process.exitCode = before;
    for (const spy of [log, out, err]) spy.mockRestore();
  }
}

/** The lines of a text without the last line end. */
export function linesOf(text: string): string[] {
  return text.trimEnd().split("\n");
}
