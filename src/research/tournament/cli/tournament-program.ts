/** The options of `npm run tournament`, and what the command does with them. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { writeText } from "../../../cli/files.ts";
import { simMessages } from "../../../cli/messages.ts";
import {
  audienceOption,
  climateOption,
  gamesOption,
  jsonOption,
  scenarioOption,
  seedFrom,
  seedOption,
  wholeFrom,
} from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf, UsageError } from "../../../cli/program.ts";
import { type Progress, progressOf } from "../../../cli/progress.ts";
import { COUNTRIES } from "../../../content/countries.ts";
import {
  type Audience,
  type Climate,
  type ScenarioId,
  usualClimate,
} from "../../../engine/state/scenario.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import { rounded } from "../../data/rounded.ts";
import { ROOT } from "../../data/tables.ts";
import { drawnSeats, HAND_WRITTEN, MOST_DRAWN } from "../drawn-seats.ts";
import { type Ask, type Contest, runContest, SECTIONS, type Section, USUAL_SECTIONS } from "./contest.ts";
import { tournamentMessages } from "./messages.ts";
import { readable } from "./print.ts";
import { targetLines } from "./target-section.ts";
import { CONTESTED_SECTIONS, writtenFile } from "./written-files.ts";

type Options = Readonly<{
  scenario: ScenarioId;
  seed: string;
  games: number;
  climate?: Climate;
  audience: Audience;
  workers: number;
  seats: readonly string[];
  allSeats?: true;
  draw: number;
  drawSeed: string;
  only: readonly Section[];
  write: boolean;
  json: boolean;
}>;

const GAMES = 20;
const MOST_WORKERS = 256;

export function tournamentProgram(): Command {
  return programOf("tournament", simMessages.tournament.about)
    .addOption(scenarioOption("standard"))
    .addOption(seedOption())
    .addOption(gamesOption("--games <n>", simMessages.tournament.games, GAMES))
    .addOption(
      new Option("--seats <ISO...>", simMessages.tournament.seats)
        .argParser(seatsFrom)
        .default(HAND_WRITTEN, simMessages.tournament.twelve),
    )
    .addOption(new Option("--all-seats", tournamentMessages.allSeats).conflicts(["seats", "draw"]))
    .addOption(
      new Option("--draw <n>", tournamentMessages.draw).argParser(wholeFrom(0, MOST_DRAWN)).default(0),
    )
    .addOption(
      new Option("--draw-seed <text>", tournamentMessages.drawSeed).argParser(seedFrom).default("seats"),
    )
    .addOption(
      new Option("--only <sections...>", simMessages.tournament.only)
        .choices([...SECTIONS])
        .default(USUAL_SECTIONS, simMessages.tournament.usual),
    )
    .addOption(climateOption())
    .addOption(audienceOption("adult"))
    .addOption(
      new Option("--workers <n>", simMessages.validate.workers)
        .argParser(wholeFrom(1, MOST_WORKERS))
        .default(availableParallelism(), simMessages.validate.auto),
    )
    .addOption(new Option("--write", tournamentMessages.write).default(false))
    .addOption(jsonOption())
    .addHelpText("after", `\n${simMessages.tournament.epilogue(HAND_WRITTEN)}`)
    .action(run);
}

/** Keeps each seat once, in the order given. The first one replaces the default twelve. */
function seatsFrom(seat: string, before: readonly string[]): readonly string[] {
  if (!COUNTRIES.some(({ iso3 }) => iso3 === seat))
    throw new InvalidArgumentError(simMessages.unknownSeat(seat));
  return before === HAND_WRITTEN ? [seat] : [...new Set([...before, seat])];
}

async function run({
  scenario,
  climate = usualClimate(scenario),
  audience,
  ...asked
}: Options): Promise<void> {
  const { seed, games, workers, only, draw, drawSeed, json, write } = asked;
  const seats = asked.allSeats === true ? COUNTRIES.map(({ iso3 }) => iso3) : asked.seats;
  const own = { scenario, climate, audience, seed, games, seats, draw, drawSeed };
  const file = write ? writtenFile(only, own) : null;
  if (write && file === null) throw new UsageError(tournamentMessages.nothingToWrite(CONTESTED_SECTIONS));
  const version = RULES_VERSION;
  const start = performance.now();
  const table = { scenario, climate, audience, seed };
  const ask = { version, table, games, workers, only };
  const contest = await play({ ...ask, seats }, json);
  const drawn = draw === 0 ? {} : { drawn: await playDrawn(ask, draw, drawSeed, json) };
  const timing = { ms: Math.round(performance.now() - start), workers };
  const report = { engineVersion: version, ...table, games, seats, ...contest, ...drawn };
  if (json) printLine(JSON.stringify({ ...report, timing }));
  if (file !== null) writeText(join(ROOT, file), `${JSON.stringify(report, rounded, 2)}\n`);
}

async function playDrawn(
  ask: Omit<Ask, "seats">,
  count: number,
  seed: string,
  json: boolean,
): Promise<Contest & Readonly<{ seed: string; seats: readonly string[] }>> {
  const seats = drawnSeats(count, seed);
  if (!json) printLine(`\n${tournamentMessages.drawn(seats, seed)}\n`);
  return { seed, seats, ...(await play({ ...ask, seats }, json)) };
}

/** Plays the sections. Prints each with its targets as soon as it is finished, and all targets at the end. */
async function play(ask: Ask, json: boolean): Promise<Contest> {
  const { table, seats, games } = ask;
  let bar: Progress | null = null;
  let judged = 0;
  const contest = await runContest(ask, {
    onJob: (done, of) => {
      bar ??= progressOf(of, !json);
      bar.step(done);
      if (done < of) return;
      bar.stop();
      bar = null;
    },
    onSection: (figures) => {
      if (json) return;
      const targets = targetLines(figures, table.scenario, games);
      judged += targets.length > 0 ? 1 : 0;
      printLine(`${readable(figures, table, seats.length, games)}\n`);
      if (targets.length > 0) printLine(`${targets.join("\n")}\n`);
    },
  });
  if (judged > 1) printLine(targetLines(contest, table.scenario, games).join("\n"));
  return contest;
}
