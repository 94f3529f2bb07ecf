/** Trials of the network a page is in: each says whether a way works here. */
import { keepEntry } from "../../storage/browser-stores.ts";

export const TRIALS = ["host", "stream", "poll", "store"] as const;
export type Trial = (typeof TRIALS)[number];

/** Null while it is not known. */
export type Trials = Readonly<Record<Trial, boolean | null>>;

export const UNTRIED: Trials = { host: null, stream: null, poll: null, store: null };

/** A trial that takes longer has failed, in ms. */
const PATIENCE_MS = 8000;

/** Words of a stream that came one by one are further apart than this, in ms. */
const APART_MS = 300;

/** Tries every way; `onTried` is told of each as it is known. */
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

/** How many other devices have reached the host lately; null where there is none. */
export async function othersReached(): Promise<number | null> {
  try {
    const response = await fetch("./api/check", { signal: AbortSignal.timeout(PATIENCE_MS) });
    const answer: unknown = await response.json();
    return typeof answer === "object" && answer !== null && "others" in answer ? Number(answer.others) : null;
  } catch {
    return null;
  }
}

/** Whether the words of a stream come as they are said, and not all at its end. */
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
