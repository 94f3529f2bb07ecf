/**
 * What screen readers say of their own accord, for every screen: what a beat asks, the guide's step, what happened, and
 * the time. Lines that come close together are said in one go, in that order.
 */
import { createStore } from "zustand/vanilla";

/** The kinds of line, in the order in which they are said. */
export const KINDS = ["beat", "guide", "result", "time"] as const;
export type Kind = (typeof KINDS)[number];

export type Said = Readonly<{ id: number; kind: Kind; text: string }>;

/** The maximum number of lines said in one go. More would be tiring to hear, and the journal has them all. */
export const MOST_LINES = 4;
/** How long lines are gathered before they are said, in ms: a beat, its guide and its results come within it. */
const GATHER_MS = 250;

type Announcer = Readonly<{ waiting: readonly Said[]; lines: readonly Said[] }>;

export const announcer = createStore<Announcer>(() => ({ waiting: [], lines: [] }));

let latest = 0;
let isGathering = false;

/** Says a line soon, together with those that come with it. An empty text is not said. */
export function say(kind: Kind, text: string): void {
  if (text === "") return;
  latest += 1;
  const line = { id: latest, kind, text };
  announcer.setState(({ waiting }) => ({ waiting: [...waiting, line] }));
  if (isGathering) return;
  isGathering = true;
  setTimeout(() => {
    isGathering = false;
    announcer.setState(({ waiting }) => ({ waiting: [], lines: linesToSay(waiting) }));
  }, GATHER_MS);
}

/** Forgets the last lines, so that a region that appears later does not say them again. */
export function forgetSaid(): void {
  announcer.setState({ lines: [] });
}

/**
 * The lines to say of those that wait: none twice, at most four, by kind. Results give way to the others, the last
 * first.
 *
 * @example beat, five results and the time → beat, two results, the time
 */
export function linesToSay(waiting: readonly Said[]): readonly Said[] {
  const once = waiting.filter(({ text }, at) => waiting.findIndex((other) => other.text === text) === at);
  const others = once.filter(({ kind }) => kind !== "result").slice(0, MOST_LINES);
  const results = once.filter(({ kind }) => kind === "result").slice(0, MOST_LINES - others.length);
  return [...others, ...results].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.id - b.id);
}
