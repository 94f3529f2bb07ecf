import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere, type Said } from "../../src/tools/fuzz/run-here.ts";
import { backtestProgram } from "../../src/tools/history/backtest-program.ts";
import { temporaryFolder } from "../support/folder.ts";
import { linesOf } from "../support/run-tool.ts";

const MINUTE = 60_000;
const DATA = "assets/data/ratifications.csv";
const backtest = (...args: readonly string[]): Promise<Said> => runHere(backtestProgram(), ...args);

const folder = temporaryFolder();
let files = 0;

function fileOf(text: string): string {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, text);
  return path;
}

test("UNCAC: the object of the specification, with its public dates, the same twice", {
  timeout: MINUTE,
}, async () => {
  const said = await backtest("--ratifications", DATA, "--treaty", "UNCAC", "--json");
  expect(said).toMatchObject({ code: 0, stderr: "" });
  const report = JSON.parse(said.stdout) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual([
    "treaty",
    "states",
    "signedAtOpening",
    "actualMonths",
    "predicted",
    "cIndex36",
    "brier36",
    "baselines",
  ]);
  expect(report).toMatchObject({
    treaty: "UNCAC",
    states: 193,
    signedAtOpening: 98,
    actualMonths: { n10: 10.2, n20: 16.3, n30: 21.2, n40: 24.4 },
  });
  const { n40 } = report.predicted as { n40: Record<string, number> };
  expect(Object.keys(n40)).toEqual(["p10", "p50", "p90"]);
  expect(n40.p10).toBeLessThan(n40.p50 ?? 0);
  expect(n40.p50).toBeLessThan(n40.p90 ?? 0);
  expect(await backtest("--ratifications", DATA, "--treaty", "UNCAC", "--json")).toEqual(said);
});

test("a treaty that stalls: null for what never happened, 120 at most; other columns and rows do not matter", async () => {
  const rows = [
    "KEN,2000-01-03,2000-12-01",
    "FRA,2000-01-20,",
    "EUU,1999-01-01,1999-01-01",
    "PER,,2019-05-05",
  ];
  const text = `note,treaty,iso3,signature_date,consent_date\n${rows.map((row) => `"a, b",Odd Treaty,${row}`).join("\n")}\n`;
  const said = await backtest("--ratifications", fileOf(text), "--treaty", "odd treaty", "--json");
  const report = JSON.parse(said.stdout) as Record<string, unknown>;
  expect(report).toMatchObject({ treaty: "Odd Treaty", signedAtOpening: 2 });
  expect(report.actualMonths).toEqual({ n10: null, n20: null, n30: null, n40: null });
});

const GOOD = "treaty,iso3,signature_date,consent_date\nT,KEN,2000-01-01,\n";

test.each([
  ["treaty,iso3,signature_date\nT,KEN,2000-01-01\n", "row 1 has no column consent_date"],
  [`${GOOD}T,FRA,2000-02-30,\n`, "row 3, column signature_date"],
  [`${GOOD}T,FRA,,soon\n`, "row 3, column consent_date"],
  [`${GOOD}T,fra,,\n`, "row 3, column iso3"],
  [`${GOOD},FRA,,\n`, "row 3, column treaty"],
  [`${GOOD}T,FRA\n`, "row 3, column signature_date"],
  [`${GOOD}\n\nT,FRA,"2000\n`, "not CSV"],
  ["", "row 1 has no column treaty"],
  ["treaty,iso3,signature_date,consent_date\n", "has no rows"],
  [GOOD.replace("T,", "Another,"), 'no treaty "T"; it has Another'],
  [GOOD.replace("2000-01-01", ""), "no signature"],
])("exit code 2 and one line on stderr: %j", async (text, word) => {
  const said = await backtest("--ratifications", fileOf(text), "--treaty", "T", "--json");
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(linesOf(said.stderr)).toEqual([expect.stringContaining(word)]);
});

test("a missing file or option is said in one line", async () => {
  for (const args of [
    ["--treaty", "T"],
    ["--ratifications", DATA],
    ["--ratifications", "/no/file", "--treaty", "T"],
  ]) {
    const said = await backtest(...args);
    expect(said.code).toBe(2);
    expect(linesOf(said.stderr)).toHaveLength(1);
  }
});
