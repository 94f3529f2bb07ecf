/** The section about seats: par of each seat, and how much of a result is due to the seat. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import type { Interval } from "../../validation/bootstrap.ts";
import { type ParFigures, type SeatFigures, seatFigures } from "../seat-figures.ts";
import { share } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";
import { wayJob, wayJobs } from "./joining-section.ts";
import { tournamentMessages } from "./messages.ts";

const { seats: say } = tournamentMessages;

export function seatJobs(field: Field): JobOf<"way">[] {
  return wayJobs(field, ["level2", "level3"]);
}

export function seats(field: Field, answerTo: AnswerTo): SeatFigures {
  const { scenario, climate } = field.table;
  return seatFigures(
    `seats/${scenario}/${climate}`,
    field.seats.map((seat) => ({
      seat,
      level2: answerTo(wayJob(field, seat, "level2")).results,
      level3: answerTo(wayJob(field, seat, "level3")).results,
    })),
  );
}

export function seatLines({ pars, shown, bare, overPar }: SeatFigures): string[] {
  const bySeat = [...pars]
    .sort((x, y) => y.par - x.par)
    .map(({ seat, par, handicap, level3 }) => [
      seat,
      par.toFixed(0),
      bare === null ? simMessages.sim.none : handicap.toFixed(0),
      level3.toFixed(0),
    ]);
  return [
    say.title,
    ...tableOf(say.columns, bySeat),
    "",
    ...tableOf(say.figureColumns, [
      ...parRows(shown, say.shown),
      ...(bare === null ? [] : parRows(bare, say.bare)),
      shareRow(say.overPar, overPar),
    ]),
  ];
}

function parRows({ tenth, ninetieth, evenness, seatShare }: ParFigures, of: string): string[][] {
  return [
    [say.tenth(of), tenth.toFixed(0), ""],
    [say.ninetieth(of), ninetieth.toFixed(0), ""],
    shareRow(say.evenness(of), evenness),
    shareRow(say.seatShare(of), seatShare),
  ];
}

function shareRow(name: string, interval: Interval): string[] {
  return [name, ...share(interval)];
}
