/**
 * The teaching kit is readable at fourteen. Each paper and all slides together have a Flesch–Kincaid grade (Kincaid and
 * others, 1975) of at most 9, the school year of a fourteen-year-old, and no sentence of more than 25 words.
 */
import { describe, expect, test } from "vitest";
import kit from "../../../src/client/i18n/en/kit.json" with { type: "json" };
import slides from "../../../src/client/i18n/en/slides.json" with { type: "json" };
import { loadWording } from "../../../src/client/i18n/index.ts";
import { lessonTerms } from "../../../src/client/print/kit.ts";
import { gradeOf, sentencesIn, wordsIn } from "../../../src/tools/reading/grade.ts";

await loadWording("content", "kit");

const MOST_GRADE = 9;
const MOST_WORDS = 25;

const { starter, standard, stretch, key, plan45, plan90, sizes, levels, rubric, sources } = kit;
const words = lessonTerms().flatMap(({ plain, explanation }) => [plain, explanation]);
/** Sources are names of institutions and documents, which nobody can make simpler. */
const papers: Readonly<Record<string, unknown>> = {
  plan45,
  plan90,
  sizes,
  levels,
  starter,
  standard,
  stretch,
  key,
  rubric,
  words,
  sources: { ...sources, rows: Object.values(sources.rows).map(({ fact }) => fact) },
  slides: Object.entries(slides).flatMap(([, slide]) =>
    typeof slide === "string" ? [] : [slide.title, slide.points, slide.question],
  ),
};

/** All texts in a part of the catalogue. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  return Object.values(part as object).flatMap(textsIn);
}

describe.each(Object.entries(papers))("given %s of the teaching kit", (name, part) => {
  test(`its grade is at most ${MOST_GRADE}`, () => {
    const grade = gradeOf(textsIn(part));
    expect(grade, `${name}: ${grade.toFixed(1)}`).toBeLessThanOrEqual(MOST_GRADE);
  });

  test(`no sentence has more than ${MOST_WORDS} words`, () => {
    expect(
      textsIn(part)
        .flatMap(sentencesIn)
        .filter((sentence) => wordsIn(sentence).length > MOST_WORDS),
    ).toEqual([]);
  });
});

test("a text for lawyers would be too hard", () => {
  const clause =
    "Each State Party shall adopt such legislative and other measures as may be necessary to establish as criminal offences under its domestic law, when committed intentionally, the access to an information system without authorization.";
  expect(gradeOf([clause])).toBeGreaterThan(MOST_GRADE);
  expect(wordsIn(clause).length).toBeGreaterThan(MOST_WORDS);
});
