/** The files of figures that docs/MODEL.md quotes, and the runs that write them. */
import { type Asked, refuseUndocumented } from "../../../cli/published.ts";
import type { ScenarioId } from "../../../engine/state/scenario.ts";
import { HAND_WRITTEN } from "../drawn-seats.ts";
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

/** What decides the figures of a run, apart from its sections. */
export type Run = Readonly<{
  scenario: ScenarioId;
  climate: string;
  audience: string;
  seed: string;
  games: number;
  seats: readonly string[];
  draw: number;
  drawSeed: string;
}>;

type Written = Readonly<{ file: string; sections: readonly Section[]; documented: Asked }>;

const CONDITIONS = { climate: "contested", audience: "adult", seats: HAND_WRITTEN.join(" ") };

/** MODEL §4.1 and §4.2: twelve seats, and solved games, both without drawn seats. */
const alone = (section: "ablations" | "small", file: string): Written => ({
  file: `src/research/tournament/${file}`,
  sections: [section],
  documented: { scenario: "standard", ...CONDITIONS, seed: "fortieth", games: 20, draw: 0 },
});

/** MODEL §4.3: twelve seats and as many drawn ones. */
const contested = (scenario: ScenarioId, games: number): Written => ({
  file: `src/research/tournament/contested-${scenario}.json`,
  sections: CONTESTED_SECTIONS,
  documented: { scenario, ...CONDITIONS, seed: "k2-fresh", games, draw: 12, "draw-seed": "k2-fresh" },
});

const WRITTEN: readonly Written[] = [
  alone("ablations", "ablations.json"),
  alone("small", "small-games.json"),
  contested("lesson", 12),
  contested("express", 12),
  contested("standard", 6),
];

/**
 * Where a run writes its figures; null if no document quotes these sections in this scenario. Refuses a run with other
 * options than the documented ones.
 */
export function writtenFile(only: readonly Section[], run: Run): string | null {
  const sections = [...only].sort().join();
  const found = WRITTEN.filter((written) => [...written.sections].sort().join() === sections);
  const written = found.length > 1 ? found.find((one) => one.documented.scenario === run.scenario) : found[0];
  if (written === undefined) return null;
  const { drawSeed, seats, ...own } = run;
  refuseUndocumented(
    written.file,
    { ...own, "draw-seed": drawSeed, seats: seats.join(" ") },
    written.documented,
  );
  return written.file;
}
