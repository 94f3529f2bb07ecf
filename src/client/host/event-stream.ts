/**
 * The connection to the host: a stream of updates, or long polling where a proxy blocks streams. It continues from
 * the last update received after a break, when the page wakes up, and when the network changes.
 */
import { createParser } from "eventsource-parser";
import { backoff } from "./backoff.ts";
import { keyHeader } from "./calls.ts";
import type { ConnectionState } from "./connection-state.ts";
import { openTabs, type Tabs } from "./tabs.ts";

export type EventStream<T> = Readonly<{
  /** A name shared by all tabs of a browser that show the same thing. */
  name: string;
  key: string;
  /** Called again before every request. */
  addressOf: (path: "stream" | "changes") => string;
  /** Position of the last update that the page has received. */
  place: () => string;
  /** The page's position once it has received this update. */
  placeAfter: (sent: T) => string;
  /** Tells the host that someone is looking at the page, if the host asks for that. */
  sayHere?: () => Promise<void>;
  onSent: (sent: T) => void;
  onState: (state: ConnectionState) => void;
}>;

/** Milliseconds of silence after which a stream counts as blocked. */
const PROBE_MS = 3000;

/** The host sends something every 10 s; a longer silence means that the connection is dead. */
const SILENCE_MS = 25_000;

const HERE_MS = 20_000;

/** @returns a function that closes the connection */
export function openEventStream<T>(line: EventStream<T>): () => void {
  const gone = new AbortController();
  const { place, placeAfter } = line;
  const own: EventStream<T> = {
    ...line,
    onSent: (sent) => {
      const from = place();
      line.onSent(sent);
      tabs.pass(from, sent);
    },
    onState: (state) => {
      line.onState(state);
      tabs.passState(state);
    },
  };
  const tabs: Tabs<T> = openTabs<T>(line.name, {
    onLead: () => void keepLine(own, gone.signal),
    onFollow: () => void catchUp(line, gone.signal),
    onState: line.onState,
    onSent: (from, sent) => {
      // Fetch what is missing if the update does not start at this tab's position.
      const here = place();
      if (from === here) line.onSent(sent);
      else if (here !== placeAfter(sent)) void catchUp(line, gone.signal);
    },
  });
  const here = setInterval(() => {
    if (document.visibilityState === "visible") void line.sayHere?.();
  }, HERE_MS);
  return () => {
    clearInterval(here);
    tabs.close();
    gone.abort();
  };
}

/**
 * A tab that does not hold the connection asks once for what it missed. If an update arrives in the meantime, the
 * answer is out of date and is ignored.
 */
async function catchUp<T>(line: EventStream<T>, gone: AbortSignal): Promise<void> {
  const from = line.place();
  const onSent = (sent: T): void => {
    if (line.place() === from) line.onSent(sent);
  };
  await readOnce({ ...line, onSent }, AbortSignal.any([gone, AbortSignal.timeout(PROBE_MS)]));
}

/** Keeps the connection open until the page closes. */
async function keepLine<T>(options: EventStream<T>, gone: AbortSignal): Promise<void> {
  let isStreaming = true;
  let tries = 0;
  while (!gone.aborted) {
    const heard = await (isStreaming ? readStream : readOnce)(options, gone);
    if (heard === "gone") {
      options.onState("gone");
      return;
    }
    if (heard === "swallowed") isStreaming = false;
    tries = heard === "news" ? 0 : tries + 1;
    if (heard === "failed" && !gone.aborted) {
      options.onState("lost");
      await Promise.race([backoff(tries), isAwake()]);
    }
  }
}

/**
 * news: a poll was answered; failed: the connection ended or could not be opened; swallowed: nothing came through the
 * stream within 3 s; gone: the key or the room no longer exists.
 */
type Heard = "news" | "failed" | "swallowed" | "gone";

async function readStream<T>(options: EventStream<T>, gone: AbortSignal): Promise<Heard> {
  const line = new AbortController();
  const end = (): void => line.abort();
  gone.addEventListener("abort", end);
  let heard = 0;
  let isGone = false;
  let watch = setTimeout(end, PROBE_MS);
  const parser = createParser({
    onEvent: ({ event, data }) => {
      clearTimeout(watch);
      watch = setTimeout(end, SILENCE_MS);
      heard++;
      options.onState("live");
      if (event === "gone") isGone = true;
      else if (event !== "beat") options.onSent(JSON.parse(data) as T);
    },
  });
  try {
    const response = await fetch(options.addressOf("stream"), {
      headers: keyHeader(options.key),
      signal: line.signal,
    });
    if (isRefused(response.status)) return "gone";
    if (!response.ok || response.body === null) return "failed";
    await drain(response.body, (text) => parser.feed(text));
  } catch {
    // Either side or the watchdog ended the connection. The next step depends on what had arrived by then.
  } finally {
    clearTimeout(watch);
    gone.removeEventListener("abort", end);
  }
  if (isGone) return "gone";
  if (heard > 0) return "failed";
  return line.signal.aborted && !gone.aborted ? "swallowed" : "failed";
}

async function drain(body: ReadableStream<Uint8Array>, take: (text: string) => void): Promise<void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>)
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    take(value);
  }
}

async function readOnce<T>(options: EventStream<T>, gone: AbortSignal): Promise<Heard> {
  try {
    const response = await fetch(options.addressOf("changes"), {
      headers: keyHeader(options.key),
      signal: gone,
    });
    if (isRefused(response.status)) return "gone";
    if (response.status === 204) return "news";
    if (!response.ok) return "failed";
    options.onSent((await response.json()) as T);
    options.onState("live");
    return "news";
  } catch {
    return "failed";
  }
}

/** True if the key or the room no longer exists. */
function isRefused(status: number): boolean {
  return status === 401 || status === 404 || status === 410;
}

/**
 * Resolves when the user is back on the page or the network has returned, since then there is no reason to wait
 * longer.
 */
function isAwake(): Promise<void> {
  return new Promise((done) => {
    const wake = (): void => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
      done();
    };
    document.addEventListener("visibilitychange", wake);
    addEventListener("online", wake);
  });
}
