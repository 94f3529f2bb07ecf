/**
 * Limits the connections that each key keeps open. Without a limit, one phone could fill the host's memory and slow
 * down every order.
 */
import type { Http2Bindings, HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { anonymousHash } from "./rate-limits.ts";
import { codeIn, keyIn } from "./request.ts";

/**
 * The maximum number of connections per key. A link for advisers and the press serves many people at once; a device
 * needs one connection for each tab.
 */
export const MOST_LINES = 200;

/** The only part of a server's response needed here. */
export type OpenStream = Readonly<{ destroy: () => void; once: (event: "close", ended: () => void) => void }>;

/** @returns a function that records a connection, and closes the oldest one of the same key if there are too many */
export function streamLimit(
  lines: Map<string, Set<OpenStream>> = new Map(),
): (key: string, line: OpenStream) => void {
  return (key, line) => {
    const own = lines.get(key) ?? new Set();
    lines.set(key, own.add(line));
    line.once("close", () => {
      own.delete(line);
      if (own.size === 0) lines.delete(key);
    });
    const [oldest] = own;
    if (own.size <= MOST_LINES || oldest === undefined) return;
    own.delete(oldest);
    oldest.destroy();
  };
}

/** Limits the connections of routes that wait for news. In a test without a server there are no connections. */
export function limitStreams(note = streamLimit()): MiddlewareHandler {
  return async (context, next) => {
    const { outgoing } = (context.env ?? {}) as Partial<HttpBindings | Http2Bindings>;
    if (outgoing !== undefined) note(anonymousHash(`${codeIn(context)}/${keyIn(context)}`), outgoing);
    await next();
  };
}
