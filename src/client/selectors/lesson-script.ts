/** Which words the desk shows a teacher: one line to do, one to say and one to ask for each part of a lesson. */
import type { Beat } from "../../engine/state/world.ts";

export const SCRIPTS = [
  "lobby",
  "mandate",
  "sound",
  "deal",
  "close",
  "laterClose",
  "amend",
  "stand",
  "vote",
  "sign",
  "firstSeason",
  "season",
  "reached",
  "conference",
  "waiting",
  "debrief",
] as const;
export type Script = (typeof SCRIPTS)[number];

const BY_BEAT: Readonly<Record<Beat, Script>> = {
  sound: "sound",
  deal: "deal",
  close: "close",
  lastSounding: "sound",
  amend: "amend",
  amendVote: "vote",
  stand: "stand",
  vote: "vote",
  sign: "sign",
  season: "season",
  conference: "conference",
  over: "waiting",
};

type At = Readonly<{
  beat: string | null;
  clock: number;
  round: number;
  season: number;
  /** The month in which the fortieth instrument came, or −1. */
  reached: number;
  isDebriefed: boolean;
}>;

const FIRST_CLOCK = 1;

/**
 * The first beat is also for reading mandates, check questions follow only the first round, the first season explains
 * what a season is, and once enough states have joined the match may end at any time.
 */
export function scriptOf({ beat, clock, round, season, reached, isDebriefed }: At): Script {
  if (isDebriefed) return "debrief";
  if (beat === null) return "lobby";
  if (beat === "sound" && clock === FIRST_CLOCK) return "mandate";
  if (beat === "close" && round > 1) return "laterClose";
  if (beat === "season" && reached >= 0) return "reached";
  if (beat === "season" && season === 1) return "firstSeason";
  return BY_BEAT[beat as Beat];
}
