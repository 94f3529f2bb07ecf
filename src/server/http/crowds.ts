/** Requests that may arrive by the hundred at once. */
import type { MiddlewareHandler } from "hono";
import { sharedSlice } from "./shared-slice.ts";

/**
 * Requests sent by a class that joins, or by somebody who guesses codes. Orders are not listed, because each key may
 * send only a limited number of them, and the order queue already works in short slices.
 */
export const CROWDED = ["/api/:of/:code", "/api/:of/:code/devices", "/api/:of/:code/stream"];

/**
 * Spreads these requests over turns of the event loop, so that every turn stays short however many requests arrive at
 * once.
 */
export function inTurn(): MiddlewareHandler {
  const turn = sharedSlice();
  return async (_context, next) => {
    await turn();
    await next();
    await turn();
  };
}
