/** Each of the eight cases is about one invented person, who speaks in it and writes at the end. */
import { describe, expect, test } from "vitest";
import start from "../../src/client/i18n/en/content-start.json" with { type: "json" };
import { loadWording } from "../../src/client/i18n/index.ts";
import { caseStory, caseTitle, caseWanted, caseWho } from "../../src/client/i18n/names.ts";
import { caseAbout, caseCalled, caseConsequence } from "../../src/client/i18n/people.ts";
import { FATES } from "../../src/client/selectors/debrief/letter.ts";
import { letterWords } from "../../src/client/sentences/letter-words.ts";
import { CASES } from "../../src/content/cases.ts";
import { metBy } from "../../src/content/hopes.ts";
import { START_CASE } from "../../src/content/start-case.ts";
import { ANSWERS, QUESTIONS } from "../../src/engine/state/scenario.ts";
import { readCases } from "../../src/research/content/drafts.ts";
import { sentenceOf } from "../../src/research/content/messages.ts";
import { checkPeople } from "../../src/research/content/people.ts";

await loadWording("content", "debrief", "letter");

const MOST_WORDS = 12;
const MOST_WORDS_IN_LETTER = 60;
/** The 81 letters of the opening case are whole texts, which may be a little longer. */
const MOST_WORDS_IN_WHOLE_LETTER = 67;

const IDS = CASES.map(({ id }) => id);
const words = (text: string): number => text.split(/\s+/).length;

test("no two cases have the same person", () => {
  expect(new Set(IDS.map(caseWho)).size).toBe(8);
  expect(new Set(IDS.map(caseCalled)).size).toBe(8);
});

describe.each(IDS)("the person of %s", (id) => {
  test("is named in the story and in what a state asks for, and not in the title", () => {
    expect(caseWho(id)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(caseWho(id).startsWith(`${caseCalled(id)} `)).toBe(true);
    expect(caseStory(id)).toContain(caseWho(id));
    expect(caseWanted(id, "Kenya")).toContain(caseWho(id));
    expect(caseTitle(id)).not.toContain(caseCalled(id));
  });

  test("has an apposition of a few words", () => {
    expect(caseAbout(id)).toMatch(/^[a-z].*[a-z]$/);
    expect(words(caseAbout(id))).toBeLessThanOrEqual(8);
  });

  test(`has one sentence of at most ${MOST_WORDS} words with the name for each answer`, () => {
    const all = QUESTIONS.flatMap((question) =>
      ANSWERS.map((answer) => caseConsequence({ case: id, question, answer })),
    );
    for (const sentence of all) {
      expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
      expect(sentence).toContain(caseCalled(id));
      expect(words(sentence), sentence).toBeLessThanOrEqual(MOST_WORDS);
    }
    expect(new Set(all).size).toBe(9);
  });

  test("hopes for one answer to each question, fears the other, and is left open by national law", () => {
    for (const question of QUESTIONS) {
      const met = ANSWERS.map((answer) => [answer, metBy(id, question, answer)]);
      expect(Object.fromEntries(met).may).toBe("open");
      expect(new Set(met.map(([, one]) => one)).size).toBe(3);
    }
  });

  test("writes a letter in the first person, short for every answer", () => {
    const most = id === START_CASE.case ? MOST_WORDS_IN_WHOLE_LETTER : MOST_WORDS_IN_LETTER;
    for (const fate of FATES)
      for (const crime of ANSWERS)
        for (const data of ANSWERS)
          for (const refuse of ANSWERS) {
            const letter = letterWords(id, fate, [crime, data, refuse], -1, null).paragraphs.join(" ");
            expect(words(letter), letter).toBeLessThanOrEqual(most);
            expect(letter).toMatch(/\b(I|me|my|we|our|us)\b/i);
          }
  });

  test("tells in the first person what became of a request", () => {
    const after = readCases().cases.find((one) => one.id === id)?.after;
    for (const told of Object.values(after ?? {})) expect(told).toMatch(/\b(I|me|my|we|our|us)\b/i);
  });
});

test("the start page knows the person of the opening case and what each answer would mean for her", () => {
  const shown = start.case as Readonly<Record<string, object>>;
  expect(Object.keys(shown)).toEqual([START_CASE.case]);
  expect(Object.keys(shown[START_CASE.case] ?? {})).toEqual([
    "who",
    "called",
    "about",
    "signature",
    "consequence",
  ]);
});

describe("content without a person", () => {
  const cases = readCases().cases;
  const problems = (change: (first: Record<string, unknown>) => void): readonly string[] => {
    const copy: Record<string, unknown>[] = JSON.parse(JSON.stringify(cases));
    change(copy[0] ?? {});
    return checkPeople(copy as unknown as typeof cases, START_CASE.case).map(sentenceOf);
  };

  test("is complete as it stands", () => {
    expect(checkPeople(cases, START_CASE.case)).toEqual([]);
  });

  test.each([
    ["called", "cases/hospital/called: every case is about one person, who needs this text."],
    ["question", "cases/hospital/question: every case is about one person, who needs this text."],
    ["about", "cases/hospital/about: every case is about one person, who needs this text."],
  ])("is refused in one sentence if %s is missing", (field, said) => {
    expect(problems((first) => delete first[field])).toEqual([said]);
  });

  test("is refused if a hope is missing", () => {
    const said = problems((first) => delete (first.hopes as Record<string, string>).data);
    const sentence = "the case must say which answer its person hopes for, yes or no.";
    expect(said).toEqual([`cases/hospital/hopes.data: ${sentence}`]);
  });

  test("is refused if an answer has no consequence", () => {
    const said = problems((first) => {
      first.consequence = { ...(first.consequence as object), crime: { yes: "So.", no: "So.", may: "" } };
    });
    expect(said).toEqual([
      "cases/hospital/consequence.crime.may: the case must say what this answer would mean for its person.",
    ]);
  });

  test("is refused if the letter lacks a sentence", () => {
    const said = problems((first) => {
      first.letter = {
        ...(first.letter as object),
        closing: { failed: "", waiting: "a", outside: "b", party: "c" },
      };
    });
    expect(said).toEqual([
      "cases/hospital/letter.closing.failed: the letter of the case's person needs this sentence.",
    ]);
  });
});
