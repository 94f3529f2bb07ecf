/** One command line on files that may be spoilt, and whether it ended as it may. */
import type { Command } from "commander";
import { labProgram } from "../../cli/lab-program.ts";
import { simProgram } from "../../cli/sim-program.ts";
import { backtestProgram } from "../../research/history/cli/backtest-program.ts";
import { type Answer, type Ending, fault, refused, SOUND } from "./ending.ts";
import { fuzzWords } from "./messages.ts";
import { runHere, type Said } from "./run-here.ts";

const PROGRAMS = { sim: simProgram, lab: labProgram, backtest: backtestProgram } as const satisfies Record<
  string,
  () => Command
>;

export type CliJob = Readonly<{ program: keyof typeof PROGRAMS; args: readonly string[] }>;

/** Timed by what this thread itself did, however busy the machine is. */
export async function runJob({ program, args }: CliJob): Promise<Answer> {
  const before = process.threadCpuUsage();
  const ending = await endingOf(PROGRAMS[program](), args);
  const { user, system } = process.threadCpuUsage(before);
  return { ending, ms: (user + system) / 1000 };
}

async function endingOf(program: Command, args: readonly string[]): Promise<Ending> {
  try {
    return judged(await runHere(program, ...args), args.includes("--json"));
  } catch (error) {
    return fault(fuzzWords.thrown(error instanceof Error ? (error.stack ?? "") : String(error)));
  }
}

/** Accepts one clear line with exit code 2, or a result with exit code 0; anything else is a fault. */
export function judged({ code, stdout, stderr }: Said, isJson: boolean): Ending {
  const line = stderr.replace(/\n$/, "");
  if (!isPlain(line) || line.length > LONGEST_LINE) return fault(fuzzWords.notOneLine(stderr));
  if (code === 2) {
    if (stdout !== "") return fault(fuzzWords.refusedAndPrinted(stdout));
    return line === "" ? fault(fuzzWords.silent) : refused(line);
  }
  if (code !== 0) return fault(fuzzWords.exitCode(code));
  return isSound(stdout, isJson) ? SOUND : fault(fuzzWords.unsound(stdout));
}

/** A sentence longer than this is none. */
const LONGEST_LINE = 1_000;

/** Text that a terminal shows as it is, on one line. */
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
