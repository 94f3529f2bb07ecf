/** Runs one command line on files that may be corrupt, and judges how it ended. */
import type { Command } from "commander";
import { labProgram } from "../../cli/lab-program.ts";
import { simProgram } from "../../cli/sim-program.ts";
import { backtestProgram } from "../../research/validation/cli/backtest-program.ts";
import { fuzzMessages } from "./messages.ts";
import { type Printed, runHere } from "./run-here.ts";
import { timed } from "./timed.ts";
import { ACCEPTED, type Answer, fault, refused, type Verdict } from "./verdict.ts";

const PROGRAMS = { sim: simProgram, lab: labProgram, backtest: backtestProgram } as const satisfies Record<
  string,
  () => Command
>;

export type CliJob = Readonly<{ program: keyof typeof PROGRAMS; args: readonly string[] }>;

export function runJob({ program, args }: CliJob): Promise<Answer> {
  return timed(async () => judged(await runHere(PROGRAMS[program](), ...args), args.includes("--json")));
}

/** Accepts one clear line with exit code 2, or a result with exit code 0. Anything else is a fault. */
export function judged({ code, stdout, stderr }: Printed, isJson: boolean): Verdict {
  const line = stderr.replace(/\n$/, "");
  if (!isPlain(line) || line.length > LONGEST_LINE) return fault(fuzzMessages.notOneLine(stderr));
  if (code === 2) {
    if (stdout !== "") return fault(fuzzMessages.refusedAndPrinted(stdout));
    return line === "" ? fault(fuzzMessages.silent) : refused(line);
  }
  if (code !== 0) return fault(fuzzMessages.exitCode(code));
  return isSound(stdout, isJson) ? ACCEPTED : fault(fuzzMessages.unsound(stdout));
}

/** The maximum length of a sentence, in characters. */
const LONGEST_LINE = 1_000;

/** Text on one line that a terminal shows unchanged. */
function isPlain(line: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u.test(line) && !/^\s+at /.test(line);
}

function isSound(stdout: string, isJson: boolean): boolean {
  const lines = stdout.trimEnd().split("\n");
  if (!lines.every(isPlain) || /\b(NaN|Infinity|undefined)\b/.test(stdout)) return false;
  return isJson ? isObject(lines.at(-1) ?? "") : stdout.trim() !== "";
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}
