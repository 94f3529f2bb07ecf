/** The cost of each part of a match: plays the same games beat by beat and times each beat. */

import { hash as hashOf } from "../../engine/state/hash.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { Beat } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { close, openMatch } from "../../match/match.ts";
import { round } from "./clock.ts";

export const PARTS = ["opening", "sound", "deal", "close", "adoption", "ratification", "hash"] as const;
export type Part = (typeof PARTS)[number];
export type PartCost = Readonly<{ part: Part; ms: number; share: number; beats: number }>;

const PART_OF: Readonly<Record<Beat, Part>> = {
  sound: "sound",
  deal: "deal",
  close: "close",
  lastSounding: "adoption",
  amend: "adoption",
  amendVote: "adoption",
  stand: "adoption",
  vote: "adoption",
  sign: "ratification",
  season: "ratification",
  conference: "ratification",
  over: "ratification",
};

/** The mean cost of each part per game, in ms and as a fraction of the total, with the mean number of its beats. */
export function partCosts(version: string, setups: readonly Setup[]): PartCost[] {
  const ms = new Map<Part, number>();
  const beats = new Map<Part, number>();
  const timed = <T>(part: Part, run: () => T): T => {
    const start = performance.now();
    const value = run();
    ms.set(part, (ms.get(part) ?? 0) + performance.now() - start);
    beats.set(part, (beats.get(part) ?? 0) + 1);
    return value;
  };
  for (const setup of setups) {
    let match = timed("opening", () => openMatch(libraryFor(version, setup), setup));
    while (match.world.beat !== "over") {
      const now = match;
      match = timed(PART_OF[now.world.beat], () => close(now));
    }
    const { log } = match;
    timed("hash", () => hashOf(log));
  }
  const total = [...ms.values()].reduce((sum, cost) => sum + cost, 0);
  return PARTS.map((part) => ({
    part,
    ms: round((ms.get(part) ?? 0) / setups.length),
    share: round((ms.get(part) ?? 0) / total),
    beats: Math.round((10 * (beats.get(part) ?? 0)) / setups.length) / 10,
  }));
}
