/** Runs one of our command lines without a new process and keeps its output. */
import type { Command } from "commander";
import { runProgram } from "../../cli/program.ts";

export type Printed = Readonly<{ code: number; stdout: string; stderr: string }>;

type Write = typeof process.stdout.write;

export async function runHere(program: Command, ...args: readonly string[]): Promise<Printed> {
  const said = { stdout: "", stderr: "" };
  const keep = (stream: keyof typeof said) => (text: unknown) => {
    said[stream] += String(text);
    return true;
  };
  const { stdout, stderr, exitCode } = process;
  const before = { log: console.log, out: stdout.write, err: stderr.write };
  console.log = (text: unknown) => void keep("stdout")(`${String(text)}\n`);
  stdout.write = keep("stdout") as Write;
  stderr.write = keep("stderr") as Write;
  process.exitCode = 0;
  try {
    await runProgram(program, args);
    return { code: Number(process.exitCode), ...said };
  } finally {
    process.exitCode = exitCode;
    console.log = before.log;
    stdout.write = before.out;
    stderr.write = before.err;
  }
}
