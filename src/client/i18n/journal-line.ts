/** One line of the journal, with small helpers for the code that writes lines. */
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Names } from "./names.ts";

/**
 * How a line looks: plain, a heading, good or bad news for the text, a broken promise, or a great moment of the
 * treaty.
 */
export const TONES = ["plain", "chapter", "good", "bad", "broken", "great"] as const;
export type Tone = (typeof TONES)[number];

/** Tones, the most important first. */
const BY_WEIGHT: readonly Tone[] = ["great", "broken", "bad", "good", "chapter", "plain"];

/** Returns the most important lines, in the order in which they were heard. */
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

/** Compiles only if every event has a writer. */
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

/** Positions of the set bits, lowest first. @example bitsOf(5) → [0, 2] */
export function bitsOf(bits: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < 31; at += 1) if ((bits >> at) & 1) found.push(at);
  return found;
}
