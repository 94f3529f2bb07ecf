/** The section about choices in the seasons: the matches to play, and how the figures are printed. */

import { tableOf } from "../../../cli/table.ts";
import { bootstrap, type Interval } from "../../validation/bootstrap.ts";
import { RESULTS, type Result } from "../duel.ts";
import { CHOICES, type Choice, type SeasonChoice, STAGES, type Stage } from "../season-choices.ts";
import { percent, share } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";
import { tournamentMessages } from "./messages.ts";

const { seasons: say } = tournamentMessages;

/** Each season is searched, so this section plays at most this many games per seat. */
const MOST_GAMES = 3;

/**
 * Fractions of all seasons: `shares` by kind of choice, `gains` those in which an option gives more of a result.
 * `stages`: the fraction with a real choice in each stage of the seasons.
 */
export type SeasonFigures = Readonly<{
  seasons: number;
  real: Interval;
  shares: Readonly<Record<Choice, Interval>>;
  gains: Readonly<Record<Result, Interval>>;
  /** Seasons with a real choice even if gains of Trust are left out; nearly every gift of assistance brings Trust. */
  beyondTrust: Interval;
  stages: readonly Readonly<{ stage: Stage; seasons: number; real: number }>[];
}>;

function jobsOf({ table, games }: Field, seat: string): JobOf<"seasons">[] {
  return Array.from({ length: Math.min(MOST_GAMES, games) }, (_, game) => ({
    type: "seasons",
    trial: { table, seat, game },
  }));
}

export function seasonJobs(field: Field): JobOf<"seasons">[] {
  return field.seats.flatMap((seat) => jobsOf(field, seat));
}

/** Intervals come from resampling seats. */
export function seasons(field: Field, answerTo: AnswerTo): SeasonFigures {
  const bySeat = field.seats.map((seat) => jobsOf(field, seat).flatMap((job) => answerTo(job).seasons));
  return seasonFigures(field.table.scenario, bySeat);
}

export function seasonFigures(name: string, bySeat: readonly (readonly SeasonChoice[])[]): SeasonFigures {
  const over = (what: string, isIn: (one: SeasonChoice) => boolean): Interval =>
    bootstrap(`seasons/${name}/${what}`, bySeat, (seats) => shareOf(seats.flat(), isIn));
  const all = bySeat.flat();
  const gains = RESULTS.map((result) => [result, over(result, (one) => one.gains.includes(result))] as const);
  const shares = CHOICES.map((choice) => [choice, over(choice, (one) => one.choice === choice)] as const);
  return {
    seasons: all.length,
    real: over("real", isReal),
    shares: Object.fromEntries(shares) as SeasonFigures["shares"],
    beyondTrust: over("beyondTrust", isBeyondTrust),
    gains: Object.fromEntries(gains) as SeasonFigures["gains"],
    stages: STAGES.map((stage) => {
      const own = all.filter((one) => one.stage === stage);
      return { stage, seasons: own.length, real: shareOf(own, isReal) };
    }),
  };
}

const isReal = ({ choice }: SeasonChoice): boolean => choice !== "none";

const isBeyondTrust = ({ choice, gains }: SeasonChoice): boolean =>
  choice === "trade" || gains.some((result) => result !== "trust");

function shareOf(all: readonly SeasonChoice[], isIn: (one: SeasonChoice) => boolean): number {
  return all.filter(isIn).length / Math.max(1, all.length);
}

export function seasonLines({ seasons: count, shares, gains, beyondTrust, stages }: SeasonFigures): string[] {
  return [
    say.title(count),
    ...tableOf(say.columns, [
      ...CHOICES.map((choice) => [say.choice[choice], ...share(shares[choice])]),
      ...RESULTS.map((result) => [say.gain[result], ...share(gains[result])]),
      [say.beyondTrust, ...share(beyondTrust)],
    ]),
    "",
    ...tableOf(
      say.stageColumns,
      stages.map(({ stage, seasons: own, real }) => [say.stage[stage], String(own), percent(real)]),
    ),
  ];
}
