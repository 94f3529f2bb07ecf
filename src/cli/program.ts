/**
 * The frame shared by all command lines. Commander parses the arguments. A user's mistake gives one clear line on
 * stderr and exit code 2. If the reader of a pipe has gone, the program ends quietly.
 */
import { Command, CommanderError } from "commander";
import { simMessages } from "./messages.ts";
import { printNote } from "./output.ts";

export const EXIT_USAGE = 2;

/** A mistake that the user can correct; its message is one whole sentence. */
export class UsageError extends Error {}

/** A program named after the npm script that runs it. */
export function programOf(script: string, description: string): Command {
  return new Command(`npm run ${script} --`)
    .description(description)
    .helpOption("-h, --help", simMessages.help)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ helpWidth: 100 });
}

/** Runs a program with the arguments of this process. */
export async function runMain(program: Command): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  await runProgram(program, process.argv.slice(2));
}

/** Parses and runs. Sets the exit code instead of ending the process, so that output to a pipe is not cut off. */
export async function runProgram(program: Command, args: readonly string[]): Promise<void> {
  try {
    refuseMissing(program, args);
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    const line = lineFor(error);
    if (line === null) return;
    printNote(line);
    process.exitCode = EXIT_USAGE;
  }
}

/**
 * Commander takes whatever comes next as the value of an option: `--out --json` would write into a folder named
 * --json.
 */
function refuseMissing({ options }: Command, args: readonly string[]): void {
  const without = options.find(({ required, long }) =>
    args.some((arg, at) => required && arg === long && options.some((next) => next.long === args[at + 1])),
  );
  if (without !== undefined) throw new UsageError(simMessages.noValue(without.flags));
}

/** The line to print, or null after help. Throws errors that the user did not cause. */
function lineFor(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError)) throw error;
  return error.exitCode === 0 ? null : error.message.replace(/^error: /, "");
}
