/**
 * The cases mean what their authors say: verdicts under the narrowest, the adopted and the broadest text.
 * A verdict is yes if yes − no is more than may, no if no − yes is more than may, otherwise may.
 */
import { describe, expect, test } from "vitest";
import { ARTICLES, CASES } from "../../src/content/index.ts";
import {
  ANSWERS,
  type Answer,
  type Article,
  type Case,
  QUESTIONS,
  type Question,
} from "../../src/engine/scenario.ts";
import { readCases } from "../../src/tools/content/drafts.ts";

type Text = (article: Article) => number;
const TEXTS: Readonly<Record<"low" | "adopted" | "high", Text>> = {
  low: () => 0,
  adopted: ({ adopted }) => adopted,
  high: ({ alternatives }) => alternatives.length - 1,
};

function sums({ bears }: Case, question: Question, text: Text): Readonly<Record<Answer, number>> {
  const keys = new Map(ARTICLES.map((article) => [article.id, article.alternatives[text(article)]?.key]));
  const total = (answer: Answer) =>
    bears
      .filter(
        (line) =>
          line.question === question && line.answer === answer && keys.get(line.article) === line.alternative,
      )
      .reduce((sum, { weight }) => sum + weight, 0);
  return { yes: total("yes"), may: total("may"), no: total("no") };
}

function verdict(found: Readonly<Record<Answer, number>>): Answer {
  if (found.yes - found.no > found.may) return "yes";
  return found.no - found.yes > found.may ? "no" : "may";
}

function heaviest(found: Readonly<Record<Answer, number>>): Answer {
  const most = Math.max(...ANSWERS.map((answer) => found[answer]));
  const top = ANSWERS.filter((answer) => found[answer] === most);
  return top.length === 1 ? (top[0] ?? "may") : "may";
}

describe("verdicts", () => {
  for (const { id, expected } of readCases().cases) {
    const one = CASES.find((candidate) => candidate.id === id);
    for (const question of QUESTIONS) {
      for (const [name, text] of Object.entries(TEXTS)) {
        test(`${id}, ${question}, ${name}`, () => {
          if (one === undefined) throw new Error(`no case ${id}`);
          const found = sums(one, question, text);
          const meant = expected[question]?.[name as keyof typeof TEXTS];
          expect(verdict(found)).toBe(meant);
          expect(heaviest(found)).toBe(meant);
        });
      }
    }
  }
});

describe("one article alone", () => {
  test("moves a verdict away from the adopted text in at least 15 of the 21 debated articles", () => {
    const moving = ARTICLES.filter(
      (article) =>
        !article.settled &&
        article.alternatives.some((_, k) =>
          CASES.some((one) =>
            QUESTIONS.some((question) => {
              const moved: Text = (other) => (other.id === article.id ? k : other.adopted);
              return verdict(sums(one, question, moved)) !== verdict(sums(one, question, TEXTS.adopted));
            }),
          ),
        ),
    );
    expect(moving.length).toBeGreaterThanOrEqual(15);
  });
});
