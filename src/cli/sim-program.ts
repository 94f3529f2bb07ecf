/** The options of `npm run sim`, and what the command does with them. */
import { type Command, Option } from "commander";
import type { ProcedureId } from "../engine/state/procedure.ts";
import { type Audience, type Climate, type ScenarioId, usualClimate } from "../engine/state/scenario.ts";
import { type Level, precedentOf } from "../engine/state/setup.ts";
import { RULES_VERSION } from "../match/rules-version.ts";
import { simMessages } from "./messages.ts";
import {
  audienceOption,
  climateOption,
  gamesOption,
  jsonOption,
  levelOption,
  POLICIES,
  pathFrom,
  precedentOption,
  procedureOption,
  type Seats,
  scenarioOption,
  seatFrom,
  seedOption,
} from "./options.ts";
import { printLine, printNote } from "./output.ts";
import { programOf } from "./program.ts";
import { progressOf } from "./progress.ts";
import { type GameLine, linesAsTable, playGame, timed } from "./sim-lines.ts";

type Options = Readonly<{
  scenario: ScenarioId;
  seed: string;
  games: number;
  level: Level;
  climate?: Climate;
  audience: Audience;
  procedure: ProcedureId;
  precedent: boolean;
  seat: Seats;
  json: boolean;
  out?: string;
  record?: string;
}>;

/**
 * Prints one line per game. With `--json` each line is printed as its game ends, so that a reader does not have to
 * wait for the rest.
 */
function printer(isJson: boolean): Readonly<{ add: (line: GameLine) => void; end: () => void }> {
  const lines: GameLine[] = [];
  if (isJson) return { add: (line) => printLine(JSON.stringify(line)), end: () => {} };
  return { add: (line) => lines.push(line), end: () => printLine(linesAsTable(lines)) };
}

/** Yields to the event loop, so that a closed pipe or Ctrl-C is noticed between games. */
const breath = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** Loaded only when needed: the code that checks records takes longer to load than a match takes to play. */
const recordFiles = (): Promise<typeof import("./record-file.ts")> => import("./record-file.ts");

async function playAll(options: Options): Promise<void> {
  const {
    scenario,
    climate = usualClimate(scenario),
    audience,
    procedure,
    precedent,
    level,
    seat,
    games,
    json,
  } = options;
  const asked = { scenario, climate, audience, procedure, ...precedentOf(precedent), level, seats: seat };
  const version = RULES_VERSION;
  const print = printer(json);
  const progress = progressOf(games, !json);
  for (let game = 0; game < games; game++) {
    const { match, line } = playGame(version, { ...asked, seed: `${options.seed}/${game}` });
    if (options.out !== undefined) (await recordFiles()).writeRecordFile(options.out, scenario, game, match);
    print.add(line);
    progress.step(game + 1);
    await breath();
  }
  progress.stop();
  print.end();
}

async function replayOne(path: string, json: boolean): Promise<void> {
  const { readRecordFile } = await recordFiles();
  const { line, isPlayedBack } = timed(() => readRecordFile(path, RULES_VERSION));
  if (isPlayedBack) printNote(simMessages.sim.playedBack(path));
  const print = printer(json);
  print.add(line);
  print.end();
}

const SETTINGS = [
  "scenario",
  "seed",
  "games",
  "level",
  "climate",
  "audience",
  "procedure",
  "precedent",
  "seat",
  "out",
];

export function simProgram(): Command {
  return programOf("sim", simMessages.sim.about)
    .addOption(scenarioOption("standard"))
    .addOption(seedOption())
    .addOption(gamesOption("--games <n>", simMessages.games, 1))
    .addOption(levelOption())
    .addOption(climateOption())
    .addOption(audienceOption("young"))
    .addOption(procedureOption())
    .addOption(precedentOption())
    .addOption(
      new Option("--seat <ISO=policy>", simMessages.sim.seat).argParser(seatFrom).default({}, "none"),
    )
    .addOption(jsonOption())
    .addOption(new Option("--out <folder>", simMessages.sim.out).argParser(pathFrom))
    .addOption(new Option("--record <file>", simMessages.sim.record).argParser(pathFrom).conflicts(SETTINGS))
    .addHelpText("after", `\n${simMessages.sim.epilogue(POLICIES)}`)
    .action(async (options: Options) => {
      if (options.record === undefined) await playAll(options);
      else await replayOne(options.record, options.json);
    });
}
