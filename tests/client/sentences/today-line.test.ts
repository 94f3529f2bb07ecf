import { expect, test } from "vitest";
import wording from "../../../src/client/i18n/en/content.json" with { type: "json" };
import { countryName } from "../../../src/client/i18n/names.ts";
import { seatOfDay } from "../../../src/client/saves/today.ts";
import { pips, resultOfDay, todayLine } from "../../../src/client/sentences/today-line.ts";

const DAY = "2026-11-26";
const ADDRESS = "https://fortieth.example/";
const RESULT = { mandate: 812, trust: 590, world: 455, inForce: 31 };

test("the line names day, seat, result, the days in a row and the page", () => {
  const state = countryName(seatOfDay(DAY));
  expect(todayLine(DAY, RESULT, 905, 3, ADDRESS)).toBe(
    `Fortieth, Nov 26, 2026, ${state}: Mandate ▮▮▮▯▯▯ (par ▮▮▮▯▯▯) Trust ▮▮▮▯▯ · in force in month 31 · 3 days in a row · ${ADDRESS}`,
  );
});

test("a first day does not count as a row, and a treaty that is not in force is described as such", () => {
  const line = todayLine(DAY, { ...RESULT, inForce: -1 }, 905, 1, ADDRESS);
  expect(line).toContain("· not in force ·");
  expect(line).not.toContain("in a row");
});

test("it reveals nothing: no article, no wording, no ending and no number of a result", () => {
  const line = todayLine(DAY, RESULT, 905, 3, ADDRESS);
  const told = [
    ...Object.values(wording.article).map(({ title }) => title),
    ...Object.values(wording.alternative).flatMap((texts) => Object.values(texts).map(({ name }) => name)),
    ...Object.values(wording.ending).map(({ title }) => title),
    "812",
    "590",
    "455",
    "905",
  ];
  expect(told.filter((text) => line.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
});

test.each([
  [1080, 905, "▮▮▮▮▯▯"],
  [1080, 400, "▮▮▮▮▮▮"],
  [905, 905, "▮▮▮▯▯▯"],
  [-40, 905, "▯▯▯▯▯▯"],
])("a Mandate of %i with par %i is %s, beside par in the middle", (mandate, par, shown) => {
  const line = todayLine(DAY, { ...RESULT, mandate }, par, 1, ADDRESS);
  expect(line).toContain(`: Mandate ${shown} (par ▮▮▮▯▯▯) Trust ▮▮▮▯▯ ·`);
});

test("without a par the Mandate has no scale, so the line leaves it out", () => {
  for (const par of [null, 0]) {
    const line = todayLine(DAY, RESULT, par, 1, ADDRESS);
    expect(line).toContain(": Trust ▮▮▮▯▯ ·");
    expect(line).not.toContain("Mandate");
  }
});

test("the start page shows the numbers, each beside par", () => {
  const result = { ...RESULT, mandate: 1080 };
  const par = { mandate: 905, trust: 612, world: 431 };
  expect(resultOfDay(result, par)).toBe(
    "Mandate 1,080 (par 905) · Trust 590 (par 612) · World 455 (par 431) · in force in month 31",
  );
  expect(resultOfDay({ ...result, mandate: -40 }, null)).toBe(
    "Mandate −40 · Trust 590 · World 455 · in force in month 31",
  );
});

test.each([
  [0, "▯▯▯▯▯"],
  [99, "▯▯▯▯▯"],
  [100, "▮▯▯▯▯"],
  [720, "▮▮▮▮▯"],
  [1000, "▮▮▮▮▮"],
])("%i of 1,000 is %s", (value, shown) => {
  expect(pips(value, 1000, 5)).toBe(shown);
});
