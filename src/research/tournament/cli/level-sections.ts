/** The sections about levels and habits: the matches to play, and the figures made from the scores. */
import { type Holder, LEVELS, type Level, SCRIPTS } from "../../../engine/state/setup.ts";
import { mean } from "../../history/history.ts";
import { bootstrap, type Interval } from "../../validation/bootstrap.ts";
import { RESULTS, type Result, type Score } from "../duel.ts";
import { type Exploit, exploitOf } from "../exploits.ts";
import { type Pairing, type Rung, rungOf } from "../ladder.ts";
import type { Welfare } from "../welfare.ts";
import type { AnswerTo, Field, JobOf } from "./jobs.ts";

/** The level of the rooms where habits are tried. */
const HOUSE: Level = 2;

/** The mean results of a level in rooms of level 2, over seats and seeds. */
export type LevelResults = Readonly<{
  level: Level;
  results: Score;
  /** Its Mandate as a share of the next lower level's, with an interval from resampling seats; null for level 0. */
  share: Interval | null;
}>;
export type RoomWelfare = Readonly<{ level: Level; welfare: Welfare; withoutImprovement: number }>;

const bot = (level: Level): Holder => ({ type: "bot", level });

function duelOf({ table, games }: Field, level: Level, seat: string, policy: Holder): JobOf<"duel"> {
  return { type: "duel", duel: { table, level, seat, policy, games } };
}

function welfareOf({ table, games }: Field, level: Level): JobOf<"welfare"> {
  return { type: "welfare", table, level, games };
}

export function ladderJobs(field: Field): JobOf<"duel">[] {
  return field.seats.flatMap((seat) =>
    LEVELS.flatMap((room) => LEVELS.map((level) => duelOf(field, room, seat, bot(level)))),
  );
}

export function habitJobs(field: Field): JobOf<"duel">[] {
  return field.seats.flatMap((seat) => [
    duelOf(field, HOUSE, seat, bot(HOUSE)),
    ...SCRIPTS.map((script) => duelOf(field, HOUSE, seat, { type: "script", script })),
  ]);
}

export function welfareJobs(field: Field): JobOf<"welfare">[] {
  return LEVELS.map((level) => welfareOf(field, level));
}

/** Compares neighbouring levels, in rooms of either level. */
export function rungs(field: Field, answerTo: AnswerTo): Rung[] {
  const find = (room: Level, seat: string, level: Level): readonly Score[] =>
    answerTo(duelOf(field, room, seat, bot(level))).scores;
  return LEVELS.slice(1).map((upper) => {
    const lower = LEVELS[LEVELS.indexOf(upper) - 1] ?? 0;
    const pairings = [upper, lower].flatMap((room) =>
      field.seats.map(
        (seat): Pairing => ({ seat, upper: find(room, seat, upper), lower: find(room, seat, lower) }),
      ),
    );
    return rungOf(upper, lower, pairings);
  });
}

export function levelResults(field: Field, answerTo: AnswerTo): LevelResults[] {
  const scoresOf = (seat: string, level: Level): readonly Score[] =>
    answerTo(duelOf(field, HOUSE, seat, bot(level))).scores;
  const mandateOf = (seats: readonly string[], level: Level): number =>
    meanScore(seats.flatMap((seat) => scoresOf(seat, level))).mandate;
  return LEVELS.map((level, at) => {
    const below = LEVELS[at - 1];
    const share =
      below === undefined
        ? null
        : bootstrap(
            `levels/${field.table.scenario}/${level}`,
            field.seats,
            (seats) => mandateOf(seats, level) / mandateOf(seats, below),
          );
    return { level, results: meanScore(field.seats.flatMap((seat) => scoresOf(seat, level))), share };
  });
}

function meanScore(scores: readonly Score[]): Score {
  const of = (result: Result): number => mean(scores.map((score) => score[result]));
  const [mandate = 0, trust = 0, world = 0] = RESULTS.map(of);
  return { mandate, trust, world };
}

export function exploits(field: Field, answerTo: AnswerTo): Exploit[] {
  const find = (seat: string, policy: Holder): readonly Score[] =>
    answerTo(duelOf(field, HOUSE, seat, policy)).scores;
  return SCRIPTS.map((script) =>
    exploitOf(
      script,
      field.seats.map((seat) => ({
        seat,
        habit: find(seat, { type: "script", script }),
        level2: find(seat, bot(HOUSE)),
      })),
    ),
  );
}

export function roomWelfare(field: Field, answerTo: AnswerTo): RoomWelfare[] {
  return LEVELS.map((level) => {
    const found = answerTo(welfareOf(field, level)).welfare;
    const of = (pick: (welfare: Welfare) => number): number => mean(found.map(pick));
    return {
      level,
      welfare: {
        utilitarian: of(({ utilitarian }) => utilitarian),
        fifthPercentile: of(({ fifthPercentile }) => fifthPercentile),
        nash: of(({ nash }) => nash),
        improvements: of(({ improvements }) => improvements),
      },
      withoutImprovement: of(({ improvements }) => (improvements === 0 ? 1 : 0)),
    };
  });
}
