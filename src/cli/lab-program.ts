/** The options of `npm run lab`, and what the command does with them. */
import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Audience, Climate, ScenarioId } from "../engine/state/scenario.ts";
import { type Level, precedentOf } from "../engine/state/setup.ts";
import { scenarioOf } from "../lab/matches/library.ts";
import { openPool } from "../lab/node-worker.ts";
import { gamesOf, type Part } from "../lab/study/part.ts";
import { shareOf } from "../lab/study/ranges.ts";
import { shareOut } from "../lab/study/share-out.ts";
import { calendarOf, type Study } from "../lab/study/study.ts";
import { RULES_VERSION } from "../match/rules-version.ts";
import { mergeFiles } from "./lab-merge.ts";
import { labMessages } from "./lab-messages.ts";
import { printStudy } from "./lab-print.ts";
import {
  audienceOption,
  climateOption,
  gamesOption,
  levelOption,
  pathFrom,
  pathsFrom,
  precedentOption,
  scenarioOption,
  seedOption,
  wholeFrom,
} from "./options.ts";
import { printNote } from "./output.ts";
import { programOf, UsageError } from "./program.ts";
import { progressOf } from "./progress.ts";
import { readTextFile } from "./text-file.ts";

const MOST_WORKERS = 256;
const MOST_MONTHS = 1_000;
const EXIT_STOPPED = 130;
/**
 * npm and the terminal may both pass on the first Ctrl-C, so another one within this time (in ms) does not count as
 * the second.
 */
const PATIENCE_MS = 1_000;

type Shard = Readonly<{ index: number; of: number }>;

type Options = Readonly<{
  scenario: ScenarioId;
  text: string;
  seed: string;
  games: number;
  level: Level;
  climate: Climate;
  audience: Audience;
  precedent: boolean;
  horizon?: number;
  workers: number;
  priceTags: boolean;
  shard: Shard;
  merge?: readonly string[];
  json: boolean;
}>;

function shardFrom(text: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && of !== undefined && index >= 1 && index <= of) return { index, of };
  throw new InvalidArgumentError(labMessages.badShard);
}

function workersFrom(text: string): number {
  if (text === "auto") return availableParallelism();
  try {
    return wholeFrom(1, MOST_WORKERS)(text);
  } catch {
    throw new InvalidArgumentError(labMessages.badWorkers(MOST_WORKERS));
  }
}

function studyFrom(options: Options): Study {
  const { scenario, audience, climate, level, seed, games } = options;
  const facts = scenarioOf(scenario, audience);
  const calendar = calendarOf(facts);
  const horizon = options.horizon ?? calendar;
  if (horizon > calendar) throw new UsageError(labMessages.badHorizon(scenario, calendar));
  const isNamed = options.text === "real" || options.text === "played";
  const text = isNamed ? (options.text as "real" | "played") : readTextFile(options.text, facts);
  const precedent = precedentOf(options.precedent);
  return { scenario, audience, climate, ...precedent, level, text, seed, games, horizon };
}

/** Aborts at the first Ctrl-C; a second one, at least a second later, ends the process at once. */
function onInterrupt(stop: AbortController): () => void {
  let first = 0;
  const handle = (): void => {
    if (first === 0) first = Date.now();
    else if (Date.now() - first > PATIENCE_MS) process.exit(EXIT_STOPPED);
    stop.abort();
  };
  process.on("SIGINT", handle);
  return () => void process.off("SIGINT", handle);
}

async function playStudy(options: Options): Promise<void> {
  const study = studyFrom(options);
  const range = shareOf(study.games, options.shard.index, options.shard.of);
  const asked = range[1] - range[0];
  const started = performance.now();
  const stop = new AbortController();
  const release = onInterrupt(stop);
  const progress = progressOf(asked, true);
  const workers = Math.min(options.workers, Math.max(1, asked));
  const pool = openPool(RULES_VERSION, workers);
  try {
    const kind = options.priceTags ? "prices" : "outcomes";
    const onPart = (soFar: Part): void => progress.step(gamesOf(soFar));
    const part = await shareOut({ study, kind, range, workers: pool.workers, onPart, signal: stop.signal });
    progress.stop();
    const games = gamesOf(part);
    if (stop.signal.aborted) {
      printNote(labMessages.stopped(games, asked));
      process.exitCode = EXIT_STOPPED;
    }
    printStudy(study, part, options.json, { ms: performance.now() - started, workers, games });
  } finally {
    progress.stop();
    release();
    await pool.close();
  }
}

const SETTINGS = [
  "scenario",
  "text",
  "seed",
  "games",
  "level",
  "climate",
  "audience",
  "precedent",
  "horizon",
  "workers",
  "priceTags",
  "shard",
];

export function labProgram(): Command {
  const text = new Option("--text <real|played|file>", labMessages.text).argParser(pathFrom).default("real");
  const horizon = new Option("--horizon <months>", labMessages.horizon).argParser(wholeFrom(1, MOST_MONTHS));
  const workers = new Option("--workers <n>", labMessages.workers)
    .argParser(workersFrom)
    .default(availableParallelism(), "auto");
  const shard = new Option("--shard <i/n>", labMessages.shard)
    .argParser(shardFrom)
    .default({ index: 1, of: 1 }, "all");
  return programOf("lab", labMessages.about)
    .addOption(scenarioOption("standard"))
    .addOption(text)
    .addOption(gamesOption("--games <n>", labMessages.games, 1_000))
    .addOption(levelOption())
    .addOption(seedOption())
    .addOption(climateOption("measured"))
    .addOption(audienceOption("young"))
    .addOption(precedentOption())
    .addOption(horizon)
    .addOption(new Option("--price-tags", labMessages.priceTags).default(false))
    .addOption(workers)
    .addOption(shard)
    .addOption(new Option("--merge <files...>", labMessages.merge).argParser(pathsFrom).conflicts(SETTINGS))
    .addOption(new Option("--json", labMessages.json).default(false))
    .addHelpText("after", `\n${labMessages.epilogue}`)
    .action(async (options: Options) => {
      if (options.merge === undefined) await playStudy(options);
      else mergeFiles(options.merge, options.json);
    });
}
