import { describe, expect, test } from "vitest";
import { caseAnswers, caseLine } from "../../../../src/client/selectors/text/case-line.ts";
import { adoptedText } from "../../../../src/client/selectors/text/text-history.ts";
import { ANSWERS } from "../../../../src/engine/state/scenario.ts";
import { articleOf, scenarioOf } from "../../../support/scenario.ts";

const lesson = scenarioOf("lesson", "young");
const full = scenarioOf("full", "adult");

/** The adopted text with other wordings for some articles. */
function text(scenario: typeof lesson, wordings: Readonly<Record<string, string>>): readonly number[] {
  const now = [...adoptedText(scenario)];
  for (const [id, key] of Object.entries(wordings)) {
    const article = articleOf(scenario, id);
    now[article] =
      scenario.articles[article]?.alternatives.findIndex((alternative) => alternative.key === key) ?? -1;
    expect(now[article]).toBeGreaterThanOrEqual(0);
  }
  return now;
}

const ACCESS = articleOf(lesson, "illegal_access");

describe("the line on the case that opens the game", () => {
  test("given a wording without exceptions, when it is adopted, then she is a criminal, and its article is the cause", () => {
    const line = caseLine(lesson, text(lesson, {}), text(lesson, { illegal_access: "rule-breach" }));
    expect(line).toEqual({ question: "crime", answer: "yes", turnedBy: ACCESS });
  });

  test("given a wording that requires dishonesty, when it is adopted, then she has committed no crime", () => {
    const before = text(lesson, { illegal_access: "rule-breach" });
    const line = caseLine(lesson, before, text(lesson, { illegal_access: "dishonest-breach" }));
    expect(line).toEqual({ question: "crime", answer: "no", turnedBy: ACCESS });
  });

  test("given only other articles have moved and have no effect on the case, then the line reports no change", () => {
    const line = caseLine(lesson, text(lesson, {}), text(lesson, { hr62: "general-clause" }));
    expect(line).toEqual({ question: "crime", answer: "may", turnedBy: -1 });
  });

  test("given the crime is unchanged, when the data are handed over, then the line says so", () => {
    const before = text(full, { illegal_access: "without-right", safeguards: "judge-first" });
    const now = text(full, { illegal_access: "without-right", safeguards: "no-safeguards" });
    const line = caseLine(full, before, now);
    expect(line).toMatchObject({ question: "data", turnedBy: articleOf(full, "safeguards") });
  });

  test("the article named is one that has moved, and without it the answer would be different or weaker", () => {
    for (const access of full.articles[articleOf(full, "illegal_access")]?.alternatives ?? []) {
      for (const devices of full.articles[articleOf(full, "devices")]?.alternatives ?? []) {
        const [before, now] = [
          text(full, {}),
          text(full, { illegal_access: access.key, devices: devices.key }),
        ];
        const line = caseLine(full, before, now);
        const isSame = JSON.stringify(answers(before)) === JSON.stringify(answers(now));
        expect(line?.turnedBy === -1).toBe(isSame);
        if (!isSame) expect(now[line?.turnedBy ?? -1]).not.toBe(before[line?.turnedBy ?? -1]);
      }
    }
  });
});

const answers = (now: readonly number[]) => caseAnswers(full, now).map(({ answer }) => answer);

test("the case has three questions in every scenario, and each has one of three answers", () => {
  for (const id of ["lesson", "express", "standard", "full", "validation16"] as const) {
    const scenario = scenarioOf(id, "young");
    const told = caseAnswers(scenario, adoptedText(scenario));
    expect(told.map(({ question }) => question)).toEqual(["crime", "data", "refuse"]);
    expect(told.every(({ answer }) => ANSWERS.includes(answer))).toBe(true);
  }
});

test("given a scenario without the opening case, then there is no line about it", () => {
  expect(caseLine({ ...lesson, cases: [] }, text(lesson, {}), text(lesson, {}))).toBeNull();
});
