/**
 * MODEL §4, §4.2 and §4.3 quote their figures as `npm run validate -- --write` and `npm run tournament -- --write` wrote them,
 * and these are of the rules of today. The page of sources quotes the same figures.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import figures from "../../src/lab/model-figures.json" with { type: "json" };
import unseen from "../../src/lab/unseen-summary.json" with { type: "json" };
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import ablations from "../../src/research/tournament/ablations.json" with { type: "json" };
import type { Contest } from "../../src/research/tournament/cli/contest.ts";
import {
  type ContestedRun,
  influenceTable,
  targetTable,
} from "../../src/research/tournament/cli/contested-table.ts";
import type { SmallSection } from "../../src/research/tournament/cli/small-section.ts";
import { targetsOf } from "../../src/research/tournament/cli/target-section.ts";
import {
  CONTESTED_SECTIONS,
  type Run,
  writtenFile,
} from "../../src/research/tournament/cli/written-files.ts";
import express from "../../src/research/tournament/contested-express.json" with { type: "json" };
import lesson from "../../src/research/tournament/contested-lesson.json" with { type: "json" };
import standard from "../../src/research/tournament/contested-standard.json" with { type: "json" };
import small from "../../src/research/tournament/small-games.json" with { type: "json" };
import { habitRows, levelRows } from "../../src/research/tournament/small-table.ts";
import { pageFigures, validationRows } from "../../src/research/validation/cli/validation-table.ts";
import results from "../../src/research/validation/results.json" with { type: "json" };

const MODEL = readFileSync(new URL("../../docs/MODEL.md", import.meta.url), "utf8");
const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const RUNS = [lesson, express, standard] as unknown as readonly ContestedRun[];

function sectionOf(from: string, to: string): string {
  return MODEL.split(from)[1]?.split(to)[0] ?? "";
}

const MAIN = sectionOf("## 4. Results", "### The published test");
const SMALL = sectionOf("### 4.2", "### 4.3");
const CONTESTED = sectionOf("### 4.3", "## 5.");

/** The tables of a section, as rows without outer spaces, without their headings. */
function tablesOf(section: string): string[][] {
  return section
    .split("\n\n")
    .filter((block) => block.startsWith("|"))
    .map((block) =>
      block
        .split("\n")
        .slice(2)
        .map((line) =>
          line
            .split("|")
            .slice(1, -1)
            .map((cell) => cell.trim())
            .join(" | "),
        ),
    );
}

test("every file of figures is of the rules of today, and the sections say so", () => {
  for (const { engineVersion } of [results, small, lesson, express, standard])
    expect(engineVersion).toBe(RULES_VERSION);
  for (const section of [MAIN, SMALL, CONTESTED]) expect(section).toContain(`\`${RULES_VERSION}\``);
});

test("every row of §4 is the file's, and the file has the seeds that its gates need", () => {
  expect(tablesOf(MAIN)).toEqual([validationRows(results.rows)]);
  expect(results.seeds).toBe(500);
});

test("gains over habit are quoted with their paired intervals, in MODEL §5 and in the README", () => {
  const { ours } =
    results.rows.find(({ outcome }) => outcome.startsWith("28 treaties: gain in C over past")) ?? {};
  const fresh = unseen.order.hazard.gainOverPropensity;
  for (const { value, low, high } of [ours ?? fresh, fresh]) {
    const [gain, from, to] = [value, low, high].map((one) => one.toFixed(3));
    expect(MODEL.split("## 5.")[1]).toContain(`${gain} (${from}..${to})`);
    expect(README).toMatch(new RegExp(`${gain} \\((95%: )?${from} to ${to}\\)`));
  }
  expect(ours).toBeDefined();
});

test("every row of §4.2 is the file's, and so are its counts", () => {
  const { figures } = small.small as unknown as SmallSection;
  expect(tablesOf(SMALL)).toEqual([levelRows(figures), habitRows(figures)]);
  expect(SMALL).toContain(`(${small.games} games, seed \`${small.seed}\``);
  expect(SMALL).toContain(`${figures.withStakes} of ${figures.seats} seats had something to win`);
  expect(SMALL).toContain(`plays ${figures.plans.toLocaleString("en")} plans`);
  expect(SMALL).toContain(`${figures.efficient.toFixed(1)} of 81 texts cannot be improved`);
});

test("every row of §4.3 is the files'", () => {
  expect(tablesOf(CONTESTED)).toEqual([influenceTable(RUNS), targetTable(RUNS)]);
});

test("the page of sources quotes the figures of §4", () => {
  expect(figures).toEqual(pageFigures(results.rows));
});

test("a figure that misses its target is bold, and no target of a run is left out", () => {
  for (const run of RUNS) {
    const names = targetsOf(run, run.scenario).map(({ name }) => name);
    for (const name of names) expect(targetTable(RUNS).some((row) => row.startsWith(`${name}: `))).toBe(true);
  }
  const low = {
    ...lesson,
    collusion: { colluders: { value: 1.04, low: 1, high: 1.1 } },
  } as unknown as Contest;
  const run = { ...low, scenario: "lesson", drawn: {} } as ContestedRun;
  expect(targetTable([run]).find((row) => row.startsWith("colluders"))).toMatch(/\| \*\*104%\*\*; –$/);
});

/** What decides the figures of a file of figures. */
function runOf(file: object): Run {
  const { drawn } = file as Readonly<{ drawn?: Readonly<{ seed: string; seats: readonly string[] }> }>;
  return { ...(file as unknown as Run), draw: drawn?.seats.length ?? 0, drawSeed: drawn?.seed ?? "seats" };
}

test("the files of figures are of the documented runs, and only the runs that a document quotes write a file", () => {
  expect(writtenFile(["ablations"], runOf(ablations))).toMatch(/ablations\.json$/);
  expect(writtenFile(["small"], runOf(small))).toMatch(/small-games\.json$/);
  for (const run of RUNS)
    expect(writtenFile(CONTESTED_SECTIONS, runOf(run))).toMatch(
      new RegExp(`contested-${run.scenario}\\.json$`),
    );
  for (const [only, scenario] of [
    [CONTESTED_SECTIONS, "full"],
    [["ladder"], "express"],
  ] as const)
    expect(writtenFile(only, { ...runOf(ablations), scenario })).toBeNull();
});

test("a run with other options than the documented ones is refused, with these options", () => {
  for (const [other, needed] of [
    [{ games: 2 }, "--games 12"],
    [{ seed: "fortieth" }, "--seed k2-fresh"],
    [{ draw: 0 }, "--draw 12"],
    [{ drawSeed: "seats" }, "--draw-seed k2-fresh"],
    [{ climate: "measured" }, "--climate contested"],
    [{ seats: ["KEN"] }, "--seats BRA CAN CHN"],
  ] as const) {
    const run = { ...runOf(lesson), ...other };
    expect(() => writtenFile(CONTESTED_SECTIONS, run)).toThrow(needed);
  }
});
