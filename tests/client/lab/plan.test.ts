/** The plan of a study: a text that a person has built stays when the length or the room changes. */
import { afterAll, beforeEach, expect, test } from "vitest";
import {
  changeClause,
  changePlan,
  labStore,
  scenarioOfPlan,
  textOfPlan,
} from "../../../src/client/lab/lab.ts";

beforeEach(() => labStore.setState(labStore.getInitialState(), true));
afterAll(() => labStore.setState(labStore.getInitialState(), true));

const articles = () => scenarioOfPlan(labStore.getState().plan).articles;
const keyOf = (id: string): string | undefined => {
  const at = articles().findIndex((article) => article.id === id);
  return articles()[at]?.alternatives[textOfPlan(labStore.getState())[at] ?? -1]?.key;
};

/** Puts the wording with this key on the article. */
function build(id: string, key: string): void {
  const at = articles().findIndex((article) => article.id === id);
  changeClause(at, articles()[at]?.alternatives.findIndex((one) => one.key === key) ?? -1);
}

test("given a text built in the lesson, another length keeps its clauses and has the others as adopted", () => {
  changePlan({ scenario: "lesson" });
  build("hr62", "no-clause");
  changePlan({ scenario: "full" });
  expect(labStore.getState().plan.source).toBe("built");
  expect(keyOf("hr62")).toBe("no-clause");
  const own = articles().filter(({ adopted }, at) => textOfPlan(labStore.getState())[at] !== adopted);
  expect(own.map(({ id }) => id)).toEqual(["hr62"]);
  changePlan({ scenario: "lesson" });
  expect(keyOf("hr62")).toBe("no-clause");
});

test("given a built text none of whose own clauses is in play in the new set, the real text is studied", () => {
  changePlan({ scenario: "full" });
  const lesson = new Set(
    scenarioOfPlan({ scenario: "lesson", audience: "young" }).articles.map(({ id }) => id),
  );
  const other = articles().find(({ id }) => !lesson.has(id));
  const key = other?.alternatives.find((_, at) => at !== other.adopted)?.key;
  build(other?.id ?? "", key ?? "");
  expect(labStore.getState().plan.source).toBe("built");
  changePlan({ scenario: "lesson", audience: "young" });
  expect(labStore.getState().plan).toMatchObject({ source: "real", built: null });
});

test("given matches that negotiate their own text, another length still lets them", () => {
  changePlan({ scenario: "lesson", source: "played" });
  changePlan({ scenario: "full" });
  expect(labStore.getState().plan.source).toBe("played");
});
