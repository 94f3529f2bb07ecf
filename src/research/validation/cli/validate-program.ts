/** The options of `npm run validate`, what it runs, and what it prints. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { writeText } from "../../../cli/files.ts";
import { simMessages } from "../../../cli/messages.ts";
import { gamesOption, jsonOption, wholeFrom } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf, UsageError } from "../../../cli/program.ts";
import { type Progress, progressOf } from "../../../cli/progress.ts";
import { refuseUndocumented } from "../../../cli/published.ts";
import { libraryFor } from "../../../lab/matches/library.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import { type ResearchOrigin, researchOrigin } from "../../data/research-origin.ts";
import { rounded } from "../../data/rounded.ts";
import { ROOT } from "../../data/tables.ts";
import { readProductHistory } from "../../history/product-history.ts";
import { type Report, readable } from "./print.ts";
import { TESTS, type Test, TREATY_TESTS } from "./sections.ts";
import { runStudy, type Study } from "./study.ts";
import { pageFigures } from "./validation-table.ts";

type Options = Readonly<{
  seeds: number;
  json: boolean;
  workers: number;
  sensitivity: boolean;
  only: readonly Test[];
  write: boolean;
}>;

const SEEDS = 500;
const MOST_WORKERS = 256;
const SUMMARY = "src/lab/backtest-summary.json";
const MISSES = "src/research/hazard/forecast-misses.json";
/** The table of MODEL §4 and the figures of the page of sources, written if all tests ran. */
const RESULTS = "src/research/validation/results.json";
const FIGURES = "src/lab/model-figures.json";

export function validateProgram(): Command {
  return programOf("validate", simMessages.validate.about)
    .addOption(gamesOption("--seeds <n>", simMessages.validate.seeds, SEEDS))
    .addOption(jsonOption())
    .addOption(
      new Option("--workers <n>", simMessages.validate.workers)
        .argParser(wholeFrom(1, MOST_WORKERS))
        .default(availableParallelism(), simMessages.validate.auto),
    )
    .addOption(
      new Option("--only <tests...>", simMessages.validate.only)
        .choices([...TESTS])
        .default(TESTS, simMessages.validate.all),
    )
    .addOption(new Option("--no-sensitivity", simMessages.validate.noSensitivity))
    .addOption(new Option("--write", simMessages.validate.write).default(false))
    .addHelpText("after", `\n${simMessages.validate.epilogue}`)
    .action(run);
}

async function run({ json, write, ...asked }: Options): Promise<void> {
  if (write && !TREATY_TESTS.some((test) => asked.only.includes(test)))
    throw new UsageError(simMessages.validate.nothingToWrite);
  if (write) refuseUndocumented(SUMMARY, { seeds: asked.seeds }, { seeds: SEEDS });
  const version = RULES_VERSION;
  const start = performance.now();
  let bar: Progress | null = null;
  const study = await runStudy({ version, ...asked }, (done, of) => {
    bar ??= progressOf(of, !json);
    bar.step(done);
    if (done === of) bar.stop();
  });
  const report = reportOf(version, asked.seeds, study);
  const origin = originFor(asked);
  const timing = { ms: Math.round(performance.now() - start), workers: asked.workers };
  const isShort = (key: string, value: unknown): unknown => (key === "months" ? undefined : value);
  printLine(json ? JSON.stringify({ ...report, origin, timing }, isShort) : readable(report));
  if (!write) return;
  writeJson(SUMMARY, { engineVersion: version, ...study.page });
  writeJson(MISSES, study.misses);
  if (asked.only.length < TESTS.length) return;
  const { contentHash, seeds, rows } = report;
  writeJson(RESULTS, { engineVersion: version, contentHash, seeds, rows }, rounded);
  writeJson(FIGURES, pageFigures(rows));
}

type Replacer = (key: string, value: unknown) => unknown;

function writeJson(path: string, value: unknown, replacer?: Replacer): void {
  writeText(join(ROOT, path), `${JSON.stringify(value, replacer, 2)}\n`);
}

/** Where the figures come from; the hash is that of the rows of all treaties. */
function originFor({ seeds, only, sensitivity }: Omit<Options, "json" | "write">): ResearchOrigin {
  const tests = only.length === TESTS.length ? "" : ` --only ${only.join(" ")}`;
  const command = `npm run validate -- --seeds ${seeds}${tests}${sensitivity ? "" : " --no-sensitivity"} --json`;
  const data = readProductHistory().pasts.map(({ history }) => history);
  return researchOrigin({ command, seed: "validate", games: seeds, data });
}

function reportOf(version: string, seeds: number, study: Study): Report {
  const { contentHash } = libraryFor(version, { scenario: "full", audience: "adult" });
  return { engineVersion: version, contentHash, seeds, ...study };
}
