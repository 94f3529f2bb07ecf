/** What each act of the talks is worth: the matches to play, and how the figures are printed. */

import { tableOf } from "../../../cli/table.ts";
import { MISPLAYS, type Misplay, type MisplayFigures, misplayFigures } from "../misplays.ts";
import { percent, share } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";
import { tournamentMessages } from "./messages.ts";

const { misplays: say } = tournamentMessages;

function jobOf({ table, games }: Field, seat: string, misplay: Misplay | null): JobOf<"misplay"> {
  return { type: "misplay", trial: { table, seat, misplay, games } };
}

export function misplayJobs(field: Field): JobOf<"misplay">[] {
  return [null, ...MISPLAYS].flatMap((misplay) => field.seats.map((seat) => jobOf(field, seat, misplay)));
}

export function misplays(field: Field, answerTo: AnswerTo): MisplayFigures[] {
  const { scenario, climate } = field.table;
  const scoresOf = (seat: string, misplay: Misplay | null) => answerTo(jobOf(field, seat, misplay)).scores;
  return MISPLAYS.map((misplay) =>
    misplayFigures(
      `${scenario}/${climate}`,
      misplay,
      field.seats.map((seat) => ({
        seat,
        misplayed: scoresOf(seat, misplay),
        level2: scoresOf(seat, null),
      })),
    ),
  );
}

export function misplayLines(figures: readonly MisplayFigures[]): string[] {
  return [
    say.title,
    ...tableOf(
      say.columns,
      figures.map(({ misplay, mandate, trust, world }) => [
        say.name[misplay],
        ...share(mandate),
        percent(trust.value),
        percent(world.value),
      ]),
    ),
  ];
}
