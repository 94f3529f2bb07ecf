/** Two whole texts in pairs, a row for each match, and where a figure comes from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { compareProgram } from "../../src/cli/compare-program.ts";
import { labProgram } from "../../src/cli/lab-program.ts";
import { crc32, withPngText } from "../../src/client/files/png-text.ts";
import { loadWording } from "../../src/client/i18n/index.ts";
import type { Run } from "../../src/client/lab/lab.ts";
import { pairPicture } from "../../src/client/lab/pair-dots.ts";
import {
  comparable,
  pairCsv,
  pairJson,
  pairLines,
  pairRowsCsv,
  withoutPull,
} from "../../src/client/lab/pairs.ts";
import { pairProvenanceOf, studyJson } from "../../src/client/lab/provenance.ts";
import { PULLS, pullSummaries, withPull } from "../../src/client/lab/pull-bands.ts";
import { pairMethodText } from "../../src/client/sentences/lab-methods.ts";
import { publicTerms } from "../../src/engine/model/hazard.ts";
import { ROW_FIELDS } from "../../src/lab/study/game-row.ts";
import { labCommand, originOf, textHash, textOption } from "../../src/lab/study/origin.ts";
import { isPairable, pairReport, pairsOf, playPair } from "../../src/lab/study/pair.ts";
import { playPart } from "../../src/lab/study/part.ts";
import { MEASURES } from "../../src/lab/study/prices.ts";
import type { PrintedPairs, PrintedStudy } from "../../src/lab/study/printed.ts";
import {
  keysOf,
  libraryOfStudy,
  type Study,
  scenarioOfStudy,
  setupOf,
  textOf,
} from "../../src/lab/study/study.ts";
import { openOnText, playOut } from "../../src/match/match.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { runHere } from "../../src/tools/fuzz/run-here.ts";
import { temporaryFolder } from "../support/folder.ts";

const GAMES = 6;
const REAL: Study = {
  scenario: "lesson",
  audience: "young",
  climate: "measured",
  level: 2,
  text: "real",
  seed: "pairs",
  games: GAMES,
  horizon: 48,
};
const adopted = scenarioOfStudy(REAL).articles.map((article) => article.adopted);
const OWN: Study = {
  ...REAL,
  text: keysOf(scenarioOfStudy(REAL), adopted.with(0, (adopted[0] ?? 0) === 0 ? 1 : 0)),
};

const folder = temporaryFolder();
const partOf = (study: Study) => playPart(RULES_VERSION, study, "outcomes", [0, study.games]);

function runOf(id: number, study: Study, pulls: readonly number[] = []): Run {
  const bands = pulls.map((pull) => partOf(withPull(study, "outcomes", pull)));
  return {
    id,
    kind: "outcomes",
    study,
    source: "real",
    status: "done",
    part: partOf(study),
    bands,
    isWeighing: false,
    ms: 1,
  };
}

test("studies played apart give the pairs of `npm run compare`, match by match", () => {
  const rows = pairsOf(OWN, partOf(OWN).rows ?? [], partOf(REAL).rows ?? []);
  expect(rows).toEqual(Array.from({ length: GAMES }, (_, game) => playPair(RULES_VERSION, OWN, REAL, game)));
});

test("a text against itself differs by nothing, whatever the luck", () => {
  const rows = partOf(REAL).rows ?? [];
  for (const { difference } of Object.values(pairReport(pairsOf(REAL, rows, rows)).measures))
    expect(difference).toEqual({ value: 0, low: 0, high: 0 });
});

test("the interval is that of the paired differences: 1, 2 and 3 are 2 ± 1.96·1/√3", () => {
  const row = (game: number, text: number, against: number) => ({
    game,
    seed: "",
    text: [text],
    against: [against],
  });
  const { difference } = pairReport([row(0, 11, 10), row(1, 52, 50), row(2, 3, 0)]).measures.parties;
  expect(difference).toEqual({ value: 2, low: 0.8684, high: 3.1316 });
});

test("only studies under the same conditions are compared", () => {
  expect(isPairable(OWN, REAL)).toBe(true);
  expect(isPairable(OWN, { ...REAL, games: 2 })).toBe(true);
  for (const change of [{ climate: "tense" }, { seed: "other" }, { horizon: 24 }, { textPull: 0 }] as const)
    expect(isPairable(OWN, { ...REAL, ...change })).toBe(false);
});

test("the page compares two studies with every strength of the text's pull, and saves a row for each match", () => {
  const others = PULLS.filter((pull) => pull !== 1000);
  const [one, other] = [runOf(2, OWN, others), runOf(1, REAL, others)];
  expect(comparable(one, [one, other])).toEqual([other]);
  const lines = pairLines(one, other);
  for (const { difference, pulled } of lines) {
    expect(pulled).toHaveLength(PULLS.length);
    expect(pulled[PULLS.indexOf(1000)]).toEqual(difference);
  }
  expect(pairRowsCsv(one, other).rows).toHaveLength(GAMES);
  expect(pairLines({ ...one, bands: [] }, other).every(({ pulled }) => pulled.length === 0)).toBe(true);
  expect(pullSummaries(one)?.map(({ games }) => games)).toEqual([GAMES, GAMES, GAMES, GAMES]);
});

test("the difference without the text's pull keeps its interval, in the table and in the sentence", () => {
  const others = PULLS.filter((pull) => pull !== 1000);
  const lines = pairLines(runOf(2, OWN, others), runOf(1, REAL, others));
  const none = lines.find(({ measure }) => measure === "months")?.pulled[PULLS.indexOf(0)];
  expect(withoutPull(lines)?.difference).toEqual(none);
  const { head, rows } = pairCsv(lines);
  const row = rows.find(([measure]) => measure === "months") ?? [];
  const names = ["difference", "low95", "high95"].map((name) => `${name}_with_0x_pull`);
  expect(names.map((name) => row[head.indexOf(name)])).toEqual([none?.value, none?.low, none?.high]);
  const told = (low: number, high: number) =>
    withoutPull(lines.map((line) => ({ ...line, pulled: [{ value: 1, low, high }] })))?.isTold;
  expect([told(0.1, 2), told(-2, -0.1), told(-0.1, 2), told(0, 0)]).toEqual([true, true, false, false]);
  expect(withoutPull(lines.map((line) => ({ ...line, pulled: [] })))).toBeNull();
});

test("the pull of the text is the game's own at 1,000 thousandths, gone at 0 and double at 2,000", () => {
  const [own, none, double] = [undefined, 0, 2000].map((pull) => {
    const study = pull === undefined ? REAL : { ...REAL, textPull: pull };
    const { world } = playOut(
      openOnText(libraryOfStudy(RULES_VERSION, study), setupOf(study, 0), textOf(study) ?? []),
    );
    return world.scenario.countries.map(
      (_, i) => publicTerms(world, i).find(({ code }) => code === "text")?.value ?? 0,
    );
  });
  expect(none?.every((value) => value === 0)).toBe(true);
  expect(double).toEqual(own?.map((value) => 2 * value));
  expect(partOf({ ...REAL, textPull: 1000 }).rows).toEqual(partOf(REAL).rows);
});

test("a text has a hash of all its wordings, and its command names only the wordings that differ", () => {
  const [first] = scenarioOfStudy(REAL).articles;
  expect(textOption(REAL)).toBe("real");
  expect(textOption({ ...REAL, text: keysOf(scenarioOfStudy(REAL), adopted) })).toBe("real");
  expect(textOption(OWN)).toBe(`${first?.id}=${OWN.text[0]}`);
  expect(textHash(OWN)).not.toBe(textHash(REAL));
  expect(textHash({ ...REAL, text: "played" })).toBe("");
});

test("a printed command plays the same study again, and refuses under other rules", async () => {
  const study: Study = { ...OWN, textPull: 500 };
  const asked = labCommand(study).replace("npm run lab -- ", "").split(" ");
  const path = join(folder, "rows.csv");
  const said = await runHere(labProgram(), ...asked, "--workers", "1", "--json", "--rows", path);
  expect(said).toMatchObject({ code: 0, stderr: "" });
  const printed = JSON.parse(said.stdout) as Readonly<Record<string, unknown>>;
  expect(printed.rowFields).toEqual(ROW_FIELDS);
  expect(printed.rows).toEqual(partOf(study).rows);
  const origin = originOf(study, GAMES);
  expect(printed.origin).toEqual(origin);
  const rows = csvParse(readFileSync(path, "utf8"));
  expect(rows.map((row) => row.game_seed)).toEqual(
    Array.from({ length: GAMES }, (_, game) => `pairs/${game}`),
  );
  for (const row of rows) expect(row).toMatchObject({ command: origin.command, text_hash: origin.text_hash });
  const elsewhere = asked.map((word) => (word === RULES_VERSION ? "0123456789abcdef" : word));
  const refused = await runHere(labProgram(), ...elsewhere);
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain("The rules here are");
});

test("the command of a comparison prints the figures of the page", async () => {
  const [one, other] = [runOf(2, OWN), runOf(1, REAL)];
  const { command, ...origin } = pairProvenanceOf(one, other, GAMES);
  const path = join(folder, "pairs.csv");
  const asked = command.replace("npm run compare -- ", "").split(" ");
  const said = await runHere(compareProgram(), ...asked, "--json", "--rows", path);
  const printed = JSON.parse(said.stdout) as Readonly<{
    origin: unknown;
    measures: Record<string, Readonly<{ difference: unknown }>>;
  }>;
  expect(printed.origin).toEqual({ ...origin, command });
  for (const { measure, difference } of pairLines(one, other))
    expect(printed.measures[measure]?.difference).toEqual(difference);
  const rows = csvParse(readFileSync(path, "utf8"));
  expect(rows).toHaveLength(GAMES);
  expect(rows[0]).toMatchObject({ against: "real", against_hash: textHash(REAL), command });
});

test("the page saves the object that the command prints: a study that was stopped, and a comparison", async () => {
  const stopped: Run = {
    ...runOf(3, OWN),
    status: "stopped",
    part: playPart(RULES_VERSION, OWN, "outcomes", [0, 4]),
  };
  const ask = async (program: Command, command: string): Promise<Record<string, unknown>> => {
    const words = command.split(" ").slice(4);
    return JSON.parse((await runHere(program, ...words, "--json")).stdout) as Record<string, unknown>;
  };
  const study = JSON.parse(studyJson(stopped)) as PrintedStudy;
  const { timing, ...said } = await ask(labProgram(), study.origin.command);
  expect(timing).toBeDefined();
  expect(study).toEqual(said);
  expect([study.origin.games, study.rows?.length, study.monthsToForce]).toEqual([4, 4, 3]);
  const pairs = JSON.parse(pairJson(stopped, runOf(1, REAL))) as PrintedPairs;
  expect(pairs).toEqual(await ask(compareProgram(), pairs.origin.command));
  expect([pairs.games, pairs.rows.length]).toEqual([4, 4]);
});

test("a picture of the pairs has a dot for each, and columns that hold them all", () => {
  const rows = pairsOf(OWN, partOf(OWN).rows ?? [], partOf(REAL).rows ?? []);
  for (const measure of MEASURES) {
    const { dots, columns, above, same, below, difference } = pairPicture(rows, measure);
    expect(dots).toHaveLength(GAMES);
    expect(above + same + below).toBe(GAMES);
    expect(columns.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(GAMES);
    expect(difference).toEqual(pairReport(rows).measures[measure].difference);
  }
  const far = (text: number) => ({ game: 0, seed: "", text: [text], against: [0] });
  const { step, columns } = pairPicture([far(0), far(99), far(101), far(3)], "parties");
  expect(step).toBe(2);
  expect(columns.map(({ from, to, pairs }) => [from, to, pairs])).toEqual([
    [-1, 0, 1],
    [3, 4, 1],
    [99, 100, 1],
    [101, 102, 1],
  ]);
});

test("the methods of a comparison name both texts, all conditions, the seeds and the version", async () => {
  await loadWording("lab");
  const origin = pairProvenanceOf(runOf(2, OWN), runOf(1, REAL), GAMES);
  const said = pairMethodText(runOf(2, OWN), origin);
  for (const part of [
    textOption(OWN),
    textHash(OWN),
    textHash(REAL),
    origin.fortieth,
    RULES_VERSION,
    origin.content,
    "pairs/i",
    "Matches 0 to 5",
    "level 2",
    "193 states",
    "48",
  ])
    expect(said).toContain(part);
});

test("people get a table of differences with a mark on what is a design choice", async () => {
  const said = await runHere(compareProgram(), "--scenario", "lesson", "--games", "3", "--text", "real");
  expect(said).toMatchObject({ code: 0, stderr: "" });
  expect(said.stdout).toContain("Two texts on 3 shared seeds");
  expect(said.stdout).toContain("parties at the horizon [design]");
  const none = await runHere(compareProgram(), "--scenario", "lesson");
  expect(none.code).toBe(2);
});

test("a PNG carries its origin in a chunk with a checksum", () => {
  expect(crc32(new TextEncoder().encode("IEND"))).toBe(0xae426082);
  const bare = Uint8Array.from({ length: 45 }, (_, at) => at);
  const made = withPngText(bare, "Source", "rules é");
  expect([...made.subarray(0, 33), ...made.subarray(made.length - 12)]).toEqual([...bare]);
  const view = new DataView(made.buffer);
  const length = view.getUint32(33);
  const body = made.subarray(37, 41 + length);
  expect(new TextDecoder().decode(body)).toBe("iTXtSource\0\0\0\0\0rules é");
  expect(view.getUint32(41 + length)).toBe(crc32(body));
});
