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

/** @param name the same for all tabs of one seat */
export function openTabs<T>(name: string, events: TabEvents<T>): Tabs<T> {
  if (typeof BroadcastChannel === "undefined") return alone(events);
  const channel = new BroadcastChannel(name);
  let isLeading = false;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout>;
  // A page may leave because of what it is told: what else came with that is passed on to nobody.
  const say = (word: Word<T>): void => {
    if (!isClosed) channel.postMessage(word);
  };
  const lead = (): void => {
    if (isLeading) return;
    isLeading = true;
    clearTimeout(timer);
    say({ type: "leading" });
    events.onLead();
  };
  const waitForLeader = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(lead, ms);
  };
  const hear = (word: Word<T>): void => {
    if (word.type === "who") return;
    waitForLeader(word.type === "leaving" ? ANSWER_MS * Math.random() : SILENCE_MS);
    if (word.type === "leading") events.onFollow();
    else if (word.type === "sent") events.onSent(word.from, word.sent);
    else if (word.type === "state") events.onState(word.state);
  };
  channel.onmessage = ({ data }: MessageEvent<Word<T>>): void => {
    if (!isLeading) hear(data);
    else if (data.type === "who") say({ type: "leading" });
  };
  const leave = (): void => {
    if (isLeading) say({ type: "leaving" });
  };
  addEventListener("pagehide", leave);
  say({ type: "who" });
  waitForLeader(ANSWER_MS);
  return {
    pass: (from, sent) => say({ type: "sent", from, sent }),
    passState: (state) => say({ type: "state", state }),
    close: () => {
      leave();
      clearTimeout(timer);
      removeEventListener("pagehide", leave);
      isClosed = true;
      channel.close();
    },
  };
}

/** A browser without a way to speak between tabs keeps a line for each. */
function alone<T>({ onLead }: TabEvents<T>): Tabs<T> {
  queueMicrotask(onLead);
  return { pass: () => undefined, passState: () => undefined, close: () => undefined };
}
