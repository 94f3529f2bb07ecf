import { expect, test } from "vitest";
import wording from "../../../src/client/i18n/content.en.json" with { type: "json" };
import { countryName } from "../../../src/client/i18n/names.ts";
import { seatOfDay } from "../../../src/client/saves/today.ts";
import { pips, todayLine } from "../../../src/client/sentences/today-line.ts";

const DAY = "2026-11-26";
const ADDRESS = "https://fortieth.example/";
const RESULT = { mandate: 812, trust: 590, world: 455, inForce: 31 };

test("the line names day, seat, result, the days in a row and the page", () => {
  const state = countryName(seatOfDay(DAY));
  expect(todayLine(DAY, RESULT, 3, ADDRESS)).toBe(
    `Fortieth, Nov 26, 2026, ${state}: Mandate ▮▮▮▮▯ Trust ▮▮▮▯▯ · in force in month 31 · 3 days in a row · ${ADDRESS}`,
  );
});

test("a first day does not count as a row, and a treaty that is not in force is described as such", () => {
  const line = todayLine(DAY, { ...RESULT, inForce: -1 }, 1, ADDRESS);
  expect(line).toContain("· not in force ·");
  expect(line).not.toContain("in a row");
});

test("it reveals nothing: no article, no wording, no ending and no number of a result", () => {
  const line = todayLine(DAY, RESULT, 3, ADDRESS);
  const told = [
    ...Object.values(wording.article).map(({ title }) => title),
    ...Object.values(wording.alternative).flatMap((texts) => Object.values(texts).map(({ name }) => name)),
    ...Object.values(wording.ending).map(({ title }) => title),
    "812",
    "590",
    "455",
  ];
  expect(told.filter((text) => line.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
});

test.each([
  [0, "▯▯▯▯▯"],
  [99, "▯▯▯▯▯"],
  [100, "▮▯▯▯▯"],
  [720, "▮▮▮▮▯"],
  [1000, "▮▮▮▮▮"],
])("%i of 1,000 is %s", (value, shown) => {
  expect(pips(value)).toBe(shown);
});
