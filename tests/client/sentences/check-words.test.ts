/** What is said of a check question once it is answered: the reason, and the answer at most once. */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { alternativeText, articleTitle, countryName } from "../../../src/client/i18n/names.ts";
import { caseAbout, caseCalled } from "../../../src/client/i18n/people.ts";
import { checkAsks, checkChoice, checkReason, checkSaid } from "../../../src/client/sentences/check-words.ts";
import type { Check } from "../../../src/room/check.ts";
import { wordsIn } from "../../support/browser/words.ts";
import { fiveCountries } from "../../support/scenario.ts";

await loadWording("content", "room");

const scenario = fiveCountries();

const NO_FACTS = { states: [], yes: 0, needed: 0, joined: 0 };
const CAUSE = { article: "illegal_access", alternative: "dishonest-breach" };
const MEANING: Check = {
  about: { kind: "meaning", case: "researcher", question: "crime", text: "soFar" },
  choices: ["yes", "may", "no"],
  right: "no",
  facts: { ...NO_FACTS, because: CAUSE },
};

describe("given a question about what the text means", () => {
  const answer = checkChoice(MEANING.about, "no");

  test("the question says who the person is", () => {
    expect(checkAsks(MEANING.about, scenario)).toContain(
      `${caseCalled("researcher")}, ${caseAbout("researcher")}`,
    );
  });

  test("a wall asks it in its second language too", () => {
    const french = wordsIn("fr");
    const asked = checkAsks(MEANING.about, scenario, french);
    expect(asked).toContain(
      `${french.fromContent("case.researcher.called")}, ${french.fromContent("case.researcher.about")}`,
    );
    expect(asked).not.toBe(checkAsks(MEANING.about, scenario));
  });

  test("the reason names the wording and the article, and does not repeat the answer", () => {
    const reason = checkReason(MEANING);
    expect(reason).toContain(alternativeText(CAUSE.article, CAUSE.alternative, "name"));
    expect(reason).toContain(articleTitle(CAUSE.article));
    expect(reason).not.toContain(answer);
  });

  test("only who did not choose the right answer is told it", () => {
    expect(checkSaid(MEANING, "no")).toBe(t("room:checks.right", { reason: checkReason(MEANING) }));
    for (const choice of ["yes", null]) expect(checkSaid(MEANING, choice).split(answer)).toHaveLength(2);
  });

  test("one that an earlier version drew says the answer once", () => {
    const earlier = { ...MEANING, facts: NO_FACTS };
    for (const choice of ["no", "yes", null])
      expect(checkSaid(earlier, choice).split(answer)).toHaveLength(2);
  });
});

describe("given a question about an article after round 1", () => {
  const HUMAN_RIGHTS = { article: "hr62", alternative: "general-clause" };
  const wording = alternativeText("hr62", "general-clause", "name");
  const ASKED = [
    ["blocker", "KEN"],
    ["stillOpen", "blocked"],
    ["stillOpen", "reading"],
    ["stillOpen", "notPut"],
    ["agreed", "text"],
  ] as const;

  test.each(ASKED)(
    "the reason names the wording that was put, and not only the article: %s %s",
    (kind, right) => {
      const facts = { ...NO_FACTS, states: ["KEN"], because: HUMAN_RIGHTS };
      expect(checkReason({ about: { kind, article: 0 }, right, facts })).toContain(wording);
    },
  );

  test.each(ASKED)("one that an earlier version drew says the answer: %s %s", (kind, right) => {
    const about = { kind, article: 0 };
    expect(checkReason({ about, right, facts: NO_FACTS })).toBe(checkChoice(about, right));
  });
});

test("three states that blocked are named, and the others counted", () => {
  const states = ["KEN", "BRA", "USA", "RUS", "IND", "DEU"];
  const blocked = (count: number): string =>
    checkReason({
      about: { kind: "blocker", article: 0 },
      right: "KEN",
      facts: { ...NO_FACTS, because: CAUSE, states: states.slice(0, count) },
    });
  expect(blocked(6)).toContain(t("common.more", { count: 3 }));
  expect(blocked(6)).not.toContain(countryName("RUS"));
  expect(blocked(3)).toContain(countryName("USA"));
  expect(blocked(3)).not.toMatch(/\d/);
});
