/**
 * One line a browser, however many tabs have the same seat open: browsers keep six connections to a host, and forty pupils with
 * two tabs each would take eighty streams. The tab that leads passes on what it hears; another takes over when it closes or
 * falls silent.
 */
import type { LinkState } from "./link-state.ts";

/** What tabs of a browser tell each other. `from`: where this news begins. */
type Word<T> =
  | Readonly<{ type: "who" }>
  | Readonly<{ type: "leading" }>
  | Readonly<{ type: "leaving" }>
  | Readonly<{ type: "sent"; from: string; sent: T }>
  | Readonly<{ type: "state"; state: LinkState }>;

export type Tabs<T> = Readonly<{
  /** Passes on what the leading tab has heard. */
  pass: (from: string, sent: T) => void;
  passState: (state: LinkState) => void;
  close: () => void;
}>;

export type TabEvents<T> = Readonly<{
  /** This tab leads from now on: it keeps the line. */
  onLead: () => void;
  onSent: (from: string, sent: T) => void;
  onState: (state: LinkState) => void;
  /** Another tab leads: it has been there before. */
  onFollow: () => void;
}>;

/** A tab that leads answers at once, a busy one a little later. */
const ANSWER_MS = 250;

/** The host says something every 10 s, and the leading tab passes it on. */
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

/** A page may close while it handles a message: nobody hears of the rest of that message. */
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

/** A browser without a way to speak between tabs keeps a line for each. */
function alone<T>({ onLead }: TabEvents<T>): Tabs<T> {
  queueMicrotask(onLead);
  return { pass: () => undefined, passState: () => undefined, close: () => undefined };
}
