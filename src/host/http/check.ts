/** Whether a network carries a room: a stream, a request that waits, and how many devices have reached the host at all. */
import type { Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { unkept } from "./request.ts";

/** Words of the trial stream, and how far apart: a proxy that holds streams back brings them together, or not at all. */
const WORDS = 3;
const APART_MS = 700;

/** So long the trial request waits: longer than what answers at once, shorter than anybody's patience. */
const WAIT_MS = 1500;

/** A device that has reached the host counts for so long. */
const REACHED_MS = 600_000;

export type Reached = Readonly<{
  note: (blurred: string, now: number) => void;
  /** Devices beside the one that asks. */
  others: (blurred: string, now: number) => number;
}>;

/** Kept in memory alone, by hashes that change with every start. */
export function reached(): Reached {
  const seen = new Map<string, number>();
  return {
    note: (blurred, now) => void seen.set(blurred, now),
    others: (blurred, now) =>
      [...seen].filter(([device, at]) => device !== blurred && now - at < REACHED_MS).length,
  };
}

/** @param of whom a request comes from, blurred */
export function checkRoutes(app: Hono, devices: Reached, of: (context: Context) => string): void {
  app.get("/check", (context) => context.redirect("/#check"));
  app.get("/api/check", (context) => {
    devices.note(of(context), Date.now());
    return context.json({ others: devices.others(of(context), Date.now()) });
  });
  app.get("/api/check/stream", (context) => {
    context.header("X-Accel-Buffering", "no");
    const words = streamSSE(context, async (out) => {
      for (let word = 0; word < WORDS; word++) {
        await out.writeSSE({ data: String(word) });
        await out.sleep(APART_MS);
      }
    });
    return unkept(words);
  });
  app.get("/api/check/wait", async (context) => {
    await new Promise((done) => setTimeout(done, WAIT_MS));
    return context.json({ waited: WAIT_MS });
  });
}
