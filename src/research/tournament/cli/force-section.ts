/** The section about requests in force: which way of answering is best for whom. */

import { tableOf } from "../../../cli/table.ts";
import { ANSWERING, type ForceFigures, forceFigures, type SeatForce, type Spread } from "../force-figures.ts";
import { share } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";
import { wayJob, wayJobs } from "./joining-section.ts";
import { tournamentMessages } from "./messages.ts";

const { force: say } = tournamentMessages;

export function forceJobs(field: Field): JobOf<"way">[] {
  return wayJobs(field, ANSWERING);
}

export function force(field: Field, answerTo: AnswerTo): ForceFigures {
  const { scenario, climate } = field.table;
  return forceFigures(
    `${scenario}/${climate}`,
    field.seats.map((seat) => ({
      seat,
      alwaysHelp: answerTo(wayJob(field, seat, "alwaysHelp")).results,
      neverHelp: answerTo(wayJob(field, seat, "neverHelp")).results,
      level2: answerTo(wayJob(field, seat, "level2")).results,
    })),
  );
}

export function forceLines(figures: ForceFigures): string[] {
  const { seats, spread, spreadAsked, matches, asked } = figures;
  const spreads = (of: Spread): string[][] => [
    [say.trust, ...share(of.trust)],
    [say.world, ...share(of.world)],
  ];
  return [
    say.title,
    ...tableOf(say.columns, seats.map(seatCells)),
    "",
    say.spread(matches),
    ...tableOf(say.spreadColumns, spreads(spread)),
    ...(spreadAsked === null
      ? []
      : ["", say.spreadAsked(asked), ...tableOf(say.spreadColumns, spreads(spreadAsked))]),
  ];
}

function seatCells({ seat, mandates, best }: SeatForce): string[] {
  return [
    seat,
    ...ANSWERING.map((way) => mandates[way].toFixed(1)),
    best === null ? say.equal : say.name[best],
  ];
}
