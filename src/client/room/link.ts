/**
 * The line to the host: news by a stream, or by requests that wait where a proxy swallows streams. A line that breaks is taken
 * up again from the number it had come to; a page that slept, or changed its network, does the same.
 */
import { createParser } from "eventsource-parser";
import type { Sent } from "../../room/message.ts";
import { backoff } from "./backoff.ts";
import { bearing, sayHere } from "./calls.ts";
import type { LinkState } from "./link-state.ts";
import { openTabs, type Tabs } from "./tabs.ts";

export type LinkOptions = Readonly<{
  code: string;
  key: string;
  /** A device that looks at what the wall shows. */
  isWatcher?: boolean;
  /** What the page has: asked anew before every request. */
  at: () => Readonly<{ since: string; version: string; table: number }>;
  onSent: (sent: Sent) => void;
  onState: (state: LinkState) => void;
}>;

/** A stream that has said nothing for so long does not come through. */
const PROBE_MS = 3000;

/** The host says something every 10 s; silence for longer means that the line is dead. */
const SILENCE_MS = 25_000;

const HERE_MS = 20_000;

/** @returns closes the line */
export function openLink(options: LinkOptions): () => void {
  const gone = new AbortController();
  const { code, key, at } = options;
  const own: LinkOptions = {
    ...options,
    onSent: (sent) => {
      const from = placeOf(at());
      options.onSent(sent);
      tabs.pass(from, sent);
    },
    onState: (state) => {
      options.onState(state);
      tabs.passState(state);
    },
  };
  const tabs: Tabs = openTabs(nameOf(options), {
    onLead: () => void keepLine(own, gone.signal),
    onFollow: () => void catchUp(options, gone.signal),
    onState: options.onState,
    onSent: (from, sent) => {
      // News that does not begin where this tab stands is asked for.
      const here = placeOf(at());
      if (from === here) options.onSent(sent);
      else if (here !== placeOf({ ...sent, since: sent.position })) void catchUp(options, gone.signal);
    },
  });
  const here = setInterval(() => {
    if (document.visibilityState === "visible") void sayHere(code, key);
  }, HERE_MS);
  return () => {
    clearInterval(here);
    tabs.close();
    gone.abort();
  };
}

/** Tabs of one seat that look at the same; the key itself is told to no tab of another page. */
function nameOf({ code, key, isWatcher, at }: LinkOptions): string {
  return `fortieth.${code}.${key.slice(0, 8)}.${isWatcher === true ? "wall" : "own"}.${at().table}`;
}

/** Up to where a page knows its table and its room. */
function placeOf({ since, version }: Readonly<{ since: string; version: string }>): string {
  return `${since} ${version}`;
}

/** A tab that does not keep the line asks once for what it has not heard; what it hears meanwhile makes the answer old. */
async function catchUp(options: LinkOptions, gone: AbortSignal): Promise<void> {
  const from = placeOf(options.at());
  const onSent = (sent: Sent): void => {
    if (placeOf(options.at()) === from) options.onSent(sent);
  };
  await readOnce({ ...options, onSent }, AbortSignal.any([gone, AbortSignal.timeout(PROBE_MS)]));
}

/** Keeps the line until the page leaves. */
async function keepLine(options: LinkOptions, gone: AbortSignal): Promise<void> {
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

async function readStream(options: LinkOptions, gone: AbortSignal): Promise<Heard> {
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
      else if (event !== "beat") options.onSent(JSON.parse(data) as Sent);
    },
  });
  try {
    const response = await fetch(addressOf("stream", options), {
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

async function readOnce(options: LinkOptions, gone: AbortSignal): Promise<Heard> {
  try {
    const response = await fetch(addressOf("changes", options), {
      headers: bearing(options.key),
      signal: gone,
    });
    if (isRefused(response.status)) return "gone";
    if (response.status === 204) return "news";
    if (!response.ok) return "failed";
    options.onSent((await response.json()) as Sent);
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

function addressOf(path: "stream" | "changes", { code, isWatcher, at }: LinkOptions): string {
  const { since, version, table } = at();
  const query = new URLSearchParams({ since, version, table: String(table) });
  if (isWatcher === true) query.set("as", "wall");
  return `./api/rooms/${code}/${path}?${query}`;
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
