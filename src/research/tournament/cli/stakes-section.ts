/** The section about what is at stake in decisions: the matches to play, and how the figures are printed. */

import { simMessages } from "../../../cli/messages.ts";
import { tableOf } from "../../../cli/table.ts";
import { BEATS, type Beat } from "../../../engine/state/world.ts";
import { bootstrap, type Interval } from "../../validation/bootstrap.ts";
import { type Decision, STAKES, type Stake } from "../stakes.ts";
import { percent } from "./cells.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";

/**
 * `shares`: fractions of all decisions. `beats`: for each beat, the number of decisions and the fraction of them with
 * nothing at stake.
 */
export type StakeFigures = Readonly<{
  decisions: number;
  shares: Readonly<Record<Stake, Interval>>;
  beats: readonly Readonly<{ beat: Beat; decisions: number; nothing: number }>[];
}>;

function jobsOf({ table, games }: Field, seat: string): JobOf<"stakes">[] {
  return Array.from({ length: games }, (_, game) => ({ type: "stakes", trial: { table, seat, game } }));
}

export function stakeJobs(field: Field): JobOf<"stakes">[] {
  return field.seats.flatMap((seat) => jobsOf(field, seat));
}

/** Intervals come from resampling seats. */
export function stakes(field: Field, answerTo: AnswerTo): StakeFigures {
  const bySeat = field.seats.map((seat) => jobsOf(field, seat).flatMap((job) => answerTo(job).decisions));
  const shareOf = (stake: Stake): Interval =>
    bootstrap(`stakes/${field.table.scenario}/${stake}`, bySeat, (seats) => share(seats.flat(), stake));
  const all = bySeat.flat();
  const beats = BEATS.flatMap((beat) => {
    const own = all.filter((decision) => decision.beat === beat);
    return own.length === 0 ? [] : [{ beat, decisions: own.length, nothing: share(own, "nothing") }];
  });
  const shares = Object.fromEntries(STAKES.map((stake) => [stake, shareOf(stake)]));
  return { decisions: all.length, shares: shares as StakeFigures["shares"], beats };
}

function share(decisions: readonly Decision[], stake: Stake): number {
  return decisions.filter((decision) => decision.stake === stake).length / Math.max(1, decisions.length);
}

export function stakeLines({ decisions, shares, beats }: StakeFigures): string[] {
  const said = simMessages.tournament.stakes;
  const rows = STAKES.map((stake) => {
    const { value, low, high } = shares[stake];
    return [said[stake], percent(value), `${percent(low)}..${percent(high)}`];
  });
  const byBeat = beats.map(({ beat, decisions: count, nothing }) => [beat, String(count), percent(nothing)]);
  return [said.title(decisions), ...tableOf(said.columns, rows), "", ...tableOf(said.beatColumns, byBeat)];
}
