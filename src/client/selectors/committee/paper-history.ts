/** The versions of a paper with their authors and times, from the log. */
import type { Fact } from "../../../committee/facts/fact.ts";
import { type Entry, standingEntries } from "../../../committee/log.ts";
import type { DelegationId, Who } from "../../../committee/state/delegation.ts";

export type PaperWords = Readonly<{ title: string; preamble: string; text: string }>;

/**
 * `n`: the number of its entry. `at`: in ms since 1970. `how`: what made this version. `writers`: the delegations that
 * wrote it together, if it comes from a shared draft. `amendment`: the amendment that made it, or null. `same`: the
 * time of the last earlier version with the same words, which this one restores, or null.
 */
export type PaperVersion = Readonly<{
  n: number;
  at: number;
  by: Who;
  how: "handedIn" | "merged" | "edited" | "amended" | "decided";
  sponsors: readonly DelegationId[];
  writers: readonly DelegationId[];
  amendment: number | null;
  words: PaperWords;
  same: number | null;
}>;

type Versions = ReadonlyMap<number, readonly PaperVersion[]>;

/** The versions of all papers are made in one pass over a log, and kept as long as a page has this log. */
const made = new WeakMap<readonly Entry[], Versions>();

/** All versions of a paper, the first one first. Entries that were taken back are left out. */
export function versionsOf(entries: readonly Entry[], n: number): readonly PaperVersion[] {
  const known = made.get(entries) ?? allVersions(entries);
  made.set(entries, known);
  return known.get(n) ?? [];
}

function allVersions(entries: readonly Entry[]): Versions {
  const all = new Map<number, PaperVersion[]>();
  for (const { n, at, by, facts } of standingEntries(entries))
    for (const fact of facts) {
      const paper = paperIn(fact);
      const isNew = fact.type === "paperSubmitted" || fact.type === "papersMerged";
      // The chair may take back a paper that a delegation has edited since. The edit is then of no paper.
      const versions = isNew ? [] : all.get(paper);
      if (versions === undefined) continue;
      const last = versions.at(-1)?.words;
      const next = nextVersion(fact, last ?? NOTHING);
      if (next === null || (last !== undefined && areSame(last, next.words))) continue;
      const same = versions.findLast(({ words }) => areSame(words, next.words))?.at ?? null;
      all.set(paper, [...versions, { ...NO_ORIGIN, ...next, n, at, by, same }]);
    }
  return all;
}

/** The number of the paper that a fact is about, or 0. */
function paperIn(fact: Fact): number {
  if (fact.type === "paperSubmitted" || fact.type === "papersMerged") return fact.paper.n;
  return "paper" in fact && typeof fact.paper === "number" ? fact.paper : 0;
}

const NOTHING: PaperWords = { title: "", preamble: "", text: "" };
const NO_ORIGIN = { sponsors: [], writers: [], amendment: null } as const;

type Next = Pick<PaperVersion, "how" | "words"> & Partial<Omit<PaperVersion, "how" | "words">>;

function nextVersion(fact: Fact, before: PaperWords): Next | null {
  switch (fact.type) {
    case "paperSubmitted":
    case "papersMerged": {
      const { title, preamble = "", text, sponsors, writers = [] } = fact.paper;
      const how = fact.type === "papersMerged" ? "merged" : "handedIn";
      return { how, words: { title, preamble, text }, sponsors, writers };
    }
    case "paperEdited": {
      const { title, preamble = "", text } = fact;
      return { how: "edited", words: { title, preamble, text } };
    }
    case "paperAmended": {
      const { text, preamble = before.preamble, amendment } = fact;
      return { how: "amended", words: { ...before, preamble, text }, amendment };
    }
    case "paperDecided": {
      const { text, preamble = before.preamble } = fact;
      return { how: "decided", words: { ...before, preamble, text } };
    }
    default:
      return null;
  }
}

export function areSame(one: PaperWords, other: PaperWords): boolean {
  return one.title === other.title && one.preamble === other.preamble && one.text === other.text;
}
