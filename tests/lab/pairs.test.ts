/** Two whole texts in pairs, a row for each match, and where a figure comes from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { compareProgram } from "../../src/cli/compare-program.ts";
import { differenceCell } from "../../src/cli/difference-cell.ts";
import { labProgram } from "../../src/cli/lab-program.ts";
import { csvOf } from "../../src/client/files/csv.ts";
import { crc32, withPngText } from "../../src/client/files/png-text.ts";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import type { Run } from "../../src/client/lab/lab.ts";
import { UNSEEN } from "../../src/client/lab/lab-error.ts";
import { summaryOfPart } from "../../src/client/lab/lab-figures.ts";
import { pairPicture } from "../../src/client/lab/pair-dots.ts";
import { firstOther, firstPair, textDifferences } from "../../src/client/lab/pair-texts.ts";
import {
  comparable,
  dotsCsv,
  knownRows,
  notReached,
  pairCsv,
  pairJson,
  pairLines,
  pairRowsCsv,
  rowsOf,
  withoutPull,
} from "../../src/client/lab/pairs.ts";
import { pairProvenanceOf, studyJson, withProvenance } from "../../src/client/lab/provenance.ts";
import { PULLS, pullSummaries, withPull } from "../../src/client/lab/pull-bands.ts";
import {
  methodText,
  pairMethodText,
  pairNotes,
  uniformNotes,
} from "../../src/client/sentences/lab-methods.ts";
import {
  clauseText,
  differenceText,
  monthText,
  oddsText,
  percent,
  quantileText,
  signed,
} from "../../src/client/sentences/lab-words.ts";
import { ARTICLES } from "../../src/content/articles.ts";
import { publicTerms } from "../../src/engine/model/hazard.ts";
import { ROW_FIELDS } from "../../src/lab/study/game-row.ts";
import { shareEstimate } from "../../src/lab/study/interval.ts";
import { labCommand, type Origin, originOf, textHash, textOption } from "../../src/lab/study/origin.ts";
import { isPairable, PAIR_MEASURES, pairReport, pairsOf, playPair } from "../../src/lab/study/pair.ts";
import { playPairBands } from "../../src/lab/study/pair-bands.ts";
import { playPart } from "../../src/lab/study/part.ts";
import type { PrintedPairs, PrintedStudy } from "../../src/lab/study/printed.ts";
import {
  keysOf,
  libraryOfStudy,
  type Study,
  scenarioOfStudy,
  setupOf,
  textOf,
} from "../../src/lab/study/study.ts";
import { textWeight } from "../../src/lab/study/text-weight.ts";
import { openOnText, playOut } from "../../src/match/match.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { runHere } from "../../src/tools/fuzz/run-here.ts";
import { temporaryFolder } from "../support/folder.ts";

const GAMES = 6;
const BOTH = { text: true, against: true };
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
const OTHERS = PULLS.filter((pull) => pull !== 1000);
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
    reached: BOTH,
  });
  const { difference } = pairReport([row(0, 11, 10), row(1, 52, 50), row(2, 3, 0)]).measures.parties;
  expect(difference).toEqual({ value: 2, low: 0.8684, high: 3.1316 });
});

test("the interval of a difference of shares ends at ±1", () => {
  const row = (game: number, text: number, against: number) => ({
    game,
    seed: "",
    text: [0, 0, 0, text],
    against: [0, 0, 0, against],
    reached: BOTH,
  });
  const rows = Array.from({ length: 20 }, (_, game) => row(game, game < 2 ? 1 : 0, 1));
  const { difference } = pairReport(rows).measures.consensus;
  expect(difference?.value).toBe(-0.9);
  expect(difference?.low).toBe(-1);
  expect(difference?.high).toBeCloseTo(-0.765, 3);
});

test("only studies under the same conditions are compared", () => {
  expect(isPairable(OWN, REAL)).toBe(true);
  expect(isPairable(OWN, { ...REAL, games: 2 })).toBe(true);
  for (const change of [{ climate: "tense" }, { seed: "other" }, { horizon: 24 }, { textPull: 0 }] as const)
    expect(isPairable(OWN, { ...REAL, ...change })).toBe(false);
});

test("the page compares two studies with every strength of the text's pull, and saves a row for each match", () => {
  const [one, other] = [runOf(2, OWN, OTHERS), runOf(1, REAL, OTHERS)];
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

test("the differences without the text's pull keep their intervals, in the table and in the sentences", () => {
  const lines = pairLines(runOf(2, OWN, OTHERS), runOf(1, REAL, OTHERS));
  const { head, rows } = pairCsv(lines);
  for (const measure of ["months", "parties"] as const) {
    const none = lines.find((line) => line.measure === measure)?.pulled[PULLS.indexOf(0)];
    expect(withoutPull(lines).find((found) => found.measure === measure)?.difference).toEqual(none);
    const row = rows.find(([name]) => name === measure) ?? [];
    const names = ["difference", "low95", "high95"].map((name) => `${name}_with_0x_pull`);
    expect(names.map((name) => row[head.indexOf(name)])).toEqual([none?.value, none?.low, none?.high]);
  }
});

test("a difference is more than luck only if its interval leaves out zero", () => {
  const lines = pairLines(runOf(2, OWN, OTHERS), runOf(1, REAL, OTHERS));
  const isBeyondLuck = (low: number, high: number) =>
    withoutPull(lines.map((line) => ({ ...line, pulled: [{ value: 1, low, high }] })))[0]?.isBeyondLuck;
  const told = [isBeyondLuck(0.1, 2), isBeyondLuck(-2, -0.1), isBeyondLuck(-0.1, 2), isBeyondLuck(0, 0)];
  expect(told).toEqual([true, true, false, false]);
  expect(withoutPull(lines.map((line) => ({ ...line, pulled: [] })))).toEqual([]);
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
  const table = readFileSync(path, "utf8");
  expect(table.split("\r\n")).toHaveLength(GAMES + 2);
  const rows = csvParse(table);
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
    origin: Origin;
    measures: Record<string, Readonly<{ difference: unknown }>>;
  }>;
  expect(printed.origin).toEqual({ ...origin, command });
  for (const { measure, difference } of pairLines(one, other))
    expect(printed.measures[measure]?.difference).toEqual(difference);
  const table = readFileSync(path, "utf8");
  expect(table).toBe(csvOf(withProvenance(pairRowsCsv(one, other), printed.origin)));
  const rows = csvParse(table);
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
  const banded = { ...stopped, bands: runOf(3, { ...OWN, games: 4 }, OTHERS).bands };
  const pairs = JSON.parse(pairJson(banded, runOf(1, REAL, OTHERS))) as PrintedPairs;
  expect(pairs).toEqual(await ask(compareProgram(), pairs.origin.command));
  expect([pairs.games, pairs.rows.length]).toEqual([4, 4]);
  expect(pairs.bands.map(({ textPull, games }) => [textPull, games])).toEqual(PULLS.map((pull) => [pull, 4]));
  expect(pairs.bands[PULLS.indexOf(1000)]?.measures).toEqual(pairs.measures);
});

test("given a study with half the pull, its bands have that half from its own matches and play the others", () => {
  const [one, other] = [OWN, REAL].map((study): Study => ({ ...study, textPull: 500 }));
  if (one === undefined || other === undefined) throw new Error("two studies");
  const rows = [0, 1].map((game) => playPair(RULES_VERSION, one, other, game));
  const bands = playPairBands(RULES_VERSION, one, other, rows);
  expect(bands[PULLS.indexOf(500)]).toEqual({ textPull: 500, ...pairReport(rows) });
  const whole = [0, 1].map((game) => playPair(RULES_VERSION, OWN, REAL, game));
  expect(bands[PULLS.indexOf(1000)]).toEqual({ textPull: 1000, ...pairReport(whole) });
});

test("given a text that passes without a vote and one that needs one, the pairs count this, beside adoption", () => {
  const row = (game: number, adoption: number, adopted: number): number[] =>
    ROW_FIELDS.map((field) => ({ game, adoption, adopted })[field as string] ?? 0);
  const [consensus, vote, failed] = [0, 1, 2];
  const rows = [row(0, consensus, 1), row(1, consensus, 1), row(2, vote, 1)];
  const others = [row(0, vote, 1), row(1, failed, 0), row(2, vote, 1)];
  const { measures } = pairReport(pairsOf(REAL, rows, others));
  expect([measures.consensus.text, measures.consensus.against]).toEqual([2 / 3, 0]);
  expect([measures.adopted.text, measures.adopted.against]).toEqual([1, 2 / 3]);
});

test("the table of a picture names its measure, with the mean difference and that of every strength of the pull", () => {
  const [one, other] = [runOf(2, OWN, OTHERS), runOf(1, REAL, OTHERS)];
  const line = pairLines(one, other).find(({ measure }) => measure === "months");
  const { columns } = pairPicture(rowsOf(one, other), "months");
  const { head, rows } = dotsCsv(line, columns);
  expect(rows.length).toBe(columns.length);
  const cell = (name: string) => rows[0]?.[head.indexOf(name)];
  expect(cell("measure")).toBe("months");
  expect(cell("low95")).toBe(line?.difference?.low);
  expect(cell("low95_with_2x_pull")).toBe(line?.pulled[PULLS.indexOf(2000)]?.low);
});

test("the weight of a text is the mean of the term that its match computes, and follows the pull and the climate", () => {
  const meanTerm = (study: Study): number => {
    const { world } = playOut(
      openOnText(libraryOfStudy(RULES_VERSION, study), setupOf(study, 0), textOf(study) ?? []),
    );
    const bare = { ...world, treaty: { ...world.treaty, reservations: [] } };
    const terms = world.scenario.countries.map(
      (_, i) => publicTerms(bare, i).find(({ code }) => code === "text")?.value ?? 0,
    );
    return terms.reduce((sum, term) => sum + term, 0) / terms.length;
  };
  for (const study of [OWN, { ...OWN, textPull: 2000 }, { ...OWN, climate: "contested" } as const])
    expect(Math.abs((textWeight(study) ?? 0) - meanTerm(study))).toBeLessThan(1.5);
  expect(textWeight(OWN)).not.toBe(0);
  expect(textWeight({ ...OWN, text: "played" })).toBeNull();
});

test("a picture of the pairs has a dot for each, and columns that hold them all", () => {
  const rows = pairsOf(OWN, partOf(OWN).rows ?? [], partOf(REAL).rows ?? []);
  for (const measure of PAIR_MEASURES) {
    const { dots, columns, above, same, below, difference } = pairPicture(rows, measure);
    expect(dots).toHaveLength(GAMES);
    expect(above + same + below).toBe(GAMES);
    expect(columns.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(GAMES);
    expect(difference).toEqual(pairReport(rows).measures[measure].difference);
  }
  const far = (text: number) => ({ game: 0, seed: "", text: [text], against: [0], reached: BOTH });
  const { step, columns } = pairPicture([far(0), far(99), far(101), far(3)], "parties");
  expect(step).toBe(2);
  expect(columns.map(({ from, to, pairs }) => [from, to, pairs])).toEqual([
    [-1, 0, 1],
    [3, 4, 1],
    [99, 100, 1],
    [101, 102, 1],
  ]);
});

test("the methods of a comparison name texts, conditions, seeds, version, weight, bands, error and source", async () => {
  await loadWording("lab", "content");
  const [one, other] = [runOf(2, OWN, OTHERS), runOf(1, REAL, OTHERS)];
  const origin = pairProvenanceOf(one, other, GAMES);
  const said = pairMethodText(one, other, origin, "0123abcd");
  const months = pairLines(one, other).find(({ measure }) => measure === "months");
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
    signed(textWeight(OWN) ?? 0),
    ...(months?.pulled ?? []).map((found) => (found === null ? "" : differenceText(found, GAMES, "months"))),
    `Pairs for each: ${GAMES}`,
    String(UNSEEN.monthsError),
    "SHA-256 0123abcd",
  ])
    expect(said).toContain(part);
  expect(months?.pulled).toHaveLength(PULLS.length);
  expect(pairMethodText(one, other, origin, null)).not.toContain("SHA-256");
});

test("the methods of a study name its weight, its bands, the error and the source", async () => {
  await loadWording("lab", "content");
  const run = runOf(2, OWN, OTHERS);
  const summary = summaryOfPart(run.study, run.part);
  if (summary === null) throw new Error("a study that was played has a summary");
  const said = methodText(run, summary, "0123abcd");
  const middles = (pullSummaries(run) ?? []).map((own) => monthText(own.threshold.months.p50.value));
  for (const part of [
    signed(textWeight(OWN) ?? 0),
    `in month ${middles.join(", ")}.`,
    `Matches for each: ${GAMES}`,
    String(UNSEEN.monthsError),
    "SHA-256 0123abcd",
  ])
    expect(said).toContain(part);
  expect(middles).toHaveLength(PULLS.length);
});

test("the methods of the real text give it one weight, not two", async () => {
  await loadWording("lab", "content");
  const run = runOf(2, REAL, OTHERS);
  const summary = summaryOfPart(run.study, run.part);
  if (summary === null) throw new Error("a study that was played has a summary");
  const weight = signed(textWeight(REAL) ?? 0);
  const said = methodText(run, summary, null);
  expect(said).toContain(`the text adds ${weight} thousandths`);
  expect(said).toContain(`The real text adds ${weight}.`);
});

test("a picture of pairs says which texts it compares, and the model's error only under the months", async () => {
  await loadWording("lab", "content");
  const origin = pairProvenanceOf(runOf(2, OWN), runOf(1, REAL), GAMES);
  const said = (measure: "months" | "parties") =>
    pairNotes(runOf(2, OWN), runOf(1, REAL), origin, measure).join(" ");
  for (const part of [textOption(OWN), textHash(OWN), textHash(REAL), "48"])
    expect(said("parties")).toContain(part);
  expect(said("months")).toContain(String(UNSEEN.monthsError));
  expect(said("parties")).not.toContain(String(UNSEEN.monthsError));
});

test("the months of a pair say what they count to, and how many matches never got there", async () => {
  await loadWording("lab", "content");
  const [one, other] = [missing(runOf(2, OWN, OTHERS), [0, 1, 4]), missing(runOf(1, REAL, OTHERS), [4, 5])];
  expect(notReached(one, other)).toEqual({ first: 3, second: 2, neither: 1 });
  const said = pairMethodText(one, other, pairProvenanceOf(one, other, GAMES), null);
  for (const part of ["40th instrument", "last month, 48", "3 with the first text, 2 with the second"])
    expect(said).toContain(part);
  expect(said).toContain("neither text got there: 1.");
  expect(said).toContain("both the strength of this effect and its direction");
});

/** A study whose matches get enough instruments in month 30, except these. */
function missing(run: Run, games: readonly number[]): Run {
  const at = ROW_FIELDS.indexOf("reached");
  const rows = (run.part.rows ?? []).map((row, game) => row.with(at, games.includes(game) ? -1 : 30));
  return { ...run, part: { ...run.part, rows } };
}

