/** The options of `npm run difficulty`, and what it plays, prints and writes. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { writeText } from "../../../cli/files.ts";
import { simMessages } from "../../../cli/messages.ts";
import { gamesOption, wholeFrom } from "../../../cli/options.ts";
import { printLine, printNote } from "../../../cli/output.ts";
import { runJobs } from "../../../cli/pool.ts";
import { programOf } from "../../../cli/program.ts";
import { refuseUndocumented } from "../../../cli/published.ts";
import { tableOf } from "../../../cli/table.ts";
import { COUNTRIES } from "../../../content/countries.ts";
import { DIFFICULTY_PATH, type MeasuredSeats, readDifficulty } from "../../content/difficulty.ts";
import { print } from "../../content/write.ts";
import { ROOT } from "../../data/tables.ts";
import { seatFigures, spreadOf } from "../figures.ts";

import { MEASURED, type Measured, rulesOf, type SeatJob } from "../measure.ts";
import { difficultyMessages as words } from "./messages.ts";

type Options = Readonly<{
  games: number;
  scenario: readonly Measured[];
  seats: readonly string[];
  workers: number;
}>;

/** The Mandates of one seat, match by match. */
type Played = Readonly<{ seat: string; mandates: readonly number[] }>;

const GAMES = 200;
const MOST_WORKERS = 256;
const ALL: readonly string[] = COUNTRIES.map(({ iso3 }) => iso3);

export function difficultyProgram(): Command {
  return programOf("difficulty", words.about)
    .addOption(gamesOption("--games <n>", words.games, GAMES))
    .addOption(
      new Option("--scenario <names...>", words.scenario).choices([...MEASURED]).default([...MEASURED]),
    )
    .addOption(new Option("--seats <ISO...>", words.seats).argParser(seatsFrom).default(ALL, "all 193"))
    .addOption(
      new Option("--workers <n>", simMessages.validate.workers)
        .argParser(wholeFrom(1, MOST_WORKERS))
        .default(availableParallelism(), simMessages.validate.auto),
    )
    .addHelpText("after", `\n${words.epilogue(DIFFICULTY_PATH)}`)
    .action(run);
}

function seatsFrom(seat: string, before: readonly string[]): readonly string[] {
  if (!ALL.includes(seat)) throw new InvalidArgumentError(simMessages.unknownSeat(seat));
  return before === ALL ? [seat] : [...new Set([...before, seat])];
}

async function run({ games, scenario: scenarios, seats, workers }: Options): Promise<void> {
  if (seats === ALL) refuseUndocumented(DIFFICULTY_PATH, { games }, { games: GAMES });
  for (const scenario of MEASURED.filter((one) => scenarios.includes(one))) {
    printLine(words.playing(scenario, seats.length, games));
    const played = await play(scenario, seats, games, workers);
    printFigures(played, seats !== ALL);
    if (seats === ALL) keep(scenario, games, played);
  }
}

async function play(
  scenario: Measured,
  seats: readonly string[],
  games: number,
  threads: number,
): Promise<Played[]> {
  const crew = { file: new URL("./worker.ts", import.meta.url), start: "fortieth-difficulty", threads };
  const jobs = seats.map((seat): SeatJob => ({ scenario, seat, games }));
  const answers = await runJobs<SeatJob, number[]>(crew, jobs, progress(scenario, seats.length));
  return seats.map((seat, n) => ({ seat, mandates: answers[n] ?? [] }));
}

/** Prints the time left, at most twice a minute, so that the lines also read well in a file. */
function progress(scenario: Measured, of: number): (done: number) => void {
  const start = performance.now();
  let printed = start;
  return (done) => {
    const now = performance.now();
    if (done === of || now - printed < HALF_A_MINUTE) return;
    printed = now;
    const left = (((now - start) / done) * (of - done)) / (2 * HALF_A_MINUTE);
    printNote(words.left(scenario, done, of, Math.ceil(left)));
  };
}

const HALF_A_MINUTE = 30_000;

function printFigures(played: readonly Played[], isEach: boolean): void {
  const rows = played.map(({ seat, mandates }) => {
    const { mean, low, high } = seatFigures(mandates);
    return [seat, mean, low, high].map(String);
  });
  if (isEach) printLine(tableOf(words.columns, rows).join("\n"));
  const { low, high, share } = spreadOf(played.map(({ mandates }) => mandates));
  printLine(words.spread(low, high, Math.round((100 * low) / high), Math.round(100 * share)));
}

/** Writes a finished scenario at once, so that an interrupted run keeps it. */
function keep(scenario: Measured, games: number, played: readonly Played[]): void {
  const seats = Object.fromEntries(played.map(({ seat, mandates }) => [seat, seatFigures(mandates)]));
  const measured: MeasuredSeats = { rules: rulesOf(scenario), games, seats };
  const file = { ...readDifficulty(), [scenario]: measured };
  const inOrder = Object.fromEntries(MEASURED.flatMap((one) => (file[one] ? [[one, file[one]]] : [])));
  writeText(join(ROOT, DIFFICULTY_PATH), print(inOrder));
  printLine(words.wrote(DIFFICULTY_PATH));
}
