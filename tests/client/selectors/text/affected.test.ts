/** Whom a text touches most: the people that the vote and the signature show. */
import { describe, expect, test } from "vitest";
import { mostAffected } from "../../../../src/client/selectors/text/affected.ts";
import { START_CASE } from "../../../../src/client/selectors/text/start-case.ts";
import { adoptedText } from "../../../../src/client/selectors/text/text-history.ts";
import { verdicts } from "../../../../src/client/selectors/text/verdicts.ts";
import { scenarioOf } from "../../../support/scenario.ts";

const lesson = scenarioOf("lesson", "young");
const full = scenarioOf("full", "adult");

describe.each([
  { name: "a lesson", scenario: lesson },
  { name: "a full match", scenario: full },
])("in $name", ({ scenario }) => {
  const text = adoptedText(scenario);
  const inPlay = scenario.articles.map(({ id }) => id);
  const all = mostAffected(scenario, text, scenario.cases.length);

  test("the person whom players know comes first, and nobody comes twice", () => {
    expect(all[0]?.case).toBe(START_CASE.case);
    expect(new Set(all.map((verdict) => verdict.case)).size).toBe(all.length);
    expect(mostAffected(scenario, text, 2)).toEqual(all.slice(0, 2));
  });

  test("each answer is one of the text's, and an article in play bears on its question", () => {
    for (const verdict of all) {
      expect(verdicts(scenario, text)).toContainEqual(verdict);
      const { bears = [] } = scenario.cases.find(({ id }) => id === verdict.case) ?? {};
      const onQuestion = bears.filter(({ question }) => question === verdict.question);
      expect(onQuestion.some(({ article }) => inPlay.includes(article))).toBe(true);
    }
  });

  test("a person is told of what the talks could change, if they can change anything for them", () => {
    const turns = (id: string, question: string): boolean => {
      const answer = (of: readonly number[]) =>
        verdicts(scenario, of).find((one) => one.case === id && one.question === question)?.answer;
      return scenario.articles.some(({ alternatives }, article) =>
        alternatives.some((_, alternative) => answer(text.with(article, alternative)) !== answer(text)),
      );
    };
    const isAtStake = all.map((verdict) => turns(verdict.case, verdict.question));
    const others = isAtStake.slice(1);
    expect(others).toEqual([...others].sort((a, b) => Number(b) - Number(a)));
    for (const [at, verdict] of all.entries()) {
      const own = verdicts(scenario, text).filter((one) => one.case === verdict.case);
      const first = own.find(({ question }) => turns(verdict.case, question));
      if (isAtStake[at] === true) expect(verdict.question).toBe(first?.question);
      else expect(first).toBeUndefined();
    }
  });
});

test("Rhea is told of her logs wherever the clause on help is in play, whichever way it goes", () => {
  const help = lesson.articles.findIndex(({ id }) => id === "techtransfer");
  const told = lesson.articles[help]?.alternatives.flatMap((_, alternative) =>
    mostAffected(lesson, adoptedText(lesson).with(help, alternative), 8).filter(
      (one) => one.case === "island",
    ),
  );
  expect(new Set(told?.map(({ question }) => question))).toEqual(new Set(["data"]));
});

test("without an article in play nobody is touched", () => {
  expect(mostAffected({ ...lesson, articles: [] }, [], 8)).toEqual([]);
});
