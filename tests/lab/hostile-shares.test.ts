import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { labProgram } from "../../src/cli/lab-program.ts";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import { type Printed, runHere } from "../../src/tools/fuzz/run-here.ts";
import { temporaryFolder } from "../support/folder.ts";
import { linesOf } from "../support/run-tool.ts";

const lab = (...args: readonly string[]): Promise<Printed> => runHere(labProgram(), ...args);
const folder = temporaryFolder();

function mergeOf(content: string | Uint8Array): Promise<Printed> {
  const path = join(folder, "share.json");
  writeFileSync(path, content);
  return lab("--json", "--merge", path);
}

let share = "";
beforeAll(async () => {
  share = (await lab("--scenario", "lesson", "--games", "12", "--workers", "1", "--json")).stdout;
});

/** A share as the program writes it, but with some fields replaced. */
function shareWith(change: (good: Report) => object): Promise<Printed> {
  const good = JSON.parse(share) as Report;
  return mergeOf(JSON.stringify({ ...good, ...change(good) }));
}

const REAL = Object.fromEntries(
  scenarioOf("lesson", "young").articles.map(({ id, adopted, alternatives }) => [
    id,
    alternatives[adopted]?.key ?? "",
  ]),
);

/** The adopted text's alternatives, each under a different article id. */
const under = (ids: readonly string[]): object =>
  Object.fromEntries(Object.values(REAL).map((key, at) => [ids[at], key]));

type Report = Readonly<{
  study: Readonly<Record<string, unknown>>;
  rows: readonly (readonly number[])[];
  counts: Readonly<{ games: number; signed: readonly number[]; carried: readonly number[] }>;
}>;

const firstRow = ({ rows }: Report, at: number, value: number) =>
  rows.with(0, (rows[0] ?? []).with(at, value));

const HOSTILE: readonly (readonly [string, (good: Report) => object, string])[] = [
  ["a row too few", ({ rows }) => ({ rows: rows.slice(1) }), "rows"],
  ["a row with other parties than the counts", (good) => ({ rows: firstRow(good, 4, 193) }), "rows"],
  ["a row whose month is not that of the instrument", (good) => ({ rows: firstRow(good, 5, 47) }), "rows"],
  ["no rows", () => ({ rows: null }), "rows"],
  [
    "a country that signed more often than there were games",
    ({ counts }) => ({ counts: { ...counts, signed: counts.signed.with(0, counts.games + 1) } }),
    "counts.signed",
  ],
  [
    "an instrument that carried and never came",
    ({ counts }) => ({ counts: { ...counts, carried: counts.carried.map(() => counts.games) } }),
    "counts.carried",
  ],
  [
    "games that are in no histogram",
    ({ counts }) => ({ counts: { ...counts, parties: {} } }),
    "counts.parties",
  ],
  [
    "a study of more games than there are numbers",
    ({ study }) => ({ study: { ...study, games: 9e15 } }),
    "study.games",
  ],
  [
    "a horizon beyond all calendars",
    ({ study }) => ({ study: { ...study, horizon: 9e15 } }),
    "study.horizon",
  ],
  ["a seed that rings the bell", ({ study }) => ({ study: { ...study, seed: "\u0007" } }), "study.seed"],
  [
    "a text under the names of other articles",
    ({ study }) => ({ study: { ...study, text: under(Object.keys(REAL).toReversed()) } }),
    "study.text",
  ],
  [
    "a histogram of a hundred thousand values",
    ({ counts }) => ({
      counts: { ...counts, parties: Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [n, 1])) },
    }),
    "counts.parties",
  ],
  [
    "a million ranges",
    () => ({ done: Array.from({ length: 1_000_000 }, (_, n) => [n, n]) }),
    "does not end with the JSON object",
  ],
  ["a number that is none", ({ counts }) => ({ counts: { ...counts, games: Number.NaN } }), "counts.games"],
  [
    "a number beyond the whole ones",
    ({ counts }) => ({ counts: { ...counts, games: 2 ** 60 } }),
    "counts.games",
  ],
];

test.each(HOSTILE)("a share with impossible counts is refused in one line: %s", async (_, change, word) => {
  const said = await shareWith(change);
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(said.stderr).toContain(word);
  expect(linesOf(said.stderr)).toHaveLength(1);
});

test.each([
  ["nested forty million times", "[".repeat(40_000_000), "does not end with the JSON object"],
  ["forty million empty lines", "\n".repeat(40_000_000), "does not end with the JSON object"],
  ["fifty-one megabytes", " ".repeat(51_000_000), "more than 50 MB"],
  ["UTF-16", Buffer.from("\uFEFF{}", "utf16le"), "not UTF-8 text"],
])("a file that is not an output is refused in one line: %s", async (_, content, word) => {
  const said = await mergeOf(content);
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(said.stderr).toContain(word);
  expect(linesOf(said.stderr)).toHaveLength(1);
});

test("a negative zero counts as zero", async () => {
  const said = await mergeOf(share.replace('"failed":0}', '"failed":-0}'));
  expect(said).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(said.stdout)).toMatchObject({ counts: (JSON.parse(share) as Report).counts });
});
