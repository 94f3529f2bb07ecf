/** A letter tells the reader's own part: the placard on the words that decide most about its writer. */
import { expect, test } from "vitest";
import { ownStand, STANDS } from "../../../../src/client/selectors/debrief/own-stand.ts";
import { caseAnswers } from "../../../../src/client/selectors/text/case-line.ts";
import { scenarioOf } from "../../../support/scenario.ts";

const scenario = scenarioOf("lesson");
const ACCESS = scenario.articles.findIndex(({ id }) => id === "illegal_access");
const text = scenario.articles.map(({ adopted }) => adopted);

/** A table where each of the first four countries laid one of the placards on the final words. */
const world = {
  draft: { texts: scenario.articles.map((_, article) => [text[article] ?? 0]) } as never,
  soundings: scenario.articles.map((_, article) =>
    article === ACCESS ? ({ placards: ["0123"] } as never) : null,
  ),
};

test("the placard on the weightiest words of the answer on the crime counts", () => {
  const [crime] = caseAnswers(scenario, text);
  expect(crime?.because[0]?.article).toBe("illegal_access");
  expect([0, 1, 2, 3].map((country) => ownStand(scenario, world, text, country))).toEqual(STANDS);
});

test("words that were never on the table give no stand", () => {
  const nowhere = { ...world, soundings: scenario.articles.map(() => null) };
  expect(ownStand(scenario, nowhere, text, 0)).toBeNull();
});
