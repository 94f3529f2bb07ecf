/** The section about looking ahead: the matches to play, and how the figures are printed. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import { type AheadFigures, aheadFigures } from "../ahead.ts";
import { percent } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";

function jobsOf({ table, games }: Field, seat: string): JobOf<"ahead">[] {
  return Array.from({ length: games }, (_, game) => ({ type: "ahead", trial: { table, seat, game } }));
}

export function aheadJobs(field: Field): JobOf<"ahead">[] {
  return field.seats.flatMap((seat) => jobsOf(field, seat));
}

export function ahead(field: Field, answerTo: AnswerTo): AheadFigures {
  const { scenario, climate } = field.table;
  const bySeat = field.seats.map((seat) => jobsOf(field, seat).map((job) => answerTo(job).ahead));
  return aheadFigures(`${scenario}/${climate}`, bySeat);
}

export function aheadLines(figures: AheadFigures): string[] {
  const said = simMessages.tournament.ahead;
  const rows = (["mandate", "trust", "world"] as const).map((result) => {
    const { usual, searched, share } = figures[result];
    const range = `${percent(share.low)}..${percent(share.high)}`;
    return [said[result], usual.toFixed(0), searched.toFixed(0), percent(share.value), range];
  });
  return [said.title, ...tableOf(said.columns, rows)];
}
