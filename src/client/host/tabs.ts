/**
 * One connection per browser, however many tabs have the same seat open. Browsers allow six connections to a host,
 * and forty pupils with two tabs each would need eighty streams. The leading tab passes updates on to the others.
 * When it closes or goes silent, another tab takes over.
 */
import type { ConnectionState } from "./connection-state.ts";

/** Messages between the tabs of a browser. `from`: the position where the update starts. */
type Word<T> =
  | Readonly<{ type: "who" }>
  | Readonly<{ type: "leading" }>
  | Readonly<{ type: "leaving" }>
  | Readonly<{ type: "sent"; from: string; sent: T }>
  | Readonly<{ type: "state"; state: ConnectionState }>;

export type Tabs<T> = Readonly<{
  /** Passes on an update that the leading tab received. */
  pass: (from: string, sent: T) => void;
  passState: (state: ConnectionState) => void;
  close: () => void;
}>;

export type TabEvents<T> = Readonly<{
  /** This tab leads from now on and holds the connection. */
  onLead: () => void;
  onSent: (from: string, sent: T) => void;
  onState: (state: ConnectionState) => void;
  /** Another tab was there first and leads. */
  onFollow: () => void;
}>;

/** Time allowed for the leading tab to answer; it may be busy. */
const ANSWER_MS = 250;

/**
 * The host sends something every 10 s, and the leading tab passes it on. After a longer silence another tab takes
 * over.
 */
const SILENCE_MS = 25_000;

type Tab<T> = {
  readonly channel: BroadcastChannel;
  readonly events: TabEvents<T>;
  isLeading: boolean;
  isClosed: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** @param name the same for all tabs of one seat */
export function openTabs<T>(name: string, events: TabEvents<T>): Tabs<T> {
  if (typeof BroadcastChannel === "undefined") return alone(events);
  const channel = new BroadcastChannel(name);
  const tab: Tab<T> = { channel, events, isLeading: false, isClosed: false, timer: undefined };
  channel.onmessage = ({ data }: MessageEvent<Word<T>>): void => hear(tab, data);
  const onLeave = (): void => leave(tab);
  addEventListener("pagehide", onLeave);
  say(tab, { type: "who" });
  waitForLeader(tab, ANSWER_MS);
  return {
    pass: (from, sent) => say(tab, { type: "sent", from, sent }),
    passState: (state) => say(tab, { type: "state", state }),
    close: () => {
      leave(tab);
      clearTimeout(tab.timer);
      removeEventListener("pagehide", onLeave);
      tab.isClosed = true;
      channel.close();
    },
  };
}

/** A page may close while it handles a message. After that it sends nothing more. */
function say<T>({ channel, isClosed }: Tab<T>, word: Word<T>): void {
  if (!isClosed) channel.postMessage(word);
}

function lead<T>(tab: Tab<T>): void {
  if (tab.isLeading) return;
  tab.isLeading = true;
  clearTimeout(tab.timer);
  say(tab, { type: "leading" });
  tab.events.onLead();
}

function waitForLeader<T>(tab: Tab<T>, ms: number): void {
  clearTimeout(tab.timer);
  tab.timer = setTimeout(() => lead(tab), ms);
}

function hear<T>(tab: Tab<T>, word: Word<T>): void {
  if (!tab.isLeading) follow(tab, word);
  else if (word.type === "who") say(tab, { type: "leading" });
}

function follow<T>(tab: Tab<T>, word: Word<T>): void {
  if (word.type === "who") return;
  waitForLeader(tab, word.type === "leaving" ? ANSWER_MS * Math.random() : SILENCE_MS);
  if (word.type === "leading") tab.events.onFollow();
  else if (word.type === "sent") tab.events.onSent(word.from, word.sent);
  else if (word.type === "state") tab.events.onState(word.state);
}

function leave<T>(tab: Tab<T>): void {
  if (tab.isLeading) say(tab, { type: "leaving" });
}

/** A browser without BroadcastChannel opens one connection per tab. */
function alone<T>({ onLead }: TabEvents<T>): Tabs<T> {
  queueMicrotask(onLead);
  return { pass: () => undefined, passState: () => undefined, close: () => undefined };
}
