/** The port of a host: which one the variable PORT names, and whether it is free. */
import { createServer } from "node:net";
import { startMessages } from "./messages.ts";
import { exitWith } from "./start-failure.ts";

export const DEFAULT_PORT = 4040;
const MAX_PORT = 65_535;

/** The port named by PORT, 4040 if PORT is not set, or null if its value is not a port. */
export function portFrom(text: string | undefined): number | null {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= MAX_PORT ? port : null;
}

/** The port named by PORT. If its value is not a port, prints a sentence and ends the process. */
export function portAsked(): number {
  const text = process.env.PORT;
  const port = portFrom(text);
  return port ?? exitWith(startMessages.badPort(text ?? ""));
}

/**
 * Tries to listen once. Returns the error code, or null if the port is free. If `host` is undefined, it listens on
 * every address.
 */
function probe(port: number, host: string | undefined): Promise<string | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen({ port, host }, () => server.close(() => done(null)));
  });
}

/** A sentence that says why a port cannot be used. @param code the error code from trying to listen */
export function portSentence(port: number, code: string): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken: set PORT to another one, as in PORT=4041 npm start.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user: set PORT to one above 1023.`;
  return `Port ${port} cannot be used (${code}).`;
}

/** One sentence on why a port cannot be used, or null if it is free. */
export async function portProblem(port: number): Promise<string | null> {
  for (const host of [undefined, "127.0.0.1"]) {
    const code = await probe(port, host);
    if (code !== null) return portSentence(port, code);
  }
  return null;
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : DEFAULT_PORT));
    });
  });
}
