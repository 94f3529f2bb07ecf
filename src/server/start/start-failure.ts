/** Ends a host that cannot start. */
import { startMessages } from "./messages.ts";

/** Ends the process with one sentence. */
export function exitWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

export function exitNotServed(error: unknown): never {
  exitWith(startMessages.notServed(error instanceof Error ? error.message : String(error)));
}
