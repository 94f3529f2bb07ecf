/** The cases give the verdicts that their authors intend, under the narrowest, the adopted and the broadest text. */
import { describe, expect, test } from "vitest";
import { buildScenario } from "../../src/content/scenarios.ts";
import { verdicts } from "../../src/engine/model/verdicts.ts";
import type { Article, ScenarioId } from "../../src/engine/state/scenario.ts";
import { readCases } from "../../src/research/content/drafts.ts";

const whole = buildScenario("full", "adult");

const TEXTS: Readonly<Record<"low" | "adopted" | "high", (article: Article) => number>> = {
  low: () => 0,
  adopted: ({ adopted }) => adopted,
  high: ({ alternatives }) => alternatives.length - 1,
};

const ADOPTED = whole.articles.map(TEXTS.adopted);

/** The answers by case and question, such as "hospital/crime" → "yes". */
function answers(text: readonly number[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    verdicts(whole, text).map((verdict) => [`${verdict.case}/${verdict.question}`, verdict.answer]),
  );
}

function expected(name: keyof typeof TEXTS): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readCases().cases.flatMap(({ id, expected: byQuestion }) =>
      Object.entries(byQuestion).map(([question, meant]) => [`${id}/${question}`, meant[name]]),
    ),
  );
}

/** Counts the verdicts that one article can change on its own, starting from the adopted text. */
function changedBy(article: number): number {
  const before = answers(ADOPTED);
  const texts = (whole.articles[article]?.alternatives ?? []).map((_, k) => ADOPTED.with(article, k));
  return texts
    .flatMap((text) => Object.entries(answers(text)))
    .filter(([cell, answer]) => before[cell] !== answer).length;
}

/** The number of case questions to which some text of the articles in play gives another answer than the adopted one. */
function turnable(id: ScenarioId): number {
  const scenario = buildScenario(id, "adult");
  const adopted = scenario.articles.map(TEXTS.adopted);
  const before = verdicts(scenario, adopted);
  return before.filter(({ case: name, question, answer }, q) => {
    const bearing = scenario.cases
      .filter((item) => item.id === name)
      .flatMap(({ bears }) => bears.filter((one) => one.question === question).map(({ article }) => article));
    const texts = scenario.articles.reduce<number[][]>(
      (some, { id: article, alternatives }, a) =>
        bearing.includes(article)
          ? some.flatMap((text) => alternatives.map((_, k) => text.with(a, k)))
          : some,
      [adopted],
    );
    return texts.some((text) => verdicts(scenario, text)[q]?.answer !== answer);
  }).length;
}

describe("verdicts of the eight cases", () => {
  test.each(["low", "adopted", "high"] as const)("are as meant under the %s text", (name) => {
    expect(answers(whole.articles.map(TEXTS[name]))).toEqual(expected(name));
  });

  test("most debated articles can change a verdict on their own", () => {
    const moving = whole.articles.filter(({ settled }, a) => !settled && changedBy(a) > 0);
    expect(moving.length).toBeGreaterThanOrEqual(15);
  });

  test("the articles in play can turn 7, 16 and 21 of the 24 questions in a lesson, express and standard match", () => {
    expect((["lesson", "express", "standard"] as const).map(turnable)).toEqual([7, 16, 21]);
  });

  test("articles settled in rooms for minors change none", () => {
    const moving = whole.articles.filter(({ settled }, a) => settled && changedBy(a) > 0);
    expect(moving).toEqual([]);
  });
});
