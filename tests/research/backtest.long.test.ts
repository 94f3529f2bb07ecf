import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backtestProgram } from "../../src/research/validation/cli/backtest-program.ts";
import { type Printed, runHere } from "../../src/tools/fuzz/run-here.ts";
import { temporaryFolder } from "../support/folder.ts";
import { linesOf } from "../support/run-tool.ts";

const DATA = "assets/data/ratifications.csv";
const backtest = (...args: readonly string[]): Promise<Printed> => runHere(backtestProgram(), ...args);

const folder = temporaryFolder();
let files = 0;

/** What is printed, apart from its origin, which names the file and the date. */
function figuresOf(said: Printed): unknown {
  const { origin, ...figures } = JSON.parse(said.stdout) as Record<string, unknown>;
  expect(origin).toMatchObject({ command: expect.stringContaining("npm run backtest") });
  return figures;
}

function fileOf(text: string | Uint8Array): string {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, text);
  return path;
}

test("UNCAC: the object of the specification, with its public dates, the same each time", async () => {
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
    "hazard",
    "baselines",
    "origin",
  ]);
  expect(report).toMatchObject({
    treaty: "UNCAC",
    states: 193,
    signedAtOpening: 98,
    actualMonths: { n10: 10.2, n20: 16.3, n30: 21.2, n40: 24.4 },
  });
  const { n40 } = report.predicted as { n40: Record<string, number> };
  expect(Object.keys(n40)).toEqual([
    "p10",
    "p50",
    "p90",
    "notWithinTenYears",
    "crps",
    "intervalScore",
    "isInside",
  ]);
  expect(n40.p10).toBeLessThan(n40.p50 ?? 0);
  expect(n40.p50).toBeLessThan(n40.p90 ?? 0);
  const again = await backtest("--ratifications", DATA, "--treaty", "UNCAC", "--json");
  expect(figuresOf(again)).toEqual(figuresOf(said));
});

test("a treaty that stalls: null for an event that never happened, 120 at most; other columns and rows do not matter", async () => {
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

const HEADING = "treaty,iso3,signature_date,consent_date";
const ROW = "T,KEN,2000-01-01,2001-01-01\n";

test.each<[string, string | Uint8Array, string]>([
  ["a million rows", `${HEADING}\n${ROW.repeat(1_000_000)}`, "more than 100000 rows"],
  ["a hundred thousand columns", `${"x,".repeat(100_000)}\n`, "row 1 has no column treaty"],
  ["a column twice", `treaty,${HEADING}\nU,${ROW}`, "the column treaty more than once"],
  ["a cell of twenty megabytes", `${HEADING}\n${"9".repeat(20_000_000)},KEN,2000-01-01,\n`, 'no treaty "T"'],
  ["a date of twenty megabytes", `${HEADING}\nT,KEN,${"9".repeat(20_000_000)},\n`, "column signature_date"],
  ["a quote never closed", `${HEADING}\n"${ROW.repeat(1_000_000)}`, "not CSV"],
  ["the day before all days", `${HEADING}\nT,KEN,0000-00-00,\n`, "column signature_date"],
  ["states nobody knows", `${HEADING}\nT,XXX,2000-01-01,\n`, "no signature by a UN member"],
  ["UTF-16", Buffer.from(`\uFEFF${HEADING}\n${ROW}`, "utf16le"), "not UTF-8 text"],
  ["UTF-16 that does not say so", Buffer.from(`${HEADING}\n${ROW}`, "utf16le"), "row 1 has no column treaty"],
  ["NUL in a name", `${HEADING}\n\0${ROW}`, "it has \\u0000T"],
  ["a name that commands the terminal", `${HEADING}\n\u001B[31m${ROW}`, "it has \\u001b[31mT"],
])("a hostile table is refused in one line: %s", async (_, content, word) => {
  const said = await backtest("--ratifications", fileOf(content), "--treaty", "T");
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(linesOf(said.stderr)).toEqual([expect.stringContaining(word)]);
  expect(said.stderr.length).toBeLessThan(1000);
});

test("line ends of any kind, even mixed in one file, and a byte order mark make no difference", async () => {
  const rows = [HEADING, "T,KEN,2000-01-01,", "T,FRA,2000-01-01,2001-01-01"];
  const said = [];
  for (const text of [
    rows.join("\n"),
    rows.join("\r\n"),
    rows.join("\r"),
    `\uFEFF${HEADING}\r\n${rows[1]}\n${rows[2]}`,
  ]) {
    said.push(await backtest("--ratifications", fileOf(text), "--treaty", "T", "--json"));
  }
  for (const one of said) expect(one).toMatchObject({ code: 0, stderr: "" });
  const [first, ...others] = said.map(figuresOf);
  for (const other of others) expect(other).toEqual(first);
});

test("dates at the end of the calendar, a repeated state and a name over two lines give a valid result", async () => {
  const rows = ["KEN,9999-12-30,9999-12-31", "KEN,9999-12-31,", "FRA,9999-12-31,9999-12-31"];
  const text = [HEADING, ...rows.map((row) => `"Late\r\n\u001B[31mtreaty",${row}`)].join("\n");
  const said = await backtest("--ratifications", fileOf(text), "--treaty", "late \u001B[31mTREATY");
  expect(said).toMatchObject({ code: 0, stderr: "" });
  expect(linesOf(said.stdout)[0]).toBe(
    "Late \\u001b[31mtreaty: 2 of 193 UN members signed in the opening month",
  );
  expect(said.stdout).not.toContain("NaN");
});

test("a missing file or option is reported in one line", async () => {
  for (const args of [
    ["--treaty", "T"],
    ["--ratifications", "/no/file", "--treaty", "T"],
    ["--ratifications", "", "--treaty", "T"],
    ["--ratifications", "src", "--treaty", "T"],
  ]) {
    const said = await backtest(...args);
    expect(said.code).toBe(2);
    expect(linesOf(said.stderr)).toHaveLength(1);
  }
});
