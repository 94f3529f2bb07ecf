/** The letter at the end of a match agrees with the adopted text in all its cases. */
import { describe, expect, test } from "vitest";
import letter from "../../../../src/client/i18n/en/letter.json";
import { FATES, fateFor, letterKey } from "../../../../src/client/selectors/debrief/letter.ts";
import { caseAnswers } from "../../../../src/client/selectors/text/case-line.ts";
import { adoptedText } from "../../../../src/client/selectors/text/text-history.ts";
import { ANSWERS, type Answer } from "../../../../src/engine/state/scenario.ts";
import type { Outcome, Treaty } from "../../../../src/engine/state/treaty.ts";
import { scenarioOf } from "../../../support/scenario.ts";

type Answers = readonly [crime: Answer, data: Answer, refuse: Answer];
type Letter = Readonly<{ key: string; answers: Answers; text: string }>;

const ALL: readonly Answers[] = ANSWERS.flatMap((crime) =>
  ANSWERS.flatMap((data) => ANSWERS.map((refuse): Answers => [crime, data, refuse])),
);
const WITH_TREATY = FATES.filter((fate) => fate !== "failed");

const LETTERS: readonly Letter[] = WITH_TREATY.flatMap((fate) =>
  ALL.map((answers) => {
    const [crime, data, refuse] = answers;
    return { key: letterKey(fate, answers), answers, text: letter[fate][crime][data][refuse] };
  }),
);

/** The words that a letter uses for each answer. */
const SAYS: Readonly<Record<"crime" | "data" | "refuse", Readonly<Record<Answer, RegExp>>>> = {
  crime: {
    yes: /I am a criminal|makes? me a criminal|what I did was a crime/,
    no: /what I did (?:is|will be) no crime/i,
    may: /[Ee]ach state decides whether I am a criminal|[Ww]hether I am a criminal|Am I a criminal\?/,
  },
  data: {
    yes: /is in Marenia|are in Marenia|goe?s? to Marenia|has (?:to|had to) (?:go|be)|Marenia has|handed over|sent my chats/,
    no: /not handed over|does not hand over|laptop stays|nothing in the text hands it over/,
    may: /own law|national law|each state decides|left to each state/,
  },
  refuse: {
    yes: /Tolvia (?:may|could have|could) refuse|Tolvia refuses, as it may|unless Tolvia refuses/,
    no: /Tolvia may not refuse|no right to (?:say no|refuse)|may not refuse/,
    may: /whether Tolvia (?:may|might) |May Tolvia refuse\?|whether it may/i,
  },
};

describe("the letter of Ines", () => {
  test("is written for every answer of her case, with a treaty that is not in force, that binds others, or that binds the seat's state", () => {
    expect(LETTERS).toHaveLength(81);
    expect(new Set(LETTERS.map(({ text }) => text)).size).toBe(81);
    for (const { key, text } of LETTERS) {
      expect(text.split(/\s+/).length, key).toBeLessThanOrEqual(65);
      expect(text, key).toMatch(/^[A-Z].*[.?!]$/s);
    }
  });

  test.each(LETTERS)("$key says what the text says", ({ answers: [crime, data, refuse], text }) => {
    expect(text).toMatch(SAYS.crime[crime]);
    expect(text).toMatch(SAYS.data[data]);
    expect(text).toMatch(SAYS.refuse[refuse]);
  });

  test("never says about the crime, the data or the refusal what another answer would say", () => {
    for (const { key, answers, text } of LETTERS) {
      const [crime, data, refuse] = answers;
      if (crime !== "no") expect(text, key).not.toMatch(SAYS.crime.no);
      if (data !== "no") expect(text, key).not.toMatch(SAYS.data.no);
      if (refuse !== "no") expect(text, key).not.toMatch(SAYS.refuse.no);
      if (refuse !== "may") expect(text, key).not.toMatch(SAYS.refuse.may);
      if (crime === "no") expect(text, key).not.toMatch(/I am a criminal|makes me a criminal/);
    }
  });

  test("says what happened to the treaty", () => {
    for (const { key, text } of LETTERS) {
      if (key.includes(".waiting.")) expect(text, key).toMatch(/binds nobody/);
      if (key.includes(".outside.")) expect(text, key).toMatch(/in force, and your country is not in it/);
      if (key.includes(".party.")) expect(text, key).toMatch(/is law now, and your country is in it/);
    }
    expect(letter.failed).toMatch(/no treaty/);
  });

  test("has a case for every possible text of a match", () => {
    const lesson = scenarioOf("lesson", "young");
    const [article = 0] = lesson.articles.flatMap(({ id }, a) => (id === "illegal_access" ? [a] : []));
    const told = (lesson.articles[article]?.alternatives ?? []).map((_, wording) => {
      const text = adoptedText(lesson).map((alternative, a) => (a === article ? wording : alternative));
      return caseAnswers(lesson, text)
        .map(({ answer }) => answer)
        .join();
    });
    expect(told).toHaveLength(4);
    for (const answers of told) expect(ALL.map((one) => one.join())).toContain(answers);
  });
});

describe("what became of the treaty", () => {
  const ADOPTED: Outcome = { how: "consensus", ballot: null, blockers: [] } as unknown as Outcome;
  const at = (treaty: Partial<Treaty>) => fateFor({ treaty: treaty as Treaty }, 1);

  test.each([
    ["no vote has been held", { outcome: null }, "failed"],
    ["the text has failed", { outcome: { ...ADOPTED, how: "failed" } }, "failed"],
    ["it is adopted and not in force", { outcome: ADOPTED, inForce: -1, deposited: [0, 3] }, "waiting"],
    ["it is in force for others", { outcome: ADOPTED, inForce: 20, deposited: [4, -1] }, "outside"],
    ["it is in force for the own state", { outcome: ADOPTED, inForce: 20, deposited: [-1, 4] }, "party"],
  ] as const)("given that %s, then it is %s told so", (_, treaty, fate) => {
    expect(at(treaty as Partial<Treaty>)).toBe(fate);
  });
});
