/** The options of `npm run lab`, and what the command does with them. */
import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { openPool } from "../lab/node-worker.ts";
import { gamesOf, type Part } from "../lab/study/part.ts";
import { shareOf } from "../lab/study/ranges.ts";
import { shareOut } from "../lab/study/share-out.ts";
import { RULES_VERSION } from "../match/rules-version.ts";
import { mergeFiles } from "./lab-merge.ts";
import { labMessages } from "./lab-messages.ts";
import { printStudy, writeRows } from "./lab-print.ts";
import { pathFrom, pathsFrom, precedentOption, wholeFrom } from "./options.ts";
import { printNote } from "./output.ts";
import { programOf } from "./program.ts";
import { progressOf } from "./progress.ts";
import { type StudyOptions, studyFrom, withStudyOptions } from "./study-options.ts";

const MOST_WORKERS = 256;
const GAMES = 1_000;
const EXIT_STOPPED = 130;
/**
 * npm and the terminal may both pass on the first Ctrl-C, so another one within this time (in ms) does not count as
 * the second.
 */
const PATIENCE_MS = 1_000;

type Shard = Readonly<{ index: number; of: number }>;

type Options = StudyOptions &
  Readonly<{
    text: string;
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
  const study = studyFrom(options, options.text);
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
    writeRows(study, part, options.rows);
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
  "textPull",
  "rules",
  "workers",
  "priceTags",
  "shard",
];

export function labProgram(): Command {
  const text = new Option("--text <real|played|changes|file>", labMessages.text).argParser(pathFrom);
  const workers = new Option("--workers <n>", labMessages.workers)
    .argParser(workersFrom)
    .default(availableParallelism(), "auto");
  const shard = new Option("--shard <i/n>", labMessages.shard)
    .argParser(shardFrom)
    .default({ index: 1, of: 1 }, "all");
  return withStudyOptions(programOf("lab", labMessages.about), GAMES)
    .addOption(text.default("real"))
    .addOption(precedentOption())
    .addOption(new Option("--price-tags", labMessages.priceTags).default(false))
    .addOption(workers)
    .addOption(shard)
    .addOption(new Option("--merge <files...>", labMessages.merge).argParser(pathsFrom).conflicts(SETTINGS))
    .addOption(new Option("--json", labMessages.json).default(false))
    .addHelpText("after", `\n${labMessages.epilogue}`)
    .action(async (options: Options) => {
      if (options.merge === undefined) await playStudy(options);
      else mergeFiles(options.merge, options.json, options.rows);
    });
}
