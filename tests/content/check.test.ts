import { describe, expect, test } from "vitest";
import { PROBLEM_CODES, type ProblemCode } from "../../src/content/check.ts";
import { buildScenario, check } from "../../src/content/index.ts";
import { type Article, ROOMS, SCENARIOS, type Scenario } from "../../src/engine/scenario.ts";

const whole = buildScenario("full", "adult");

function withArticle(id: string, change: (article: Article) => Article): Scenario {
  return { ...whole, articles: whole.articles.map((one) => (one.id === id ? change(one) : one)) };
}

function withFirst<T>(list: readonly T[], change: (first: T) => T): readonly T[] {
  return list.map((entry, i) => (i === 0 ? change(entry) : entry));
}

/** One way of breaking a scenario for each code. */
const BROKEN: Readonly<Record<ProblemCode, Scenario>> = {
  adoptedOutOfRange: withArticle("hr62", (article) => ({ ...article, adopted: 9 })),
  badFrame: { ...whole, rounds: 0 },
  contradictoryMandate: {
    ...whole,
    mandates: withFirst(whole.mandates, (mandate) => ({
      ...mandate,
      redLines: [{ article: "hr62", refuse: ["rights-list"] }],
    })),
  },
  duplicateKey: { ...whole, cases: [...whole.cases, ...whole.cases.slice(0, 1)] },
  effectOutOfRange: withArticle("hr62", (article) => ({
    ...article,
    alternatives: withFirst(article.alternatives, (one) => ({
      ...one,
      effects: { ...one.effects, powers: 4 },
    })),
  })),
  emptyCaucus: { ...whole, caucuses: [...whole.caucuses, { id: "moon", discipline: 0 }] },
  fewAlternatives: withArticle("hr62", (article) => ({
    ...article,
    alternatives: article.alternatives.slice(0, 1),
  })),
  fewCases: { ...whole, cases: whole.cases.slice(0, 1) },
  impossibleThreshold: withArticle("threshold", (article) => ({
    ...article,
    alternatives: withFirst(article.alternatives, (one) => ({ ...one, key: "two-hundred" })),
  })),
  isoOrder: { ...whole, countries: [...whole.countries].reverse() },
  missingBearing: {
    ...whole,
    cases: withFirst(whole.cases, (one) => ({ ...one, bears: one.bears.slice(1) })),
  },
  missingPositions: { ...whole, positions: whole.positions.map((row) => row.slice(1)) },
  postureOrder: withArticle("hr62", (article) => ({
    ...article,
    alternatives: [...article.alternatives].reverse(),
  })),
  settledInPlay: { ...whole, room: "young" },
  settledUsed: {
    ...whole,
    mandates: withFirst(whole.mandates, (mandate) => ({
      ...mandate,
      redLines: [{ article: "grooming", refuse: ["step-needed"] }],
    })),
  },
  unknownAlternative: {
    ...whole,
    interactions: withFirst(whole.interactions, (one) => ({ ...one, alternativeA: "nothing" })),
  },
  unknownArticle: {
    ...whole,
    interactions: withFirst(whole.interactions, (one) => ({ ...one, a: "nothing" })),
  },
  unknownCaucus: {
    ...whole,
    countries: withFirst(whole.countries, (country) => ({ ...country, caucus: "moon" })),
  },
  unknownCountry: {
    ...whole,
    mandates: withFirst(whole.mandates, (mandate) => ({ ...mandate, country: "XXX" })),
  },
  wrongWeight: {
    ...whole,
    mandates: withFirst(whole.mandates, (mandate) => ({
      ...mandate,
      objectives: mandate.objectives.slice(1),
    })),
  },
};

describe("check", () => {
  for (const id of SCENARIOS) {
    for (const room of ROOMS) {
      test(`finds nothing wrong with ${id} in the ${room} room`, () => {
        expect(check(buildScenario(id, room))).toEqual([]);
      });
    }
  }

  for (const code of PROBLEM_CODES) {
    test(`finds ${code}`, () => {
      expect(check(BROKEN[code]).map((problem) => problem.code)).toContain(code);
    });
  }

  test("says where", () => {
    expect(check(BROKEN.unknownCaucus)).toContainEqual({
      code: "unknownCaucus",
      where: "countries/AFG/moon",
    });
  });
});
