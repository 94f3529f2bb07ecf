/**
 * A fourteen-year-old reads the game without help: 90% of its panels and 95% of those of a lesson are at or below grade
 * 8 (Flesch–Kincaid). `npm run reading` prints those that are harder.
 */
import { expect, test } from "vitest";
import { gradeOf, longSentencesIn } from "../../src/tools/reading/grade.ts";
import { LESSON, MOST_GRADE, panels, share } from "../../src/tools/reading/panels.ts";

const all = panels();
const lesson = all.filter(({ place }) => LESSON.includes(place));
const hardest = (some: typeof all): string =>
  some
    .filter(({ grade }) => grade > MOST_GRADE)
    .map(({ place, key, grade }) => `${grade.toFixed(1)} ${place}:${key}`)
    .sort()
    .join("\n");

test("nine panels in ten are at or below grade 8", () => {
  expect(all.length).toBeGreaterThan(1000);
  expect(share(all), hardest(all)).toBeGreaterThanOrEqual(0.9);
});

test("in a lesson, 95 panels in a hundred are at or below grade 8", () => {
  expect(new Set(lesson.map(({ place }) => place)).size).toBe(LESSON.length);
  expect(share(lesson), hardest(lesson)).toBeGreaterThanOrEqual(0.95);
});

test("no panel counts clauses of the treaty, names of states or titles of sources", () => {
  expect(all.filter(({ key }) => /\.clause$|^country\.|^source\./.test(key))).toEqual([]);
});

test("a long sentence of long words is hard, and short sentences of short words are not", () => {
  const hard =
    "The authorities determine the admissibility of internationally requested electronic evidence.";
  expect(gradeOf([hard])).toBeGreaterThan(MOST_GRADE);
  expect(gradeOf(["Sami mended his phone. Now he may go to jail for it."])).toBeLessThan(MOST_GRADE);
});

test("a sentence is long from 23 words on", () => {
  const words = (count: number): string => `${"word ".repeat(count - 1)}end.`;
  expect(longSentencesIn(`${words(22)} ${words(23)}`)).toEqual([words(23)]);
});

/** The notice on names and boundaries has the United Nations’ own words, and a few rules are lists. */
const MOST_LONG = 10;

test("hardly a sentence has more than 22 words", () => {
  const long = all.flatMap(({ place, texts }) =>
    texts.flatMap(longSentencesIn).map((sentence) => `${place}: ${sentence}`),
  );
  expect(long.length, long.join("\n")).toBeLessThanOrEqual(MOST_LONG);
});
