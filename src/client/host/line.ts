/**
 * The line to the host: news by a stream, or by requests that wait where a proxy swallows streams. A line that breaks is taken
 * up again from the place it had come to; a page that slept, or changed its network, does the same.
 */
import { createParser } from "eventsource-parser";
import { backoff } from "./backoff.ts";
import { bearing } from "./calls.ts";
import type { LinkState } from "./link-state.ts";
import { openTabs, type Tabs } from "./tabs.ts";

export type Line<T> = Readonly<{
  /** The same for all tabs of a browser that look at the same. */
  name: string;
  key: string;
  /** Made anew before every request. */
  addressOf: (path: "stream" | "changes") => string;
  /** Up to where the page knows. */
  place: () => string;
  /** Up to where this news brings a page. */
  placeAfter: (sent: T) => string;
  /** Says that somebody looks at the page, where the host asks for it. */
  sayHere?: () => Promise<void>;
  onSent: (sent: T) => void;
  onState: (state: LinkState) => void;
}>;

/** A stream that has said nothing for so long does not come through. */
const PROBE_MS = 3000;

/** The host says something every 10 s; silence for longer means that the line is dead. */
const SILENCE_MS = 25_000;

const HERE_MS = 20_000;

/** @returns closes the line */
export function openLine<T>(line: Line<T>): () => void {
  const gone = new AbortController();
  const { place, placeAfter } = line;
  const own: Line<T> = {
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
      // News that does not begin where this tab stands is asked for.
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

/** A tab that does not keep the line asks once for what it has not heard; what it hears meanwhile makes the answer old. */
async function catchUp<T>(line: Line<T>, gone: AbortSignal): Promise<void> {
  const from = line.place();
  const onSent = (sent: T): void => {
    if (line.place() === from) line.onSent(sent);
  };
  await readOnce({ ...line, onSent }, AbortSignal.any([gone, AbortSignal.timeout(PROBE_MS)]));
}

/** Keeps the line until the page leaves. */
async function keepLine<T>(options: Line<T>, gone: AbortSignal): Promise<void> {
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

/** news: something came before it ended; swallowed: nothing came through within 3 s. */
type Heard = "news" | "failed" | "swallowed" | "gone";

async function readStream<T>(options: Line<T>, gone: AbortSignal): Promise<Heard> {
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
      headers: bearing(options.key),
      signal: line.signal,
    });
    if (isRefused(response.status)) return "gone";
    if (!response.ok || response.body === null) return "failed";
    await drain(response.body, (text) => parser.feed(text));
  } catch {
    // Ended by either side, or by the watch: what had been heard decides what comes next.
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

async function readOnce<T>(options: Line<T>, gone: AbortSignal): Promise<Heard> {
  try {
    const response = await fetch(options.addressOf("changes"), {
      headers: bearing(options.key),
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

/** The key, or the room, is no more. */
function isRefused(status: number): boolean {
  return status === 401 || status === 404 || status === 410;
}

/** The page is looked at again, or the network is back: no reason to wait longer. */
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
