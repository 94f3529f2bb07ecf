/** One line of the journal, and small helpers of those who write them. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Names } from "./names.ts";

/** How a line is drawn: plain, a heading of its time, good or bad news for the text, a promise broken. */
export const TONES = ["plain", "chapter", "good", "bad", "broken", "great"] as const;
export type Tone = (typeof TONES)[number];

/** The weightiest first. */
const BY_WEIGHT: readonly Tone[] = ["great", "broken", "bad", "good", "chapter", "plain"];

/** The weightiest of some lines, in the order in which they were heard. */
export function weightiest(lines: readonly Line[], most: number): readonly Line[] {
  const ranked = lines.map((line, at) => ({ line, at, rank: BY_WEIGHT.indexOf(line.tone) }));
  const kept = ranked.sort((a, b) => a.rank - b.rank || b.at - a.at).slice(0, most);
  return kept.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

export type Line = Readonly<{
  text: string;
  tone: Tone;
  countries: readonly number[];
  articles: readonly number[];
}>;

export type LineContext = Readonly<{ scenario: Scenario; names: Names }>;

/** A forgotten event does not compile. */
export type Writers<F extends Readonly<{ type: string }>> = {
  readonly [T in F["type"]]: (
    event: Extract<F, Readonly<{ type: T }>>,
    context: LineContext,
  ) => readonly Line[];
};

type About = Readonly<{ tone?: Tone; countries?: readonly number[]; articles?: readonly number[] }>;

export function line(text: string, about: About = {}): Line {
  return {
    text,
    tone: about.tone ?? "plain",
    countries: about.countries ?? [],
    articles: about.articles ?? [],
  };
}

export function none(): readonly Line[] {
  return [];
}

/** Positions of the bits set, from the lowest. @example bitsOf(5) → [0, 2] */
export function bitsOf(bits: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < 31; at += 1) if ((bits >> at) & 1) found.push(at);
  return found;
}
