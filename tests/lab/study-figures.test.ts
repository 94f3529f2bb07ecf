import { expect, test } from "vitest";
import { csvOf } from "../../src/client/files/csv.ts";
import { LEFT_OUT, UNSEEN } from "../../src/client/lab/lab-error.ts";
import {
  chancesOf,
  DOTS,
  dotsOf,
  forceMonth,
  indexFigures,
  isClear,
  neverAt,
  rankedTags,
  stateFigures,
  summaryOfPart,
} from "../../src/client/lab/lab-figures.ts";
import { provenanceLines, withProvenance } from "../../src/client/lab/provenance.ts";
import { commandOf, percent, signed, textFileOf } from "../../src/client/sentences/lab-words.ts";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import { fieldIn } from "../../src/lab/study/game-row.ts";
import { noPart, playPart } from "../../src/lab/study/part.ts";
import { priceList } from "../../src/lab/study/price-tags.ts";
import { keysOf, libraryOfStudy, type Study, setupOf, textOf } from "../../src/lab/study/study.ts";
import { openOnText, playOut } from "../../src/match/match.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";

const STUDY: Study = {
  scenario: "lesson",
  audience: "young",
  climate: "measured",
  level: 2,
  text: "real",
  seed: "figures",
  games: 20,
  horizon: 48,
};
const SCENARIO = scenarioOf("lesson", "young");
const part = playPart("test", STUDY, "outcomes", [0, 20]);
const counts =
  part.counts ??
  (() => {
    throw new Error("no counts");
  })();
const summary =
  summaryOfPart(STUDY, part) ??
  (() => {
    throw new Error("no summary");
  })();

