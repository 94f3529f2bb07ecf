/** The great moments, each with the closing that brings it. */
import type { GameEvent } from "../../../src/engine/state/event.ts";
import type { Beat } from "../../../src/engine/state/world.ts";
import type { Match } from "../../../src/match/types.ts";
import { brings } from "./coming.ts";
import { findMatch } from "./records.ts";

export type Peak = Readonly<{
  name: string;
  scenario: "lesson" | "express";
  beat: Exclude<Beat, "over">;
  isSuch: (event: GameEvent) => boolean;
}>;

export const PEAKS: readonly Peak[] = [
  {
    name: "a reveal",
    scenario: "lesson",
    beat: "sound",
    isSuch: ({ type }) => type === "placardsRevealed",
  },
  {
    name: "a broken promise",
    scenario: "express",
    beat: "close",
    isSuch: (event) => event.type === "promisesReckoned" && event.reckonings.some(({ kept }) => !kept),
  },
  { name: "the last night", scenario: "lesson", beat: "close", isSuch: ({ type }) => type === "packagePut" },
  { name: "a vote", scenario: "lesson", beat: "vote", isSuch: ({ type }) => type === "textDecided" },
  {
    name: "the fortieth",
    scenario: "lesson",
    beat: "season",
    isSuch: ({ type }) => type === "thresholdReached",
  },
];

/** A match whose next closing is that moment. */
export function matchBefore({ scenario, beat, isSuch }: Peak): Match {
  return findMatch(scenario, (match) => match.world.beat === beat && brings(match, isSuch));
}
