import { expect, test } from "vitest";
import wording from "../../src/client/i18n/en/content.json" with { type: "json" };
import start from "../../src/client/i18n/en/content-start.json" with { type: "json" };
import { COUNTRIES } from "../../src/content/countries.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import { START_CASE } from "../../src/content/start-case.ts";
import type { Answer } from "../../src/engine/state/scenario.ts";

test("the case on the start page counts the wordings of its article as the lesson has them", () => {
  const { articles, cases } = buildScenario("lesson", "young");
  const bears = cases.find(({ id }) => id === START_CASE.case)?.bears ?? [];
  const answers = (articles.find(({ id }) => id === START_CASE.article)?.alternatives ?? []).map(
    ({ key }): Answer =>
      bears.find(
        (one) => one.article === START_CASE.article && one.alternative === key && one.question === "crime",
      )?.answer ?? "may",
  );
  const count = (answer: Answer) => answers.filter((one) => one === answer).length;
  expect(START_CASE.counts).toEqual({ yes: count("yes"), no: count("no"), may: count("may") });
  expect(answers.length).toBeGreaterThan(2);
});

test("the start page has the names of all states and its case, in the words of the whole catalogue", () => {
  expect(wording).toMatchObject(start);
  expect(Object.keys(start.country)).toEqual(COUNTRIES.map(({ iso3 }) => iso3));
  expect(start.article).toHaveProperty([START_CASE.article, "title"]);
});
