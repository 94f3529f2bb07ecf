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

/** All versions of a paper, the first one first. Entries that were taken back are left out. */
export function versionsOf(entries: readonly Entry[], n: number): readonly PaperVersion[] {
  const versions: PaperVersion[] = [];
  for (const entry of standingEntries(entries))
    for (const fact of entry.facts) {
      const next = nextVersion(fact, n, versions.at(-1)?.words ?? NOTHING);
      const last = versions.at(-1);
      if (next === null || (last !== undefined && areSame(last.words, next.words))) continue;
      const same = versions.findLast(({ words }) => areSame(words, next.words))?.at ?? null;
      versions.push({ ...NO_ORIGIN, ...next, n: entry.n, at: entry.at, by: entry.by, same });
    }
  return versions;
}

const NOTHING: PaperWords = { title: "", preamble: "", text: "" };
const NO_ORIGIN = { sponsors: [], writers: [], amendment: null } as const;

type Next = Pick<PaperVersion, "how" | "words"> & Partial<Omit<PaperVersion, "how" | "words">>;

function nextVersion(fact: Fact, n: number, before: PaperWords): Next | null {
  switch (fact.type) {
    case "paperSubmitted":
    case "papersMerged": {
      const { paper } = fact;
      const { title, preamble = "", text, sponsors, writers = [] } = paper;
      const how = fact.type === "papersMerged" ? "merged" : "handedIn";
      return paper.n === n ? { how, words: { title, preamble, text }, sponsors, writers } : null;
    }
    case "paperEdited": {
      const { title, preamble = "", text } = fact;
      return fact.paper === n ? { how: "edited", words: { title, preamble, text } } : null;
    }
    case "paperAmended": {
      const { text, amendment } = fact;
      return fact.paper === n ? { how: "amended", words: { ...before, text }, amendment } : null;
    }
    case "paperDecided":
      return fact.paper === n ? { how: "decided", words: { ...before, text: fact.text } } : null;
    default:
      return null;
  }
}

export function areSame(one: PaperWords, other: PaperWords): boolean {
  return one.title === other.title && one.preamble === other.preamble && one.text === other.text;
}