test("given a pair in which neither text got there, the picture of months has no dot for it and counts it in words", async () => {
  await loadWording("lab", "content");
  const [one, other] = [missing(runOf(2, OWN), [0, 4]), missing(runOf(1, REAL), [4, 5])];
  const rows = rowsOf(one, other);
  const { dots, difference } = pairPicture(rows, "months", knownRows(one, other, "months"));
  expect(dots).toHaveLength(GAMES - 1);
  expect(difference).toEqual(pairReport(rows).measures.months.difference);
  expect(knownRows(one, other, "parties")).toHaveLength(GAMES);
  const origin = pairProvenanceOf(one, other, GAMES);
  const counted = `In 1 of ${GAMES} pairs, neither text got there.`;
  expect(pairNotes(one, other, origin, "months").join(" ")).toContain(counted);
  expect(pairNotes(one, other, origin, "parties").join(" ")).not.toContain(counted);
});

test("given a pair in which one text got there, its dot is a bound on top of its column, and rows and words say so", async () => {
  await loadWording("lab", "content");
  const [one, other] = [missing(runOf(2, OWN), [0, 4]), missing(runOf(1, REAL), [4])];
  const known = knownRows(one, other, "months");
  const { dots, columns } = pairPicture(rowsOf(one, other), "months", known);
  expect(dots.filter(({ isBound }) => isBound)).toHaveLength(1);
  const column = columns.find(({ bounds }) => bounds > 0);
  expect(column?.bounds).toBe(1);
  expect(dots.find(({ isBound }) => isBound)?.level).toBe(column?.pairs);
  expect(pairPicture(rowsOf(one, other), "parties").dots.some(({ isBound }) => isBound)).toBe(false);
  const { head, rows } = pairRowsCsv(one, other);
  const cells = (game: number) =>
    ["reached_text", "reached_against"].map((name) => rows[game]?.[head.indexOf(name)]);
  expect([cells(0), cells(4), cells(1)]).toEqual([
    [0, 1],
    [0, 0],
    [1, 1],
  ]);
  const origin = pairProvenanceOf(one, other, GAMES);
  const said = t("lab:dots.bound", { bounds: 1, of: GAMES });
  expect(pairNotes(one, other, origin, "months")).toContain(said);
  expect(pairNotes(one, other, origin, "parties")).not.toContain(said);
  const line = pairLines(one, other).find(({ measure }) => measure === "months");
  const saved = dotsCsv(line, columns);
  expect(saved.rows.map((row) => row[saved.head.indexOf("pairs_bound")])).toContain(1);
});