test("fifty dots in columns of three months; those that never came have a column of their own", () => {
  const dots = dotsOf({ ...counts, games: 100, reached: { 20: 40, 21: 10 } }, 48);
  expect(dots).toHaveLength(DOTS);
  expect(dots.filter(({ month }) => month === 19.5)).toHaveLength(20);
  expect(dots.filter(({ month }) => month === 22.5).map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  expect(dots.filter(({ isNever }) => isNever).map(({ month }) => month)).toEqual(
    Array(25).fill(neverAt(48)),
  );
});

test("fewer matches than fifty have a dot each", () => {
  const dots = dotsOf({ ...counts, games: 20, reached: { 20: 4, 21: 1 } }, 48);
  expect(dots.map(({ isNever }) => isNever)).toEqual([...Array(5).fill(false), ...Array(15).fill(true)]);
});

test("entry into force is three months after the last instrument needed, as in a match", () => {
  const row = part.rows?.find((own) => fieldIn(own, "reached") >= 0) ?? [];
  const setup = setupOf(STUDY, fieldIn(row, "game"));
  const { world } = playOut(openOnText(libraryOfStudy(RULES_VERSION, STUDY), setup, textOf(STUDY) ?? []));
  expect(world.treaty.reached).toBe(fieldIn(row, "reached"));
  expect(forceMonth(world.treaty.reached)).toBe(world.treaty.inForce);
  expect(forceMonth(null)).toBeNull();
});

test("chances are adoption, consensus, and enough instruments by every year's end", () => {
  const rows = chancesOf(summary, 48);
  expect(rows.map(({ id, month }) => `${id} ${month}`)).toEqual([
    "adopted 0",
    "consensus 0",
    "reached 12",
    "reached 24",
    "reached 36",
    "reached 48",
  ]);
  for (const { low, value, high } of rows) {
    expect(low).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(high);
  }
});

test("every state has one standing, by its shares", () => {
  const states = stateFigures(SCENARIO, counts);
  expect(states).toHaveLength(193);
  for (const { standing, carries, joins } of states) {
    if (carries.value >= 1 / 3) expect(standing).toBe("carries");
    else expect(standing).toBe(joins.value >= 0.5 ? "joins" : joins.value >= 0.25 ? "wavers" : "stays");
  }
});

test("the indices of the real text are those of the real convention, without spread", () => {
  for (const { low, value, high, real } of indexFigures(SCENARIO, summary)) {
    expect([low, value, high]).toEqual([real, real, real]);
  }
});

test("price tags for a measure start with the largest change", () => {
  const { prices } = playPart("test", STUDY, "prices", [0, 3]);
  const list = prices === null ? null : priceList(SCENARIO, prices);
  const sizes =
    list === null
      ? []
      : rankedTags(list, "parties").map(({ change }) => Math.abs(change.parties?.value ?? 0));
  expect(sizes.length).toBeGreaterThan(5);
  expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
  expect([isClear({ value: 1, low: 0, high: 2 }), isClear({ value: 1, low: 0.1, high: 2 })]).toEqual([
    false,
    true,
  ]);
});

test("before the first part there is nothing to show", () => {
  expect(summaryOfPart(STUDY, noPart(STUDY, "outcomes"))).toBeNull();
});

test("shares near none or all have one more digit, and changes have a sign", () => {
  expect([percent(0.934), percent(0.996), percent(0.004), percent(1)]).toEqual([
    "93%",
    "99.6%",
    "0.4%",
    "100%",
  ]);
  expect([signed(-9.94), signed(3), signed(0)]).toEqual(["−9.94", "+3", "0"]);
});

test("the command and the file name the same study and text", () => {
  const run = {
    id: 1,
    kind: "prices",
    study: STUDY,
    source: "real",
    status: "done",
    part,
    bands: [],
    isWeighing: false,
    ms: 1,
  } as const;
  expect(commandOf(run)).toBe(
    `npm run lab -- --text real --scenario lesson --climate measured --audience young --games 20 --level 2 --seed figures --horizon 48 --text-pull 1 --rules ${RULES_VERSION} --price-tags`,
  );
  const leaning = {
    ...run,
    kind: "outcomes",
    study: { ...STUDY, text: "played", precedent: "lean" },
  } as const;
  expect(commandOf(leaning)).toBe(
    `npm run lab -- --text played --precedent --scenario lesson --climate measured --audience young --games 20 --level 2 --seed figures --horizon 48 --text-pull 1 --rules ${RULES_VERSION}`,
  );
  const stopped = { ...run, status: "stopped", part: { ...run.part, done: [[0, 7]] } } as const;
  expect(commandOf(stopped)).toContain(" --games 7 ");
  const keys = keysOf(
    SCENARIO,
    SCENARIO.articles.map(({ adopted }) => adopted),
  );
  expect(Object.values(JSON.parse(textFileOf(SCENARIO, keys)) as object)).toEqual(keys);
});

test("the errors shown are those on treaties left out in turn, and on treaties that no fit has read", () => {
  expect([LEFT_OUT.treaties, UNSEEN.treaties]).toEqual([31, 19]);
  for (const { hold, treaties } of [LEFT_OUT, UNSEEN]) expect(hold).toBeLessThanOrEqual(treaties);
});

test("a saved table says in every row which version, text, seed and content its figures come from", () => {
  const origin = {
    fortieth: "1",
    rules: "r",
    content: "c",
    text: "real",
    text_hash: "h",
    seed: "s",
    games: 3,
    saved: "2026-12-01",
    command: "npm run lab -- --text real",
  };
  const table = withProvenance({ head: ["a"], rows: [[1], [2]] }, origin);
  expect(table.head).toEqual(["a", ...Object.keys(origin)]);
  expect(table.rows[1]).toEqual([2, ...Object.values(origin)]);
  const [facts, command] = provenanceLines(origin);
  expect(facts).toContain("seed s");
  expect(command).toBe(origin.command);
});

test("CSV quotes special characters and leaves missing values empty", () => {
  expect(
    csvOf({
      head: ["a", "b"],
      rows: [
        ['say "x", y', null],
        [1, 2.5],
      ],
    }),
  ).toBe('a,b\r\n"say ""x"", y",\r\n1,2.5\r\n');
});
