/** The section about choices and luck: the matches to play, and how the figures are printed. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import type { Interval } from "../../validation/bootstrap.ts";
import { type ChoiceFigures, COMBINATIONS, choiceFigures } from "../choices.ts";
import { percent } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";

function jobsOf({ table, games }: Field, seat: string): JobOf<"hands">[] {
  return Array.from({ length: games }, (_, game) => ({ type: "hands", trial: { table, seat, game } }));
}

export function choiceJobs(field: Field): JobOf<"hands">[] {
  return field.seats.flatMap((seat) => jobsOf(field, seat));
}

export function choices(field: Field, answerTo: AnswerTo): ChoiceFigures {
  const { scenario, climate } = field.table;
  const bySeat = field.seats.map((seat) => jobsOf(field, seat).map((job) => answerTo(job).scores));
  return choiceFigures(`${scenario}/${climate}`, bySeat);
}

export function choiceLines({ mandate, world }: ChoiceFigures): string[] {
  const said = simMessages.tournament.choices;
  const row = (name: string, { value, low, high }: Interval): string[] => [
    name,
    percent(value),
    `${percent(low)}..${percent(high)}`,
  ];
  return [
    said.title(COMBINATIONS),
    ...tableOf(said.columns, [row(said.mandate, mandate), row(said.world, world)]),
  ];
}
