/** How much a result depends on the seat: the spread of par over seats, and the share of variance due to the seat. */
import { quantile } from "../../cli/table.ts";
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import type { WayResult } from "./season-ways.ts";

/** The results of levels 2 and 3 in one seat, paired by seed. */
export type SeatLevels = Readonly<{
  seat: string;
  level2: readonly WayResult[];
  level3: readonly WayResult[];
}>;

/** Par is level 2's mean Mandate in a seat. `tenth` and `ninetieth` are percentiles of par over seats. */
export type ParFigures = Readonly<{
  tenth: number;
  ninetieth: number;
  /** The tenth percentile as a share of the ninetieth. */
  evenness: Interval;
  /** The share of the variance of level 2's Mandate that is due to the seat. */
  seatShare: Interval;
}>;

export type SeatFigures = Readonly<{
  pars: readonly Readonly<{ seat: string; par: number; handicap: number; level3: number }>[];
  /** With the Mandate that players see. */
  shown: ParFigures;
  /** Without the handicap; null if the rules have none. */
  bare: ParFigures | null;
  /** The share of the variance of level 3's Mandate minus par that is due to the seat. */
  overPar: Interval;
}>;

export function seatFigures(name: string, seats: readonly SeatLevels[]): SeatFigures {
  const hasHandicap = seats.some(({ level2 }) => level2.some(({ handicap }) => handicap !== 0));
  return {
    pars: seats.map(({ seat, level2, level3 }) => ({
      seat,
      par: mean(level2.map(shownMandate)),
      handicap: mean(level2.map(({ handicap }) => handicap)),
      level3: mean(level3.map(shownMandate)),
    })),
    shown: parFigures(`${name}/shown`, seats, shownMandate),
    bare: hasHandicap ? parFigures(`${name}/bare`, seats, bareMandate) : null,
    overPar: bootstrap(`${name}/over`, seats, (sample) => overParShare(sample)),
  };
}

type Pick = (result: WayResult) => number;
const shownMandate: Pick = ({ mandate }) => mandate;
const bareMandate: Pick = ({ mandate, handicap }) => mandate - handicap;

function parFigures(name: string, seats: readonly SeatLevels[], pick: Pick): ParFigures {
  const bySeat = seats.map(({ level2 }) => level2.map(pick));
  const pars = bySeat.map(mean);
  return {
    tenth: quantile(pars, 0.1) ?? 0,
    ninetieth: quantile(pars, 0.9) ?? 0,
    evenness: bootstrap(`${name}/evenness`, pars, evennessOf),
    seatShare: bootstrap(`${name}/share`, bySeat, (sample) => groupShare(sample)),
  };
}

/** The tenth percentile as a share of the ninetieth. */
export function evennessOf(pars: readonly number[]): number {
  return (quantile(pars, 0.1) ?? 0) / (quantile(pars, 0.9) ?? 1);
}

/**
 * The share of the variance that is due to the group (one-way analysis of variance, random effects). The means of groups
 * also differ by chance, so the variance of a mean is taken off. Groups have the same size, at least 2.
 * @example groupShare([[0, 2], [4, 6]]): between 8 − 2/2 = 7, within 2, so 7/9
 */
export function groupShare(groups: readonly (readonly number[])[]): number {
  const noise = mean(groups.map(varianceOf)) / Math.max(1, groups[0]?.length ?? 0);
  return shareOf(varianceOf(groups.map(mean)) - noise, mean(groups.map(varianceOf)));
}

/**
 * The same for level 3's Mandate minus par. Par is a constant of the seat, estimated on the same seeds, so the noise of
 * a seat's mean is that of the differences between the two levels.
 */
export function overParShare(seats: readonly Omit<SeatLevels, "seat">[]): number {
  const gains = seats.map(({ level2, level3 }) =>
    level3.map((one, game) => one.mandate - (level2[game]?.mandate ?? 0)),
  );
  const noise = mean(gains.map(varianceOf)) / Math.max(1, gains[0]?.length ?? 0);
  const within = mean(seats.map(({ level3 }) => varianceOf(level3.map(shownMandate))));
  return shareOf(varianceOf(gains.map(mean)) - noise, within);
}

function shareOf(between: number, within: number): number {
  const real = Math.max(0, between);
  return real + within === 0 ? 0 : real / (real + within);
}

/** The unbiased variance; 0 for fewer than two values. */
function varianceOf(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1);
}
