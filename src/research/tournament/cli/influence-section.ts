/** The section about the influence of one seat: the matches to play, and how the figures are printed. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import type { Influence } from "../influence.ts";
import { type InfluenceFigures, influenceFigures } from "../influence-figures.ts";
import { band, percent, share } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";

export function influenceJobs({ table, seats, games }: Field): JobOf<"influence">[] {
  return seats.map((seat) => ({ type: "influence", trial: { table, seat, games } }));
}

export function influence(field: Field, answerTo: AnswerTo): InfluenceFigures {
  const { scenario, climate } = field.table;
  const all = influenceJobs(field).flatMap((job): readonly Influence[] => answerTo(job).influences);
  return influenceFigures(`${scenario}/${climate}`, all);
}

export function influenceLines(figures: InfluenceFigures): string[] {
  const { differs, favour, seasons, variety, endings } = figures;
  const said = simMessages.tournament.influence;
  const twoPlaces = (value: number): string => value.toFixed(2);
  return [
    said.title(figures.matches),
    ...tableOf(said.columns, [
      [said.text, ...share(differs.text)],
      [said.favour, twoPlaces(favour.value), `${twoPlaces(favour.low)}..${twoPlaces(favour.high)}`],
      [said.cases, ...share(differs.cases)],
      [said.outcome, ...share(differs.outcome)],
      [said.lazy, ...share(figures.share.lazy.mandate)],
      [said.silent, ...share(figures.share.silent.mandate)],
      [said.lazyWorld, ...share(figures.share.lazy.world)],
      [said.silentWorld, ...share(figures.share.silent.world)],
      [said.seasonMonth, ...share(seasons.month)],
      [said.seasonForce, ...share(seasons.force)],
      [said.seasonWorld, ...band(seasons.world)],
      [said.wording, percent(variety.wording), ""],
      [said.wholeText, percent(variety.text), ""],
      [said.turning(variety.questions), String(variety.turning), ""],
      [said.turned, percent(variety.turned), ""],
      [said.nearTop, percent(variety.nearTop), ""],
      [said.failed, percent(endings.failed), ""],
      [said.vote, percent(endings.vote), ""],
      [said.inForce, percent(endings.inForce), ""],
    ]),
  ];
}
