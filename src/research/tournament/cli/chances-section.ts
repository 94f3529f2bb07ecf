/** The section about chances in the seasons: what was shown, and how often it came true. */

import { type Calibration, calibrationOf } from "../../calibration/bins.ts";
import { chanceLines } from "../../calibration/cli/chance-lines.ts";
import { SEASON_CHANCES } from "../../calibration/forecast-outcomes.ts";
import { trialsOf } from "../../calibration/players.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";
import { tournamentMessages } from "./messages.ts";

const { chances: say } = tournamentMessages;

export function chanceJobs({ table, seats, games }: Field): JobOf<"chances">[] {
  return seats.flatMap((seat) =>
    trialsOf(table, seat, games).map((trial): JobOf<"chances"> => ({ type: "chances", trial })),
  );
}

export function chances(field: Field, answerTo: AnswerTo): Calibration {
  return calibrationOf(chanceJobs(field).flatMap((job) => answerTo(job).outcomes));
}

export function chanceSectionLines(figures: Calibration): string[] {
  return [say.title, ...chanceLines(figures, SEASON_CHANCES)];
}
