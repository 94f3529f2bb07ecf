/** The files of figures that docs/MODEL.md quotes, and the runs that write them. */
import type { ScenarioId } from "../../../engine/state/scenario.ts";
import type { Section } from "./contest.ts";

/** The sections of MODEL §4.3. */
export const CONTESTED_SECTIONS: readonly Section[] = [
  "ladder",
  "habits",
  "influence",
  "misplays",
  "collusion",
  "joining",
  "force",
  "seats",
  "choices",
];

/** Played with twelve seats and as many drawn ones. */
const CONTESTED: readonly ScenarioId[] = ["lesson", "express", "standard"];

/** Where a run writes its figures; null if no document quotes such a run. */
export function writtenFile(only: readonly Section[], scenario: ScenarioId, drawn: number): string | null {
  const asked = [...only].sort().join();
  if (asked === "ablations" && drawn === 0) return "src/research/tournament/ablations.json";
  const isContested = asked === [...CONTESTED_SECTIONS].sort().join() && drawn > 0;
  return isContested && CONTESTED.includes(scenario)
    ? `src/research/tournament/contested-${scenario}.json`
    : null;
}
