/** A bound on the lines that one key holds open: without it one phone fills the host's memory, and slows every order. */
import type { Http2Bindings, HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { blurred } from "./limits.ts";
import { codeIn, keyIn } from "./request.ts";

/** A link for advisers and the press serves many at once; a device needs one line, or one for each tab. */
export const MOST_LINES = 200;

/** Only the part of a server's answer that is needed here. */
export type Line = Readonly<{ destroy: () => void; once: (event: "close", ended: () => void) => void }>;

/** @returns notes a line; the oldest of the same key is closed where there are too many */
export function openLines(lines: Map<string, Set<Line>> = new Map()): (key: string, line: Line) => void {
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

/** For the routes that wait for news; a test without a server has no lines. */
export function fewLines(note = openLines()): MiddlewareHandler {
  return async (context, next) => {
    const { outgoing } = (context.env ?? {}) as Partial<HttpBindings | Http2Bindings>;
    if (outgoing !== undefined) note(blurred(`${codeIn(context)}/${keyIn(context)}`), outgoing);
    await next();
  };
}