test("a pair says on which clauses its texts differ, and its methods say it too", async () => {
  await loadWording("lab", "content");
  const [one, other] = [runOf(2, OWN), runOf(1, REAL)];
  const [article] = scenarioOfStudy(REAL).articles;
  const [clause, ...rest] = textDifferences(one, other) ?? [];
  if (clause === undefined || article === undefined) throw new Error("one clause differs");
  expect(rest).toEqual([]);
  expect(clause).toEqual({
    article: article.id,
    first: OWN.text[0],
    second: keysOf(scenarioOfStudy(REAL), adopted)[0],
  });
  expect(pairMethodText(one, other, pairProvenanceOf(one, other, GAMES), null)).toContain(clauseText(clause));
  expect(clauseText(clause)).toContain(
    "Breaking in: what counts (Articles 7, 8, 9, 10 and 53 · illegal_access)",
  );
  expect(pairNotes(one, other, pairProvenanceOf(one, other, GAMES), "parties")).toContain(clauseText(clause));
  expect(textDifferences(other, other)).toEqual([]);
  expect(textDifferences(one, { study: { ...REAL, text: "played" } })).toBeNull();
});

test("the first pair differs, gets there in most matches, and has the real text second", () => {
  const all = Array.from({ length: GAMES }, (_, game) => game);
  const own = missing(runOf(3, OWN), [0]);
  const real = missing(runOf(2, REAL), []);
  const again = missing(runOf(4, OWN), [0]);
  const never = missing(
    runOf(5, {
      ...REAL,
      text: keysOf(scenarioOfStudy(REAL), adopted.with(1, (adopted[1] ?? 0) === 0 ? 1 : 0)),
    }),
    all,
  );
  const pair = firstPair([again, own, real]);
  expect([pair?.one.id, pair?.other?.id]).toEqual([4, 2]);
  expect(firstOther(own, [again, own, real])?.id).toBe(2);
  const lost = missing(runOf(6, REAL), all);
  expect(firstOther(never, [lost, own])?.id).toBe(3);
  expect(firstPair([own])).toEqual({ one: own, other: undefined });
});

