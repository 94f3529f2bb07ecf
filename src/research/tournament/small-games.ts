/**
 * Regret in solved games: how much of its possible gain over no treaty each level misses, and how good the texts of
 * rooms of one level are compared with all possible texts.
 *
 * The best response knows the seed and has seen every answer of the other seats. This is therefore regret in
 * hindsight, and no bot that plays by the rules can reduce it to zero.
 */

import { wishOf } from "../../engine/model/worth.ts";
import { type Holder, LEVELS, type Level } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import { bestResponse, gainOfPlan } from "./best-response.ts";
import { finishTalks } from "./bot-talks.ts";
import { DEALINGS, type Dealing, MANNERS, type Manner, type Plan } from "./plans.ts";
import {
  gainsIn,
  judgeExactly,
  type Margins,
  marginsOf,
  openSmall,
  type RoomText,
  smallScenario,
  solve,
} from "./small-game.ts";

/** The level of all other seats. */
const HOUSE: Level = 2;

export type SolvedSeat = Readonly<{
  seat: string;
  plans: number;
  beats: number;
  /**
   * The seat's largest gain over no treaty that the search found, in u. `best` also counts games played by levels and
   * habits.
   */
  found: number;
  best: number;
  /** The gain of each level, in the order of levels; 0 if the text harms the seat and it stays outside. */
  gains: readonly number[];
  /** The gain of each fixed habit, in the order of `HABITS`. */
  habits: readonly number[];
}>;

/**
 * Habits that any player could follow: aiming at the seat's own first wish on every article, always in the same
 * manner.
 */
export const HABITS: readonly Readonly<{ manner: Manner; dealing: Dealing }>[] = MANNERS.flatMap((manner) =>
  DEALINGS.map((dealing) => ({ manner, dealing })),
);

export type SmallGame = Readonly<{
  seed: string;
  articles: readonly string[];
  /** The number of the 81 texts that cannot be improved for anybody without a loss to somebody. */
  efficient: number;
  seats: readonly SolvedSeat[];
  /** The outcomes of rooms of one level, in the order of levels. */
  rooms: readonly RoomText[];
}>;

/** Solves the game of a seed for each of its five seats. */
export function solveSmall(seed: string): SmallGame {
  const scenario = smallScenario(seed);
  const opening = openSmall(scenario, seed, HOUSE, {});
  const margins = marginsOf(opening);
  const solved = solve(margins, opening.secrets.outside);
  const inSeat = (seat: string, level: Level): World =>
    openSmall(scenario, seed, HOUSE, { [seat]: { type: "bot", level } satisfies Holder });
  return {
    seed,
    articles: scenario.articles.map(({ id }) => id),
    efficient: solved.texts.filter(({ isEfficient }) => isEfficient).length,
    seats: scenario.countries.map(({ iso3 }, country) => solveSeat(iso3, country, margins, inSeat)),
    rooms: LEVELS.map((level) =>
      judgeExactly(solved, margins, finishTalks(openSmall(scenario, seed, level, {}))),
    ),
  };
}

function solveSeat(
  seat: string,
  country: number,
  margins: Margins,
  inSeat: (seat: string, level: Level) => World,
): SolvedSeat {
  const gains = LEVELS.map((level) => {
    const ended = finishTalks(inSeat(seat, level));
    return Math.max(0, gainsIn(margins, ended)[country] ?? 0);
  });
  const opening = inSeat(seat, HOUSE);
  const { gain, plans, beats } = bestResponse(opening, country, margins);
  const habits = HABITS.map((habit) =>
    gainOfPlan(opening, country, margins, ownPlan(opening, country, habit)),
  );
  return { seat, plans, beats, found: gain, best: Math.max(gain, ...gains, ...habits), gains, habits };
}

function ownPlan(opening: World, country: number, { manner, dealing }: (typeof HABITS)[number]): Plan {
  const n = opening.scenario.countries.length;
  const conducts = opening.scenario.articles.map((_, a) => ({
    target: wishOf(opening.secrets.opening[a * n + country] ?? 0),
    manner,
  }));
  return { conducts, dealing };
}

/** The share of the possible gain that was missed; null if no gain was possible. */
export function regretOf(best: number, gain: number): number | null {
  return best > 0 ? (best - gain) / best : null;
}

export type LevelFigures = Readonly<{
  level: Level;
  /** Mean regret, with a 95% interval from resampling games, and the share of seats without regret. */
  regret: Interval;
  withoutRegret: number;
  adopted: number;
  onFrontier: number;
  utilitarian: number;
  nash: number;
}>;

export type SmallFigures = Readonly<{
  games: number;
  /** The number of all seats, and of those that could gain something. */
  seats: number;
  withStakes: number;
  /** Means per seat (plans and resolved beats) and per game (texts on the frontier). */
  plans: number;
  beats: number;
  efficient: number;
  levels: readonly LevelFigures[];
  habits: readonly Readonly<{ manner: Manner; dealing: Dealing; regret: Interval }>[];
}>;

export function smallFigures(games: readonly SmallGame[]): SmallFigures {
  const seats = games.flatMap((game) => game.seats);
  return {
    games: games.length,
    seats: seats.length,
    withStakes: seats.filter(({ best }) => best > 0).length,
    plans: mean(seats.map(({ plans }) => plans)),
    beats: mean(seats.map(({ beats }) => beats)),
    efficient: mean(games.map(({ efficient }) => efficient)),
    levels: LEVELS.map((level, at) => figuresOf(level, at, games)),
    habits: HABITS.map((habit, at) => ({
      ...habit,
      regret: regretIn(`habit/${at}`, games, ({ habits }) => habits[at] ?? 0),
    })),
  };
}

type GainOf = (seat: SolvedSeat) => number;

function regretsOf(games: readonly SmallGame[], gainOf: GainOf): number[] {
  return games.flatMap(({ seats }) => seats.flatMap((seat) => regretOf(seat.best, gainOf(seat)) ?? []));
}

/** Mean regret, with a 95% interval from resampling games; seats that could gain nothing are left out. */
function regretIn(name: string, games: readonly SmallGame[], gainOf: GainOf): Interval {
  return bootstrap(`small/${name}`, games, (sample) => {
    const regrets = regretsOf(sample, gainOf);
    return regrets.length === 0 ? 0 : mean(regrets);
  });
}

function figuresOf(level: Level, at: number, games: readonly SmallGame[]): LevelFigures {
  const rooms = games.flatMap((game) => game.rooms[at] ?? []);
  const gainOf: GainOf = ({ gains }) => gains[at] ?? 0;
  const share = (holds: (room: RoomText) => boolean): number =>
    mean(rooms.map((room) => (holds(room) ? 1 : 0)));
  return {
    level,
    regret: regretIn(String(level), games, gainOf),
    withoutRegret: mean(regretsOf(games, gainOf).map((regret) => (regret === 0 ? 1 : 0))),
    adopted: share(({ isAdopted }) => isAdopted),
    onFrontier: share(({ isEfficient }) => isEfficient),
    utilitarian: mean(rooms.map(({ utilitarian }) => utilitarian)),
    nash: mean(rooms.map(({ nash }) => nash)),
  };
}
