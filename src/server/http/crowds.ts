/** Requests of which hundreds may arrive at once. */
import type { MiddlewareHandler } from "hono";
import { sharedSlice } from "./shared-slice.ts";

/**
 * What a class sends when it comes in, and what a guesser tries. Orders need no turn here: they are limited for each key, and
 * their queue decides them in slices.
 */
export const CROWDED = ["/api/:of/:code", "/api/:of/:code/devices", "/api/:of/:code/stream"];

/** These requests begin, and are answered, in turns of the event loop that stay short however many arrive at once. */
export function inTurn(): MiddlewareHandler {
  const turn = sharedSlice();
  return async (_context, next) => {
    await turn();
    await next();
    await turn();
  };
}
