/** How hard a seat is, as the setup, the briefing and the room show it. */
import { type Difficulty, difficultyOf, STEPS } from "../../content/difficulty.ts";
import { CLIMATE } from "../../engine/model/climate.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { scenarioOf } from "../game/library.ts";

export { type Difficulty, STEPS };

export type SeatDifficulty = Readonly<{ step: Difficulty; handicap: number }>;

type Match = Pick<Setup, "scenario" | "climate" | "audience">;

/** Null if the seat was not measured, and in the climates of research, which have no handicaps. */
export function difficultyIn({ scenario, climate, audience }: Match, iso3: string): SeatDifficulty | null {
  const step = CLIMATE[climate].isPlayed ? difficultyOf(scenario, iso3) : null;
  if (step === null) return null;
  return { step, handicap: scenarioOf(scenario, audience).handicaps?.[iso3] ?? 0 };
}
