/**
 * The frame of every command line here: commander with one clear line on stderr and exit code 2 for
 * whatever the person at the keyboard got wrong, and a quiet end where the reader of a pipe has gone.
 */
import { Command, CommanderError } from "commander";
import { words } from "./messages.ts";
import { note } from "./say.ts";

export const EXIT_USAGE = 2;

/** Something the person at the keyboard can put right; its message is one whole sentence. */
export class UsageError extends Error {}

/** A program under the name it is run by. */
export function programOf(script: string, description: string): Command {
  return new Command(`npm run ${script} --`)
    .description(description)
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

/** Parses and runs; sets the exit code instead of ending the process, so that pipes are written out. */
export async function runProgram(program: Command, args: readonly string[]): Promise<void> {
  try {
    refuseMissing(program, args);
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    const line = lineFor(error);
    if (line === null) return;
    note(line);
    process.exitCode = EXIT_USAGE;
  }
}

/** Commander takes whatever follows for a value: `--out --json` would write into a folder named --json. */
function refuseMissing({ options }: Command, args: readonly string[]): void {
  const without = options.find(({ required, long }) =>
    args.some((arg, at) => required && arg === long && options.some((next) => next.long === args[at + 1])),
  );
  if (without !== undefined) throw new UsageError(words.noValue(without.flags));
}

/** The line to print, or null after help; an error that is not the person's is thrown on. */
function lineFor(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError)) throw error;
  return error.exitCode === 0 ? null : error.message.replace(/^error: /, "");
}
