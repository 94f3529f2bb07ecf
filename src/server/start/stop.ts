/** Ends a host that cannot start. */
import { serveWords } from "./messages.ts";

/** Ends the process with one sentence. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

export function notServed(error: unknown): never {
  stop(serveWords.notServed(error instanceof Error ? error.message : String(error)));
}
