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

  test("each answer is one of the text's, and an article in play bears on it", () => {
    for (const verdict of all) {
      expect(verdicts(scenario, text)).toContainEqual(verdict);
      expect(verdict.because.some(({ article }) => inPlay.includes(article))).toBe(true);
    }
  });

  test("people about whom the text decides something come before those whom it leaves to the states", () => {
    const isDecided = all.slice(1).map(({ answer }) => answer !== "may");
    expect(isDecided).toEqual([...isDecided].sort((a, b) => Number(b) - Number(a)));
  });
});

test("without an article in play nobody is touched", () => {
  expect(mostAffected({ ...lesson, articles: [] }, [], 8)).toEqual([]);
});
