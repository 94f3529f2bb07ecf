/** The targets of the seasons, of requests in force and of even seats, beside the figures of this run [design]. */

import { worstError } from "../../calibration/bins.ts";
import { SEASON_CHANCES } from "../../calibration/forecast-outcomes.ts";
import type { Interval } from "../../validation/bootstrap.ts";
import type { ParFigures } from "../seat-figures.ts";
import type { Contest } from "./contest.ts";
import { tournamentMessages } from "./messages.ts";
import type { Target } from "./target.ts";

const { targets: say } = tournamentMessages;

/** The targets for which this run has a figure. */
export function seasonTargets(contest: Contest): readonly Target[] {
  return [
    ...ofSeasons(contest),
    ...ofJoining(contest),
    ...ofForce(contest),
    ...ofSeats(contest),
    ...ofChances(contest),
    ...ofInfluence(contest),
  ];
}

const least = (name: string, { value, ...from }: Interval, bound: number): Target => ({
  name,
  value,
  from,
  least: bound,
});
const most = (name: string, { value, ...from }: Interval, bound: number): Target => ({
  name,
  value,
  from,
  most: bound,
});

function ofSeasons({ seasons }: Contest): Target[] {
  return seasons === undefined ? [] : [least(say.realChoice, seasons.real, 0.6)];
}

function ofJoining({ joining }: Contest): Target[] {
  if (joining === undefined) return [];
  return [
    most(say.alwaysJoin, joining.alwaysJoin.mandate, 0.95),
    most(say.ratifyFirst, joining.ratifyFirst.mandate, 0.95),
  ];
}

/** Each way of answering should be best for one seat in four. */
function ofForce({ force }: Contest): Target[] {
  if (force === undefined) return [];
  const { best, seats, spread } = force;
  const quarter = Math.ceil(seats.length / 4);
  const count = (name: string, value: number): Target => ({ name, value, least: quarter, isCount: true });
  return [
    count(say.bestHelp(seats.length), best.alwaysHelp),
    count(say.bestNever(seats.length), best.neverHelp),
    count(say.bestCase(seats.length), best.level2),
    least(say.forceTrust, spread.trust, 0.1),
    least(say.forceWorld, spread.world, 0.1),
  ];
}

function ofSeats({ seatFigures }: Contest): Target[] {
  if (seatFigures === undefined) return [];
  const { shown, bare, overPar } = seatFigures;
  const par = ({ evenness, seatShare }: ParFigures, names: readonly [string, string]): Target[] => [
    least(names[0], evenness, 0.5),
    most(names[1], seatShare, 0.2),
  ];
  return [
    ...par(shown, [say.evenness, say.seatOfPar]),
    ...(bare === null ? [] : par(bare, [say.bareEvenness, say.seatOfBarePar])),
    most(say.seatOverPar, overPar, 0.1),
  ];
}

/** Chances come true at the rate shown, within ten points. */
function ofChances({ chances }: Contest): Target[] {
  return SEASON_CHANCES.flatMap((kind): Target[] => {
    const error = worstError(chances?.chances[kind] ?? []);
    return error === null ? [] : [{ name: say.chance(kind), value: error, most: 0.1 }];
  });
}

function ofInfluence({ influence }: Contest): Target[] {
  if (influence === undefined) return [];
  return [
    most(say.silentWorld, influence.share.silent.world, 0.95),
    least(say.seasonForce, influence.seasons.force, 0.2),
  ];
}
