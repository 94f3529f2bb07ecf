/** Pairs of seats: the matches to play, and how the figures are printed. */

import { tableOf } from "../../../cli/table.ts";
import { type CollusionFigures, collusionFigures, PAIR_MANNERS, type PairManner } from "../collusion.ts";
import { share } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";
import { tournamentMessages } from "./messages.ts";

const { collusion: say } = tournamentMessages;

/** Each seat with the next one in the list; a seat left over plays with nobody. */
function pairsOf({ seats }: Field): (readonly [string, string])[] {
  return seats.flatMap((seat, at) => {
    const next = seats[at + 1];
    return at % 2 === 0 && next !== undefined ? [[seat, next] as const] : [];
  });
}

function jobOf({ table, games }: Field, pair: readonly [string, string], manner: PairManner): JobOf<"pair"> {
  return { type: "pair", trial: { table, pair, manner, games } };
}

export function collusionJobs(field: Field): JobOf<"pair">[] {
  return pairsOf(field).flatMap((pair) => PAIR_MANNERS.map((manner) => jobOf(field, pair, manner)));
}

/** Null with fewer than two seats. */
export function collusion(field: Field, answerTo: AnswerTo): CollusionFigures | null {
  const pairs = pairsOf(field);
  if (pairs.length === 0) return null;
  const mandatesOf = (pair: readonly [string, string], manner: PairManner) =>
    answerTo(jobOf(field, pair, manner)).mandates;
  const outcomes = pairs.map((pair) => ({
    apart: mandatesOf(pair, "apart"),
    partners: mandatesOf(pair, "partners"),
    colluders: mandatesOf(pair, "colluders"),
  }));
  return collusionFigures(field.table.scenario, outcomes);
}

export function collusionLines(figures: CollusionFigures | null): string[] {
  if (figures === null) return [say.tooFew];
  const { pairs, mandates, partners, colluders } = figures;
  return [
    say.title(pairs),
    ...tableOf(say.columns, [
      [say.apart, mandates.apart.toFixed(0)],
      [say.partners, mandates.partners.toFixed(0), ...share(partners)],
      [say.colluders, mandates.colluders.toFixed(0), ...share(colluders)],
    ]),
  ];
}
