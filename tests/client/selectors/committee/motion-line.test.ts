/** A motion typed in one line: who, which motion, its numbers, its topic. What is left out has its usual value. */
import { describe, expect, test } from "vitest";
import {
  leftOver,
  readMotionLine,
  valuesOfLine,
} from "../../../../src/client/selectors/committee/motion-line.ts";
import { choices } from "../../../../src/committee/choices.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { MotionKind } from "../../../../src/committee/state/motion.ts";
import { inDebate, introduced } from "../../../support/committee.ts";

const room = inDebate(PACK["una-usa"], 10);
introduced(room);
const all = choices(room.state()).motions;
const WORDS: Readonly<Partial<Record<MotionKind, string>>> = {
  moderatedCaucus: "mod",
  closeDebate: "close closure",
};
const seats = [
  { id: "BEL", text: "Belgium" },
  { id: "BRA", text: "Brazil" },
  { id: "CIV", text: "Côte d’Ivoire" },
  { id: "ZAF", text: "South Africa" },
  { id: "SSD", text: "South Sudan" },
];
const kinds = [
  { id: "closeDebate", text: "Close the debate" },
  { id: "moderatedCaucus", text: "Moderated caucus" },
  { id: "divide", text: "Divide the question" },
] as const;
const words = { seats, kinds: kinds.map((kind) => ({ ...kind, words: WORDS[kind.id] ?? kind.id })) };

const read = (line: string) => readMotionLine(line, words);
function values(line: string, kind: MotionKind) {
  const choice = all.find(({ rule }) => rule.kind === kind);
  if (choice === undefined) throw new Error(`no ${kind}`);
  return valuesOfLine(read(line), choice);
}

describe("who moves", () => {
  test.each([
    ["bra mod 10 1 evidence", "BRA"],
    ["b", "BEL"],
    ["south s mod", "SSD"],
    ["south mod", "ZAF"],
    ["civ mod", "CIV"],
    ["cote mod", "CIV"],
    ["sudan mod", "SSD"],
    ["xx mod", null],
  ])("%s: %s", (line, by) => {
    expect(read(line).by).toBe(by);
  });
});

describe("which motion", () => {
  test.each([
    ["bra mod 10", "moderatedCaucus"],
    ["bra moderated caucus 10", "moderatedCaucus"],
    ["bra close the debate", "closeDebate"],
    ["bra close debate", "closeDebate"],
    ["bra closure", "closeDebate"],
    ["bra 10 1 evidence", null],
    ["bra modern crimes", null],
    ["bra co", null],
  ])("%s: %s", (line, kind) => {
    expect(read(line).kind).toBe(kind);
  });
});

describe("the values of a moderated caucus", () => {
  test.each([
    ["bra mod 15 2 data", { total: 900, each: 120, topic: "data" }],
    ["bra mod 15 90 data", { total: 900, each: 90, topic: "data" }],
    ["bra mod 90s 30s data", { total: 90, each: 30, topic: "data" }],
    ["bra evidence in court", { total: 600, each: 60, topic: "evidence in court" }],
    ["bra mod 10 1 24 hours", { total: 600, each: 60, topic: "24 hours" }],
    ["bra mod “10 crimes”", { total: 600, each: 60, topic: "10 crimes" }],
    ["bra mod", { total: 600, each: 60, topic: "" }],
  ])("%s", (line, expected) => {
    expect(values(line, "moderatedCaucus")).toMatchObject(expected);
  });
});

test("a motion without a topic leaves the rest over, and the page says so", () => {
  const choice = all.find(({ rule }) => rule.kind === "closeDebate");
  if (choice === undefined) throw new Error("no motion to close the debate");
  expect(leftOver(read("bra close at once"), choice)).toBe("at once");
  expect(leftOver(read("bra close"), choice)).toBe("");
  expect(leftOver(read("bra close p2"), choice)).toBe("p2");
});

test("the clauses of a division follow the number of its paper", () => {
  room.ask({ type: "closeDebate" });
  const choice = choices(room.state()).motions.find(({ rule }) => rule.kind === "divide");
  if (choice === undefined) throw new Error("no division");
  expect(valuesOfLine(read("bra divide 1 2,3"), choice)).toMatchObject({ paper: 1, clauses: [2, 3] });
  expect(valuesOfLine(read("bra divide 1 3 p1,2"), choice)).toMatchObject({
    paper: 1,
    clauses: [3],
    preamble: [1, 2],
  });
  expect(valuesOfLine(read("bra divide 1 p2"), choice)).toMatchObject({
    paper: 1,
    clauses: [],
    preamble: [2],
  });
  // With a single draft, its number may be left out.
  expect(valuesOfLine(read("bra divide 3 p2"), choice)).toMatchObject({
    paper: 1,
    clauses: [3],
    preamble: [2],
  });
});

test("digits of Arabic and short forms with accents count like others", () => {
  const kinds = [{ id: "closeDebate" as const, text: "إقفال باب المناقشة", words: "إقفال clôt" }];
  const seats = [{ id: "BRA", text: "Brazil" }];
  expect(readMotionLine("bra اقفال ١٫٥ ٢،٤", { seats, kinds })).toEqual({
    by: "BRA",
    kind: "closeDebate",
    numbers: ["1.5", "2,4"],
    rest: "",
  });
  expect(readMotionLine("bra clot « évidence »", { seats, kinds })).toMatchObject({
    kind: "closeDebate",
    rest: "évidence",
  });
});
