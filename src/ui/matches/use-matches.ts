/**
 * Finished matches on this device, compared with matches that simulated players of level 2 played in the same seats.
 */
import { useEffect } from "react";
import { useStore } from "zustand";
import { rulesVersion } from "../../client/game/rules-version.ts";
import {
  betterThan,
  compare,
  FIELD,
  fieldId,
  fieldStore,
  type Score,
  type Seated,
} from "../../client/lab/comparison-scores.ts";
import type { Finished, SaveSummary } from "../../client/saves/save-summary.ts";
import { usePar } from "../hooks/use-par.ts";
import { isOwnFinished } from "../start/save-words.ts";

export type KeptMatch = SaveSummary & Readonly<{ result: Finished }>;

export function keptMatches(saves: readonly SaveSummary[]): readonly KeptMatch[] {
  return saves.flatMap((save): KeptMatch[] => {
    const { result } = save;
    return result !== null && isOwnFinished(save) ? [{ ...save, result }] : [];
  });
}

export function seatedOf({ result, seat }: KeptMatch): Seated {
  return { setup: result.setup, seat };
}

/** True if the match was played under the present rules. Otherwise a comparison would not be fair. */
export function isComparable({ result }: KeptMatch): boolean {
  return result.version === rulesVersion;
}

/** Compares matches while the page is open, newest first. */
export function useComparing(matches: readonly KeptMatch[]): void {
  useEffect(() => compare(matches.filter(isComparable).map(seatedOf)), [matches]);
}

export type Compared = Readonly<{
  par: Score | null;
  /** Number of comparison matches played so far; null until the first result. */
  done: number | null;
  /** The percentage of comparison matches that this match beats, for each result; null until all have been played. */
  better: Score | null;
}>;

export function useCompared(match: KeptMatch): Compared {
  const seated = seatedOf(match);
  const par = usePar(seated);
  const field = useStore(fieldStore, (state) => state[fieldId(seated)] ?? null);
  if (field === null || field.length < FIELD) return { par, done: field?.length ?? null, better: null };
  const { mandate, trust, world } = match.result;
  const better = {
    mandate: betterThan(field, "mandate", mandate),
    trust: betterThan(field, "trust", trust),
    world: betterThan(field, "world", world),
  };
  return { par, done: field.length, better };
}
