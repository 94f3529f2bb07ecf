/** Runs Stryker over a sample of one area. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { AREA, AREA_VARIABLE, type AreaId } from "./areas.ts";
import { type Change, changeOf } from "./mutant-change.ts";
import { COUNT_VARIABLE, EQUIVALENT, NOT_SAMPLED, SAMPLE_CHECKER, SEED_VARIABLE } from "./settings.ts";

export type Draw = Readonly<{ seed: string; count: number; concurrency: number }>;

export type Tally = Readonly<{
  area: AreaId;
  killed: number;
  equivalent: number;
  broken: number;
  survivors: readonly (Change & Readonly<{ line: number }>)[];
}>;

/** Folders that tests do not need and that would be copied for each run. */
const NOT_COPIED = ["dist", "docs/images", "test-results", "playwright-report", "coverage"];
const SLOW_MACHINE_MS = 60_000;

export async function runArea(area: AreaId, { seed, count, concurrency }: Draw): Promise<Tally> {
  Object.assign(process.env, {
    [AREA_VARIABLE]: area,
    [SEED_VARIABLE]: seed,
    [COUNT_VARIABLE]: String(count),
  });
  const results = await new Stryker(optionsFor(area, concurrency)).runMutationTest();
  return tallyOf(
    area,
    results.filter(({ statusReason }) => statusReason !== NOT_SAMPLED),
  );
}

function optionsFor(area: AreaId, concurrency: number): PartialStrykerOptions {
  return {
    mutate: [...AREA[area].sources],
    testRunner: "vitest",
    vitest: { configFile: "tests/mutants/vitest.config.ts", related: false },
    plugins: ["@stryker-mutator/vitest-runner", join(import.meta.dirname, "sample-checker.ts")],
    checkers: [SAMPLE_CHECKER],
    coverageAnalysis: "perTest",
    concurrency,
    // A mutant that loops endlessly counts as noticed, but a slow test on a busy machine must not be taken for an
    // endless loop.
    timeoutMS: SLOW_MACHINE_MS,
    timeoutFactor: 4,
    ignorePatterns: NOT_COPIED,
    disableTypeChecks: false,
    // With a tsconfig, Stryker would rewrite paths by calling a function that the installed TypeScript lacks. No
    // paths here need it.
    tsconfigFile: "none",
    reporters: [process.stderr.isTTY === true ? "progress" : "progress-append-only"],
    logLevel: "warn",
    tempDirName: join(tmpdir(), "fortieth-mutants"),
  } as PartialStrykerOptions;
}

function tallyOf(area: AreaId, results: readonly MutantResult[]): Tally {
  const count = (...statuses: readonly MutantResult["status"][]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  return {
    area,
    killed: count("Killed", "Timeout"),
    equivalent: results.filter(({ statusReason }) => statusReason === EQUIVALENT).length,
    broken: count("RuntimeError"),
    survivors: results
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map((result) => ({ ...changeOf(asMutant(result)), line: result.location.start.line })),
  };
}

/** Reports count lines and columns from 1; mutants count them from 0. */
function asMutant({
  fileName,
  location: { start, end },
  ...rest
}: MutantResult): Parameters<typeof changeOf>[0] {
  const back = ({ line, column }: Readonly<{ line: number; column: number }>) => ({
    line: line - 1,
    column: column - 1,
  });
  return {
    ...rest,
    fileName,
    replacement: rest.replacement ?? "",
    location: { start: back(start), end: back(end) },
  };
}
