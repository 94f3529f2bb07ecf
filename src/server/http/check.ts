/** Whether a network carries a room: a stream, a request that waits, and how many devices have reached the host at all. */
import type { Context, Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { refuse, unkept } from "./request.ts";

/** Words of the trial stream, and how far apart: a proxy that holds streams back brings them together, or not at all. */
const WORDS = 3;
const APART_MS = 700;

/** So long the trial request waits: longer than what answers at once, shorter than anybody's patience. */
const WAIT_MS = 1500;

/** A device counts for ten minutes after it last reached the host. */
export const REACHED_MS = 600_000;

/** More devices than this are not counted, so that memory has a bound. */
export const MOST_REACHED = 10_000;

/** Trials at the same time, streams and waits together: ten schools that check all their devices at once. They need no key. */
export const MOST_TRIALS = 1000;

export type Reached = Readonly<{
  note: (blurred: string) => void;
  /** How many devices have reached the host, without the one that asks. */
  others: (blurred: string) => number;
}>;

/** @param seen by hashes that change at every start, each with the timer that removes it; kept in memory alone */
export function reached(seen: Map<string, ReturnType<typeof setTimeout>> = new Map()): Reached {
  return {
    note: (blurred) => {
      if (seen.size >= MOST_REACHED && !seen.has(blurred)) return;
      clearTimeout(seen.get(blurred));
      seen.set(blurred, setTimeout(() => seen.delete(blurred), REACHED_MS).unref());
    },
    others: (blurred) => seen.size - (seen.has(blurred) ? 1 : 0),
  };
}

/** @param of whom a request comes from, blurred */
export function checkRoutes(app: Hono, devices: Reached, of: (context: Context) => string): void {
  app.get("/check", (context) => context.redirect("/#check"));
  app.get("/api/check", (context) => {
    devices.note(of(context));
    return context.json({ others: devices.others(of(context)) });
  });
  let trials = 0;
  /** Runs a trial where there is room for one more. */
  const tried = (context: Context, trial: (ended: () => void) => Response | Promise<Response>) => {
    if (trials >= MOST_TRIALS) return refuse(context, "tooFast");
    trials++;
    return trial(() => void trials--);
  };
  app.get("/api/check/stream", (context) =>
    tried(context, (ended) => {
      context.header("X-Accel-Buffering", "no");
      return unkept(streamSSE(context, (out) => tellWords(out).finally(ended)));
    }),
  );
  app.get("/api/check/wait", (context) =>
    tried(context, async (ended) => {
      await new Promise((done) => setTimeout(done, WAIT_MS)).finally(ended);
      return context.json({ waited: WAIT_MS });
    }),
  );
}

async function tellWords(out: SSEStreamingApi): Promise<void> {
  for (let word = 0; word < WORDS; word++) {
    await out.writeSSE({ data: String(word) });
    await out.sleep(APART_MS);
  }
}
