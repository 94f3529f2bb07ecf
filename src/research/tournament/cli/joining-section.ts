/** The section about joining: what signing and ratifying every text is worth. */

import { tableOf } from "../../../cli/table.ts";
import { type ResultShares, sharesOf } from "../season-figures.ts";
import { JOINING, type Way } from "../season-ways.ts";
import { percent, share } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";
import { tournamentMessages } from "./messages.ts";

const { joining: say } = tournamentMessages;

export type JoiningFigures = Readonly<Record<(typeof JOINING)[number], ResultShares>>;

export function wayJob({ table, games }: Field, seat: string, way: Way): JobOf<"way"> {
  return { type: "way", trial: { table, seat, way, games } };
}

export function wayJobs(field: Field, ways: readonly Way[]): JobOf<"way">[] {
  return ways.flatMap((way) => field.seats.map((seat) => wayJob(field, seat, way)));
}

export function joiningJobs(field: Field): JobOf<"way">[] {
  return wayJobs(field, ["level2", ...JOINING]);
}

export function joining(field: Field, answerTo: AnswerTo): JoiningFigures {
  const { scenario, climate } = field.table;
  const of = (way: Way): ResultShares =>
    sharesOf(
      `joining/${scenario}/${climate}/${way}`,
      field.seats.map((seat) => ({
        way: answerTo(wayJob(field, seat, way)).results,
        level2: answerTo(wayJob(field, seat, "level2")).results,
      })),
    );
  return { alwaysJoin: of("alwaysJoin"), ratifyFirst: of("ratifyFirst") };
}

export function joiningLines(figures: JoiningFigures): string[] {
  const rows = JOINING.map((way) => {
    const { mandate, trust, world } = figures[way];
    return [say.name[way], ...share(mandate), percent(trust.value), percent(world.value)];
  });
  return [say.title, ...tableOf(say.columns, rows)];
}
