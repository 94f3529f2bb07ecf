/** The section about small games: one game per seed, solved for each of its seats. */
import { type SmallFigures, type SmallGame, smallFigures } from "../small-games.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";

export type SmallSection = Readonly<{ figures: SmallFigures; games: readonly SmallGame[] }>;

export function smallJobs({ table, games }: Field): JobOf<"small">[] {
  return Array.from({ length: games }, (_, game) => ({ type: "small", seed: `${table.seed}/${game}` }));
}

export function smallSection(field: Field, answerTo: AnswerTo): SmallSection {
  const games = smallJobs(field).map((job) => answerTo(job).game);
  return { figures: smallFigures(games), games };
}