test("thousandths of a logit are told as odds too", async () => {
  await loadWording("lab", "content");
  expect([oddsText(-191), oddsText(0), oddsText(300)]).toEqual(["0.83", "1", "1.35"]);
  const [one, other] = [runOf(2, OWN), runOf(1, REAL)];
  const said = pairMethodText(one, other, pairProvenanceOf(one, other, GAMES), null);
  expect(said).toContain(`odds × ${oddsText(textWeight(OWN) ?? 0)}`);
});

test("a difference that is the same in every match says so, in place of an interval of no width", async () => {
  await loadWording("lab", "content");
  const same = (value: number) => ({ value, low: value, high: value });
  for (const value of [0, 2])
    expect(differenceText(same(value), 20, "parties")).toBe(
      t("lab:pairs.uniform", { value: signed(value), count: 20 }),
    );
  expect(differenceText(same(-6), 20, "rights")).toBe(t("lab:pairs.fromWords", { value: signed(-6) }));
  const wide = t("lab:withInterval", { value: "0", low: signed(-1), high: signed(1) });
  expect(differenceText({ value: 0, low: -1, high: 1 }, 20, "parties")).toBe(wide);
});

test("an interval that two decimals would hide has four, on the page and in the command", async () => {
  await loadWording("lab");
  const narrow = { value: 0.001, low: -0.001, high: 0.003 };
  for (const told of ["0.001", "0.003"]) {
    expect(differenceText(narrow, 1000, "adopted")).toContain(told);
    expect(differenceCell(narrow, 1000)).toContain(told);
  }
  expect(differenceCell({ value: 2, low: 2, high: 2 }, 20)).toBe("2.00 in all 20 games");
});

