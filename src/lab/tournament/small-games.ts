/**
 * Regret in solved games: how much of what a seat could have gained over no treaty each level leaves, and how
 * good the texts of rooms of one level are beside all texts there could have been.
 *
 * The best response knows the seed: it has seen every answer of the others. Regret is therefore regret in
 * hindsight, and no bot that plays by the rules can bring it to nothing.
 */
import { type Holder, LEVELS, type Level, type World } from "../../engine/world.ts";
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import { bestResponse } from "./best-response.ts";
import { talkOut } from "./hands.ts";
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
  /** Most the search found the seat could gain over no treaty, in u; and the same with the levels' own plays. */
  found: number;
  best: number;
  /** What each level gains, in the order of levels: nothing where it loses by the text and stays outside. */
  gains: readonly number[];
}>;

export type SmallGame = Readonly<{
  seed: string;
  articles: readonly string[];
  /** Texts of the 81 nobody can improve on without a loss to somebody. */
  efficient: number;
  seats: readonly SolvedSeat[];
  /** What rooms of one level make of it, in the order of levels. */
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
      judgeExactly(solved, margins, talkOut(openSmall(scenario, seed, level, {}))),
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
    const ended = talkOut(inSeat(seat, level));
    return Math.max(0, gainsIn(margins, ended)[country] ?? 0);
  });
  const { gain, plans, beats } = bestResponse(inSeat(seat, HOUSE), country, margins);
  return { seat, plans, beats, found: gain, best: Math.max(gain, ...gains), gains };
}

/** Share of what could be gained that was not; null where nothing could. */
export function regretOf(best: number, gain: number): number | null {
  return best > 0 ? (best - gain) / best : null;
}

export type LevelFigures = Readonly<{
  level: Level;
  /** Mean regret, 95% by resampling games; share of seats without any. */
  regret: Interval;
  withoutRegret: number;
  adopted: number;
  onFrontier: number;
  utilitarian: number;
  nash: number;
}>;

export type SmallFigures = Readonly<{
  games: number;
  /** Seats that could gain something, of all. */
  seats: number;
  withStakes: number;
  /** Means: plans and beats resolved a seat, texts on the frontier a game. */
  plans: number;
  beats: number;
  efficient: number;
  levels: readonly LevelFigures[];
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
  };
}

function regretsIn(games: readonly SmallGame[], at: number): number[] {
  return games.flatMap(({ seats }) =>
    seats.flatMap(({ best, gains }) => {
      const regret = regretOf(best, gains[at] ?? 0);
      return regret === null ? [] : [regret];
    }),
  );
}

/** Nothing to win, nothing to regret. */
function meanRegret(games: readonly SmallGame[], at: number): number {
  const regrets = regretsIn(games, at);
  return regrets.length === 0 ? 0 : mean(regrets);
}

function figuresOf(level: Level, at: number, games: readonly SmallGame[]): LevelFigures {
  const rooms = games.flatMap((game) => game.rooms[at] ?? []);
  const share = (holds: (room: RoomText) => boolean): number =>
    mean(rooms.map((room) => (holds(room) ? 1 : 0)));
  return {
    level,
    regret: bootstrap(`small/${level}`, games, (sample) => meanRegret(sample, at)),
    withoutRegret: mean(regretsIn(games, at).map((regret) => (regret === 0 ? 1 : 0))),
    adopted: share(({ isAdopted }) => isAdopted),
    onFrontier: share(({ isEfficient }) => isEfficient),
    utilitarian: mean(rooms.map(({ utilitarian }) => utilitarian)),
    nash: mean(rooms.map(({ nash }) => nash)),
  };
}
