/** The options of `npm run tournament`, and what the command does with them. */
import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { simMessages } from "../../../cli/messages.ts";
import {
  audienceOption,
  climateOption,
  gamesOption,
  jsonOption,
  scenarioOption,
  seedOption,
  wholeFrom,
} from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf } from "../../../cli/program.ts";
import { type Progress, progressOf } from "../../../cli/progress.ts";
import { COUNTRIES } from "../../../content/countries.ts";
import {
  type Audience,
  type Climate,
  type ScenarioId,
  usualClimate,
} from "../../../engine/state/scenario.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import { runContest, SEATS, SECTIONS, type Section, USUAL_SECTIONS } from "./contest.ts";
import { readable } from "./print.ts";

type Options = Readonly<{
  scenario: ScenarioId;
  seed: string;
  games: number;
  climate?: Climate;
  audience: Audience;
  workers: number;
  seats: readonly string[];
  only: readonly Section[];
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
        .default(SEATS, simMessages.tournament.twelve),
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
    .addOption(jsonOption())
    .addHelpText("after", `\n${simMessages.tournament.epilogue(SEATS)}`)
    .action(run);
}

/** Keeps each seat once, in the order given. The first one replaces the default twelve. */
function seatsFrom(seat: string, before: readonly string[]): readonly string[] {
  if (!COUNTRIES.some(({ iso3 }) => iso3 === seat))
    throw new InvalidArgumentError(simMessages.unknownSeat(seat));
  return before === SEATS ? [seat] : [...new Set([...before, seat])];
}

async function run({
  scenario,
  climate = usualClimate(scenario),
  audience,
  seed,
  json,
  ...asked
}: Options): Promise<void> {
  const { games, seats, workers, only } = asked;
  const version = RULES_VERSION;
  const start = performance.now();
  let bar: Progress | null = null;
  const table = { scenario, climate, audience, seed };
  const contest = await runContest({ version, table, seats, games, workers, only }, (done, of) => {
    bar ??= progressOf(of, !json);
    bar.step(done);
    if (done === of) bar.stop();
  });
  const report = { engineVersion: version, ...table, games, seats, ...contest };
  const timing = { ms: Math.round(performance.now() - start), workers };
  printLine(json ? JSON.stringify({ ...report, timing }) : readable(contest, table, seats.length, games));
}
