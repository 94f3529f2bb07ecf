/** The options of `npm run fuzz`, its lanes, and its output. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { build } from "vite";
import { seedOption, wholeFrom } from "../../cli/options.ts";
import { printLine } from "../../cli/output.ts";
import { programOf, UsageError } from "../../cli/program.ts";
import { progressOf } from "../../cli/progress.ts";
import { tableOf } from "../../cli/table.ts";
import type { SavedMatch } from "../../match/types.ts";
import { freePort } from "../../server/start/ports.ts";
import { serveDist } from "../../server/start/serve-dist.ts";
import { openBrowser } from "./browser.ts";
import { corpus } from "./corpus.ts";
import { faultLines } from "./faults.ts";
import { openRunner } from "./job-runner.ts";
import { type Lane, type LaneReport, runLane, type Spread } from "./lane.ts";
import { cliLanes, DOORS, type Door, KINDS, type Kind, pageLanes, shareOf, threadLanes } from "./lanes.ts";
import { fuzzMessages } from "./messages.ts";

type Options = Readonly<{ seed: string; runs: number; only?: Door; kind?: Kind; case?: number }>;

const RUNS = 2_000;
const MOST_RUNS = 1_000_000;
const PATIENCE_MS = 60_000;

export function fuzzProgram(): Command {
  const runs = new Option("--runs <n>", fuzzMessages.runs).argParser(wholeFrom(1, MOST_RUNS)).default(RUNS);
  const one = new Option("--case <n>", fuzzMessages.case).argParser(wholeFrom(0, MOST_RUNS));
  return programOf("fuzz", fuzzMessages.about)
    .addOption(seedOption(fuzzMessages.seed))
    .addOption(runs)
    .addOption(new Option("--only <door>", fuzzMessages.only).choices([...DOORS]))
    .addOption(new Option("--kind <kind>", fuzzMessages.kind).choices([...KINDS]))
    .addOption(one)
    .addHelpText("after", `\n${fuzzMessages.epilogue}`)
    .action(fuzz);
}

type Plan = Readonly<{ door: Door; kind: Kind; numbers: readonly number[] }>;

function plansOf({ runs, only, kind, case: one }: Options): readonly Plan[] {
  const doors = DOORS.filter((door) => only === undefined || only === door);
  const kinds = KINDS.filter((name) => kind === undefined || kind === name);
  const known = doors.flatMap((door) =>
    kinds.map((name) => ({ door, kind: name, count: shareOf(door, name, runs) })),
  );
  return known
    .filter(({ count }) => count > 0)
    .map(({ count, ...way }) => ({
      ...way,
      numbers: one === undefined ? Array.from({ length: count }, (_, number) => number) : [one],
    }));
}

async function fuzz(options: Options): Promise<void> {
  const plans = plansOf(options);
  if (plans.length === 0) throw new UsageError(fuzzMessages.nothing);
  printLine(fuzzMessages.begins(options.seed));
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "fortieth-fuzz-"));
  const progress = progressOf(
    plans.reduce((sum, { numbers }) => sum + numbers.length, 0),
    true,
  );
  try {
    let done = 0;
    const run = { seed: options.seed, folder, matches: corpus(), onCase: () => progress.step(++done) };
    const reports = await Promise.all([throughThread(run, plans), throughPage(run, plans)]);
    progress.stop();
    print(reports.flat(), options.seed, performance.now() - start);
  } finally {
    progress.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Run = Readonly<{ seed: string; folder: string; matches: readonly SavedMatch[]; onCase: () => void }>;

/** Runs command lines, the page's readers and the host, one job at a time. */
async function throughThread(run: Run, plans: readonly Plan[]): Promise<readonly LaneReport[]> {
  if (!plans.some(({ door }) => door !== "page")) return [];
  const runner = openRunner(PATIENCE_MS);
  try {
    const fromCli = plans.some(({ door }) => door === "cli")
      ? await runLanes(cliLanes(run.matches, runner, run.folder), run, plans)
      : [];
    return [...fromCli, ...(await runLanes(threadLanes(run.matches, runner), run, plans))];
  } finally {
    await runner.close();
  }
}

/** Uses a build of this source, served like `npm start`. */
async function throughPage(run: Run, plans: readonly Plan[]): Promise<readonly LaneReport[]> {
  if (!plans.some(({ door }) => door === "page")) return [];
  const outDir = join(run.folder, "dist");
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  const server = await serveDist(await freePort(), outDir);
  const runner = await openBrowser(server.local);
  try {
    return await runLanes(pageLanes(run.matches, runner, run.folder), run, plans);
  } finally {
    await runner.close();
    await server.close();
  }
}

async function runLanes<Case>(
  lanes: readonly Lane<Case>[],
  { seed, onCase }: Run,
  plans: readonly Plan[],
): Promise<readonly LaneReport[]> {
  const reports: LaneReport[] = [];
  for (const lane of lanes) {
    const plan = plans.find(({ door, kind }) => lane.name === `${door} ${kind}`);
    if (plan === undefined) continue;
    reports.push(await runLane(lane, { seed, numbers: plan.numbers, isTimed: true, onCase }));
  }
  return reports;
}

function print(reports: readonly LaneReport[], seed: string, ms: number): void {
  const lines = [...tableOf(fuzzMessages.columns, reports.map(cellsOf)), "", ...faultLines(reports, seed)];
  printLine(lines.join("\n"));
  const cases = reports.reduce((sum, report) => sum + report.cases, 0);
  const faults = reports.reduce((sum, report) => sum + report.faults.length, 0);
  printLine(fuzzMessages.verdict(cases, faults, ms));
  if (faults > 0) process.exitCode = 1;
}

function cellsOf({ name, cases, sound, refused, faults, pace, took, slowest }: LaneReport): string[] {
  const shown = ({ least, middle, most }: Spread): string => `${least} / ${middle} / ${most}`;
  const said = Object.values(refused).reduce((sum, count) => sum + count, 0);
  return [
    name,
    String(cases),
    String(sound),
    String(said),
    String(faults.length),
    shown(pace),
    shown(took),
    `${slowest}`,
  ];
}