test("where all matches gave the same, the page says how many others may still differ; words alone cannot", () => {
  const [line] = pairLines(runOf(2, OWN), runOf(1, REAL));
  if (line === undefined) throw new Error("there is a line");
  const same = { ...line, difference: { value: 0, low: 0, high: 0 } };
  const high = percent(shareEstimate(0, 20)?.high ?? 0);
  expect(uniformNotes([same], 20)).toEqual([t("lab:pairs.uniformNote", { count: 20, share: high })]);
  expect(uniformNotes([{ ...same, measure: "rights" }], 20)).toEqual([]);
  expect(uniformNotes([{ ...line, difference: { value: 0, low: -1, high: 1 } }], 20)).toEqual([]);
});

test("a share that is not whole never looks whole, and an interval of one whole number says so", async () => {
  await loadWording("lab");
  expect([percent(0.9996), percent(0.0004), percent(1), percent(0)]).toEqual([
    "99.96%",
    "0.04%",
    "100%",
    "0%",
  ]);
  const one = quantileText({ value: 29, low: 29, high: 29 });
  expect(one).toBe(t("lab:withOnly", { value: monthText(29) }));
});

test("page and command round alike: −4.95 is not −5", () => {
  expect(signed(-4.95)).toBe("−4.95");
  expect(signed(319.265)).toBe("+319.27");
});

test("people get a table of differences with a mark on what is a design choice", async () => {
  const said = await runHere(compareProgram(), "--scenario", "lesson", "--games", "3", "--text", "real");
  expect(said).toMatchObject({ code: 0, stderr: "" });
  expect(said.stdout).toContain("Two texts on 3 shared seeds");
  expect(said.stdout).toContain("instruments at the end [design]");
  expect(said.stdout).toContain("adopted without a vote [design]");
  expect(said.stdout).toContain(
    "with 0, ½, 1 and 2 times the text's pull on ratification, on 3 shared seeds",
  );
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

test("cooperation counts grounds to refuse the way that the page and LAB say", () => {
  const reversed = ARTICLES.filter(({ pull }) => pull?.on === "cooperation" && pull.towards === "narrow");
  expect(reversed.map(({ id }) => id)).toEqual(["mla"]);
  const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(read("src/client/i18n/en/lab.json")).toContain("more grounds to refuse a request raise it too");
  expect(read("docs/LAB.md")).toContain("`mla` counts reversed");
});
