/** The whole tournament: who plays where, and what the scores come to. */
import { MANDATES } from "../../content/index.ts";
import { type Holder, LEVELS, type Level, SCRIPTS } from "../../engine/world.ts";
import { mean } from "../../lab/history/history.ts";
import { RESULTS, type Result, type Score, type Table } from "../../lab/tournament/duel.ts";
import { type Exploit, exploitOf } from "../../lab/tournament/exploits.ts";
import { type Pairing, type Rung, rungOf } from "../../lab/tournament/ladder.ts";
import type { Welfare } from "../../lab/tournament/welfare.ts";
import { runJobs } from "../cli/pool.ts";
import type { Answer, Job } from "./jobs.ts";

/** The twelve hand-written delegations: the seats of a tournament unless others are asked for. */
export const SEATS: readonly string[] = MANDATES.map(({ country }) => country);
/** The room in which habits are tried. */
const HOUSE: Level = 2;

export type Contest = Readonly<{
  ladder: readonly Rung[];
  /** Mean results of a level in rooms of level 2, over seats and seeds. */
  levels: readonly Readonly<{ level: Level; results: Score }>[];
  exploits: readonly Exploit[];
  welfare: readonly Readonly<{ level: Level; welfare: Welfare; withoutImprovement: number }>[];
}>;

export type Ask = Readonly<{
  version: string;
  table: Table;
  seats: readonly string[];
  games: number;
  workers: number;
}>;

export async function runContest(ask: Ask, onDone: (done: number, of: number) => void): Promise<Contest> {
  const { seats } = ask;
  const jobs = jobsOf(ask);
  const crew = {
    file: new URL("./worker.ts", import.meta.url),
    start: { mark: "fortieth-tournament", version: ask.version },
    threads: ask.workers,
  };
  const answers = await runJobs<Job, Answer>(crew, jobs, (done) => onDone(done, jobs.length));
  const scores = new Map<string, readonly Score[]>();
  for (const [n, answer] of answers.entries()) {
    const job = jobs[n];
    if (job?.type === "duel" && answer.type === "duel") scores.set(keyOf(job.duel), answer.scores);
  }
  const find = (level: Level, seat: string, policy: Holder): readonly Score[] =>
    scores.get(keyOf({ level, seat, policy })) ?? [];
  return {
    ladder: rungs(seats, find),
    levels: LEVELS.map((level) => ({
      level,
      results: meanScore(seats.flatMap((seat) => find(HOUSE, seat, bot(level)))),
    })),
    exploits: SCRIPTS.map((script) =>
      exploitOf(
        script,
        seats.map((seat) => ({
          seat,
          habit: find(HOUSE, seat, { type: "script", script }),
          level2: find(HOUSE, seat, bot(HOUSE)),
        })),
      ),
    ),
    welfare: LEVELS.map((level) => welfareFrom(jobs, answers, level)),
  };
}

const bot = (level: Level): Holder => ({ type: "bot", level });

type Find = (level: Level, seat: string, policy: Holder) => readonly Score[];

function keyOf({ level, seat, policy }: Readonly<{ level: Level; seat: string; policy: Holder }>): string {
  return JSON.stringify([level, seat, policy]);
}

function jobsOf({ table, seats, games }: Ask): Job[] {
  const duel = (level: Level, seat: string, policy: Holder): Job => ({
    type: "duel",
    duel: { table, level, seat, policy, games },
  });
  return [
    ...seats.flatMap((seat) => LEVELS.flatMap((room) => LEVELS.map((level) => duel(room, seat, bot(level))))),
    ...seats.flatMap((seat) => SCRIPTS.map((script) => duel(HOUSE, seat, { type: "script", script }))),
    ...LEVELS.map((level): Job => ({ type: "welfare", table, level, games })),
  ];
}

/** Neighbouring levels, in rooms of either. */
function rungs(seats: readonly string[], find: Find): Rung[] {
  return LEVELS.slice(1).map((upper) => {
    const lower = LEVELS[LEVELS.indexOf(upper) - 1] ?? 0;
    const pairings = [upper, lower].flatMap((room) =>
      seats.map(
        (seat): Pairing => ({
          seat,
          upper: find(room, seat, bot(upper)),
          lower: find(room, seat, bot(lower)),
        }),
      ),
    );
    return rungOf(upper, lower, pairings);
  });
}

function meanScore(scores: readonly Score[]): Score {
  const of = (result: Result): number => mean(scores.map((score) => score[result]));
  const [mandate = 0, trust = 0, world = 0] = RESULTS.map(of);
  return { mandate, trust, world };
}

function welfareFrom(
  jobs: readonly Job[],
  answers: readonly Answer[],
  level: Level,
): Contest["welfare"][number] {
  const found = answers.flatMap((answer, n) => {
    const job = jobs[n];
    return answer.type === "welfare" && job?.type === "welfare" && job.level === level ? answer.welfare : [];
  });
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
}
