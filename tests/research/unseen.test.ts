/** The published test set stays unseen: nothing that fits can read it, and nothing was fitted on its treaties. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { fitCensored } from "../../src/research/history/censored.ts";
import { readProductHistory } from "../../src/research/history/product-history.ts";
import {
  factorsOf,
  intervalScore,
  isInside,
  missOf,
  rangeOf,
  widened,
  withStalls,
} from "../../src/research/history/widening.ts";
import { CLAIM, NEXT_TEST } from "../../src/research/validation/next-test.ts";
import { readUnseen } from "../../src/research/validation/unseen-treaties.ts";

const FILES = globSync("src/**/*.{ts,tsx}");
const text = (path: string): string => readFileSync(path, "utf8");

test("given the tables of unseen treaties, then only one file of the project reads them", () => {
  const readers = FILES.filter((path) => text(path).includes("ratifications_unseen"));
  expect(readers).toEqual(["src/research/validation/unseen-treaties.ts"]);
});

test("given that file, then only the command that scores forecasts imports it", () => {
  const importers = FILES.filter((path) => text(path).includes("unseen-treaties.ts"));
  expect(importers).toEqual(["src/research/validation/cli/backtest-program.ts"]);
});

/** Every file that a file imports, directly or through others. */
function importsOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, to = ""] of text(path).matchAll(/from "(\.[^"]+\.tsx?)"/g))
    importsOf(join(dirname(path), to), seen);
  return seen;
}

test.each([
  "src/research/hazard/fit-hazard.ts",
  "src/research/history/backtest.ts",
  "src/research/history/pace.ts",
  "src/research/fit.ts",
  "src/research/nowcast.ts",
  "src/research/build-content.ts",
  "src/research/validate.ts",
])("given %s, then nothing it imports leads to the unseen treaties", (path) => {
  expect([...importsOf(path)].filter((one) => one.includes("unseen"))).toEqual([]);
});

test("given the nineteen treaties, then none is among those that the fits use", () => {
  const unseen = new Set(readUnseen().map(({ treaty }) => treaty));
  expect(unseen.size).toBe(19);
  expect(readProductHistory().pasts.filter(({ history }) => unseen.has(history.treaty))).toEqual([]);
});

const open = { month: 120, censored: true };

test("given paces of which one is only known to be slow, then the mean is lower than without it, and a stall is possible", () => {
  const seen = [-5, -5.5, -6, -6.5, -7].map((value) => ({ value, censored: false }));
  const fit = fitCensored([...seen, { value: -7.5, censored: true }]);
  const without = fitCensored(seen);
  expect(without.mean).toBeCloseTo(-6, 6);
  expect(without.stall).toBeCloseTo(1 / 7, 6);
  expect(fit.mean).toBeLessThanOrEqual(without.mean);
  expect(fit.stall).toBeGreaterThan(without.stall);
  expect(fit.stall).toBeLessThan(2 / 8);
});

test("given runs of which one in five stalls, then the forecast says so and its range is open", () => {
  const range = rangeOf(withStalls([10, 20, 30, 40, 50, 60, 70, 80], 0.2), open);
  expect(range).toMatchObject({ p10: 10, p50: 50, p90: 120, never: 0.2 });
  expect(isInside(range, open)).toBe(true);
});

test("given treaties left out that missed their ranges, then a range is widened on that side only, never narrowed", () => {
  const range = rangeOf([10, 20, 40], { month: 40, censored: false });
  expect(missOf("T", range, { month: 40, censored: false }).slow).toBeCloseTo(1, 9);
  expect(missOf("T", range, { month: 10, censored: false }).fast).toBeCloseTo(1, 9);
  const factors = factorsOf(Array.from({ length: 9 }, () => ({ treaty: "T", fast: 0.5, slow: 2 })));
  expect(factors).toEqual({ fast: 1, slow: 2 });
  const wide = widened(range, factors, { month: 60, censored: false });
  expect([wide.p10, wide.p50, wide.p90].map(Math.round)).toEqual([10, 20, 80]);
});

test("interval score: the width, and ten months for every month outside", () => {
  expect(intervalScore({ p10: 10, p90: 50 }, { month: 30, censored: false })).toBe(40);
  expect(intervalScore({ p10: 10, p90: 50 }, { month: 55, censored: false })).toBe(90);
  expect(intervalScore({ p10: 10, p90: 50 }, { month: 8, censored: false })).toBe(60);
});

test("given the next test set, then no table of the project has one of its treaties, and MODEL §4 names them all", () => {
  const known = globSync("assets/data/**/ratifications*.csv").flatMap((path) => [
    ...new Set(csvParse(text(path)).map(({ treaty = "" }) => treaty)),
  ]);
  expect(known.length).toBeGreaterThan(60);
  const [, model = ""] = text("docs/MODEL.md").split("The next test, named in advance");
  for (const { treaty, word } of NEXT_TEST) {
    expect([treaty, known.filter((name) => word.test(name))]).toEqual([treaty, []]);
    expect([treaty, model.includes(treaty)]).toEqual([treaty, true]);
  }
  expect(NEXT_TEST).toHaveLength(12);
  expect(model).toContain(`above propensity in at least ${CLAIM.orderAbovePropensity} of the 12`);
  expect(model).toContain(`at least ${CLAIM.rangesHold} ranges hold`);
});
