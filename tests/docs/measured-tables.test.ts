/**
 * MODEL §4 and §4.3 quote their figures as `npm run validate -- --write` and `npm run tournament -- --write` wrote them,
 * and these are of the rules of today. The page of sources quotes the same figures.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import figures from "../../src/lab/model-figures.json" with { type: "json" };
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import type { Contest } from "../../src/research/tournament/cli/contest.ts";
import {
  type ContestedRun,
  influenceTable,
  targetTable,
} from "../../src/research/tournament/cli/contested-table.ts";
import { targetsOf } from "../../src/research/tournament/cli/target-section.ts";
import { CONTESTED_SECTIONS, writtenFile } from "../../src/research/tournament/cli/written-files.ts";
import express from "../../src/research/tournament/contested-express.json" with { type: "json" };
import lesson from "../../src/research/tournament/contested-lesson.json" with { type: "json" };
import standard from "../../src/research/tournament/contested-standard.json" with { type: "json" };
import { pageFigures, validationRows } from "../../src/research/validation/cli/validation-table.ts";
import results from "../../src/research/validation/results.json" with { type: "json" };

const MODEL = readFileSync(new URL("../../docs/MODEL.md", import.meta.url), "utf8");
const RUNS = [lesson, express, standard] as unknown as readonly ContestedRun[];

function sectionOf(from: string, to: string): string {
  return MODEL.split(from)[1]?.split(to)[0] ?? "";
}

const MAIN = sectionOf("## 4. Results", "### The published test");
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
  for (const { engineVersion } of [results, lesson, express, standard])
    expect(engineVersion).toBe(RULES_VERSION);
  for (const section of [MAIN, CONTESTED]) expect(section).toContain(`\`${RULES_VERSION}\``);
});

test("every row of §4 is the file's, and the file has the seeds that its gates need", () => {
  expect(tablesOf(MAIN)).toEqual([validationRows(results.rows)]);
  expect(results.seeds).toBe(500);
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

test("only the runs that a document quotes write a file", () => {
  expect(writtenFile(["ablations"], "standard", 0)).toMatch(/ablations\.json$/);
  expect(writtenFile(CONTESTED_SECTIONS, "express", 12)).toMatch(/contested-express\.json$/);
  for (const file of [
    writtenFile(["ablations"], "standard", 12),
    writtenFile(CONTESTED_SECTIONS, "express", 0),
    writtenFile(CONTESTED_SECTIONS, "full", 12),
    writtenFile(["ladder"], "express", 12),
  ])
    expect(file).toBeNull();
});
