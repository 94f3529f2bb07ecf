/**
 * Checks whether a room would work over a network: tries a stream and a long poll, and counts the devices that have
 * reached the host.
 */
import type { Context, Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { refuse, withoutCaching } from "./request.ts";

/**
 * How many words the trial stream sends, with a pause after each. A proxy that buffers streams delivers them together
 * or not at all.
 */
const WORDS = 3;
const APART_MS = 700;

/** How long the trial poll waits: longer than an immediate answer takes, but not long enough to be annoying. */
const WAIT_MS = 1500;

/** A device counts for ten minutes after it last reached the host. */
export const REACHED_MS = 600_000;

/** The maximum number of devices that are counted, to limit memory. */
export const MOST_REACHED = 10_000;

/**
 * The maximum number of trials at once, streams and polls together: enough for ten schools that check all their
 * devices. A trial needs no key.
 */
export const MOST_TRIALS = 1000;

export type Reached = Readonly<{
  note: (blurred: string) => void;
  /** How many other devices have reached the host. */
  others: (blurred: string) => number;
}>;

/**
 * @param seen a timer for each device, under a hash that changes at every start; when the timer runs out, the device
 * is removed
 */
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

/** The address on the wall, for devices without a camera: short to type, and it asks for the code at once. */
const JOIN_PATH = "/join";

/** Adds the routes of the network check and the short addresses of two pages. @param of returns the sender of a request as an anonymous hash */
export function checkRoutes(app: Hono, devices: Reached, of: (context: Context) => string): void {
  app.get("/check", (context) => context.redirect("/#check"));
  app.get(JOIN_PATH, (context) => context.redirect("./#join"));
  app.get("/api/check", (context) => {
    devices.note(of(context));
    return context.json({ others: devices.others(of(context)) });
  });
  let trials = 0;
  /** Runs a trial unless too many are running. */
  const tried = (context: Context, trial: (ended: () => void) => Response | Promise<Response>) => {
    if (trials >= MOST_TRIALS) return refuse(context, "tooFast");
    trials++;
    return trial(() => void trials--);
  };
  app.get("/api/check/stream", (context) =>
    tried(context, (ended) => {
      context.header("X-Accel-Buffering", "no");
      return withoutCaching(streamSSE(context, (out) => tellWords(out).finally(ended)));
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
