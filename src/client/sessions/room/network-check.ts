/** Tests of the page's network. Each says whether one way of connecting works here. */
import { keepEntry } from "../../storage/browser-stores.ts";

export const TRIALS = ["host", "stream", "poll", "store"] as const;
export type Trial = (typeof TRIALS)[number];

/** Null while unknown. */
export type Trials = Readonly<Record<Trial, boolean | null>>;

export const UNTESTED: Trials = { host: null, stream: null, poll: null, store: null };

/** The time after which a test counts as failed, in ms. */
const PATIENCE_MS = 8000;

/** Chunks that were streamed one by one arrive at least this far apart, in ms. */
const APART_MS = 300;

/** Runs every test and calls `onTried` with each result as it arrives. */
export async function tryAll(onTried: (trial: Trial, works: boolean) => void): Promise<void> {
  onTried("store", mayKeep());
  const host = await othersReached();
  onTried("host", host !== null);
  if (host === null) return;
  await Promise.all([
    streams().then((works) => onTried("stream", works)),
    waits().then((works) => onTried("poll", works)),
  ]);
}

/** How many other devices have reached the host recently. Returns null if there is no host. */
export async function othersReached(): Promise<number | null> {
  try {
    const response = await fetch("./api/check", { signal: AbortSignal.timeout(PATIENCE_MS) });
    const answer: unknown = await response.json();
    return typeof answer === "object" && answer !== null && "others" in answer ? Number(answer.others) : null;
  } catch {
    return null;
  }
}

/** True if the chunks of a stream arrive as they are sent, not all at the end. */
async function streams(): Promise<boolean> {
  try {
    const { body } = await fetch("./api/check/stream", { signal: AbortSignal.timeout(PATIENCE_MS) });
    const reader = body?.getReader();
    const times: number[] = [];
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read())
      times.push(performance.now());
    return (times.at(-1) ?? 0) - (times[0] ?? 0) > APART_MS;
  } catch {
    return false;
  }
}

async function waits(): Promise<boolean> {
  return fetch("./api/check/wait", { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function mayKeep(): boolean {
  return keepEntry("fortieth.check", "1") && keepEntry("fortieth.check", null);
}
