/** Chooses the moments that the film of a match shows: the weightiest, spread over the match, in order of time. */
import type { Phase, PublicWorld } from "../../engine/state/world.ts";
import type { ActTaken } from "./acts.ts";

/** The maximum number of moments shown. */
const MOST = 6;
/**
 * The maximum number of moments from one stage (a round, the last night or the way home), as long as other stages
 * also have moments to show.
 */
const MOST_A_STAGE = 2;

type Found = Readonly<{ taken: ActTaken; weight: number }>;

/**
 * Takes one moment per beat, and at first only two per stage. The weightiest of the others then fill the remaining
 * places.
 */
export function pickMoments<T extends Found>(all: readonly T[]): readonly T[] {
  const ranked = [...all].sort((x, y) => y.weight - x.weight || placeOf(x) - placeOf(y));
  const beats = new Set<number>();
  const stages = new Map<string, number>();
  const first: T[] = [];
  const later: T[] = [];
  for (const one of ranked) {
    if (beats.has(placeOf(one))) continue;
    beats.add(placeOf(one));
    const stage = stageOf(one.taken.chapter.opened.world);
    const before = stages.get(stage) ?? 0;
    stages.set(stage, before + 1);
    (before < MOST_A_STAGE ? first : later).push(one);
  }
  return [...first, ...later].slice(0, MOST).sort((x, y) => placeOf(x) - placeOf(y));
}

function placeOf({ taken }: Found): number {
  return taken.chapter.at;
}

/** The stage of a beat: a round of the talks, or a later phase. The way home counts as one stage. */
function stageOf({ phase, round }: Pick<PublicWorld, "phase" | "round">): string {
  const home: readonly Phase[] = ["signature", "ratification", "conference"];
  if (home.includes(phase)) return "home";
  return phase === "negotiation" ? `round ${round}` : phase;
}
