import { describe, expect, test } from "vitest";
import { check } from "../../src/content/check.ts";
import { checkMandates } from "../../src/content/check-mandates.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { PROBLEM_CODES, type ProblemCode } from "../../src/content/problem.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import {
  type Alternative,
  type Article,
  AUDIENCES,
  CARDS,
  type ForceWorth,
  type Line,
  type Mandate,
  PULLS,
  ROLES,
  SCENARIOS,
  type Scenario,
} from "../../src/engine/state/scenario.ts";
import { sentenceOf } from "../../src/research/content/messages.ts";

const whole = buildScenario("full", "adult");
const standard = buildScenario("standard", "adult");
const isOfForces = ({ role }: Article): boolean => role === "taskForces";

function withArticle(id: string, change: (article: Article) => Article): Scenario {
  return { ...whole, articles: whole.articles.map((one) => (one.id === id ? change(one) : one)) };
}

function withFirst<T>(list: readonly T[], change: (first: T) => T): readonly T[] {
  return list.map((entry, i) => (i === 0 ? change(entry) : entry));
}

type OfOthers =
  | "contradictoryMandate"
  | "fewLines"
  | "impossibleGoal"
  | (typeof OF_PEOPLE)[number]
  | "reportedOtherwise"
  | "settledUsed"
  | "unknownCountry";

const OF_PEOPLE = ["missingConsequence", "missingHope", "missingLetter", "missingPerson"] as const;

/** Problems of tough seats and of people have their own tests (`check-challenges.test.ts`, `people.test.ts`). */
const OF_SCENARIOS = PROBLEM_CODES.filter(
  (code) => code !== "impossibleGoal" && !OF_PEOPLE.some((one) => one === code),
);

/** One way to break a scenario for each code, except codes that concern only mandates or tough seats. */
const BROKEN: Readonly<Record<Exclude<ProblemCode, OfOthers>, Scenario>> = {
  adoptedOutOfRange: withArticle("hr62", (article) => ({ ...article, adopted: 9 })),
  badFrame: { ...whole, rounds: 0 },
  doubledRole: withArticle("hr62", (article) => ({ ...article, role: "protocol" })),
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
    alternatives: withFirst(article.alternatives, (one) => ({ ...one, instruments: 194 })),
  })),
  isoOrder: { ...whole, countries: [...whole.countries].reverse() },
  missingBearing: {
    ...whole,
    cases: withFirst(whole.cases, (one) => ({ ...one, bears: one.bears.slice(1) })),
  },
  missingForce: withArticle("hr62", (article) => ({ ...article, role: "taskForces" })),
  missingPositions: { ...whole, positions: whole.positions.map((row) => row.slice(1)) },
  strangeCard: withArticle("sovereignty", (article) => ({ ...article, caredForBy: "courts" })),
  missingRole: withArticle("protocols", (article) => ({ ...article, role: null })),
  postureOrder: withArticle("hr62", (article) => ({
    ...article,
    alternatives: [...article.alternatives].reverse(),
  })),
  settledInPlay: { ...whole, audience: "young" },
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
  wrongWeight: {
    ...whole,
    cases: withFirst(whole.cases, (one) => ({
      ...one,
      bears: withFirst(one.bears, (line) => ({ ...line, weight: 0 })),
    })),
  },
};

/** All mandates, with the first one changed: Brazil's, whose first line is about human rights. */
function withBrazil(change: (mandate: Mandate) => Mandate): readonly Mandate[] {
  return withFirst(MANDATES, change);
}

function withLine(change: Partial<Line>): readonly Mandate[] {
  return withBrazil((mandate) => ({
    ...mandate,
    lines: withFirst(mandate.lines, (line) => ({ ...line, ...change })),
  }));
}

/** All mandates with their accepted wordings reversed, so that each line asks for its last choice first. */
const TURNED: readonly Mandate[] = MANDATES.map(({ country, lines }) => ({
  country,
  lines: lines.map((line) => ({ ...line, accept: [...line.accept].reverse() })),
}));

const BROKEN_MANDATES: readonly (readonly [string, ProblemCode, readonly Mandate[]])[] = [
  ["a line refuses what it accepts", "contradictoryMandate", withLine({ refuse: ["rights-list"] })],
  ["a line accepts nothing", "contradictoryMandate", withLine({ accept: [] })],
  [
    "a line leaves out what lies between",
    "contradictoryMandate",
    withLine({ accept: ["rights-list", "lawful-limits"] }),
  ],
  ["a state is reported to want something else", "reportedOtherwise", TURNED],
  [
    "a delegation has five lines",
    "fewLines",
    withBrazil((one) => ({ ...one, lines: one.lines.slice(0, 5) })),
  ],
  [
    "an article settled for minors is used",
    "settledUsed",
    withLine({ article: "grooming", accept: ["step-needed"] }),
  ],
  ["nobody has that country", "unknownCountry", withBrazil((one) => ({ ...one, country: "XXX" }))],
  ["there is no such article", "unknownArticle", withLine({ article: "nothing" })],
  ["there is no such wording", "unknownAlternative", withLine({ accept: ["nothing"] })],
  ["a line would not be felt", "wrongWeight", withLine({ weight: 3 })],
  [
    "two lines are about one article",
    "duplicateKey",
    withBrazil(({ country, lines }) => ({ country, lines: [...lines, ...lines.slice(0, 1)] })),
  ],
  ["a delegation has two mandates", "duplicateKey", [...MANDATES, ...MANDATES.slice(0, 1)]],
];

describe("check", () => {
  for (const id of SCENARIOS) {
    for (const room of AUDIENCES) {
      test(`finds nothing wrong with ${id} in the ${room} room`, () => {
        const scenario = buildScenario(id, room);
        expect(check(scenario)).toEqual([]);
        expect(checkMandates(MANDATES, scenario)).toEqual([]);
      });
    }
  }

  for (const [code, broken] of Object.entries(BROKEN)) {
    test(`finds ${code}`, () => {
      expect(check(broken).map((problem) => problem.code)).toContain(code);
    });
  }

  test.each(BROKEN_MANDATES)("finds that %s: %s", (_, code, mandates) => {
    expect(checkMandates(mandates, whole).map((problem) => problem.code)).toContain(code);
  });

  test("a line on an article that only other scenarios have is checked in those scenarios", () => {
    const line = withLine({ article: "joint", accept: ["nothing"] });
    const codes = (scenario: Scenario): string[] => checkMandates(line, scenario).map(({ code }) => code);
    expect(codes(whole)).toEqual([]);
    expect(codes(buildScenario("standard", "adult"))).toContain("unknownAlternative");
  });

  test("finds too few lines in play: a lesson has three articles", () => {
    const lines = MANDATES.flatMap((mandate) => (mandate.country === "CHN" ? mandate.lines : []));
    const without = [{ country: "CHN", lines: lines.filter(({ article }) => article !== "techtransfer") }];
    expect(checkMandates(without, whole)).toEqual([]);
    expect(checkMandates(without, buildScenario("lesson", "young"))).toEqual([
      { code: "fewLines", where: "mandates/CHN/lesson" },
    ]);
  });

  test.each(OF_SCENARIOS)("%s is found in something broken, and described in a sentence", (code) => {
    const found = [...Object.keys(BROKEN), ...BROKEN_MANDATES.map(([, of]) => of)];
    expect(found).toContain(code);
    expect(sentenceOf({ code, where: "here" })).toMatch(/^here: [^.]+\.$/);
  });

  test("says where", () => {
    expect(check(BROKEN.unknownCaucus)).toContainEqual({
      code: "unknownCaucus",
      where: "countries/AFG/moon",
    });
  });
});

describe("check of roles", () => {
  const without = (isIt: (article: Article) => boolean, change: Partial<Article>): Scenario => ({
    ...whole,
    articles: whole.articles.map((one) => (isIt(one) ? { ...one, ...change } : one)),
  });
  const said = (scenario: Scenario): readonly string[] => check(scenario).map(sentenceOf);

  test("if joint investigations are negotiated, one article is about them, and gives the worth of a force in whole points", () => {
    const [joint] = standard.articles.filter(isOfForces);
    const doubled = said({ ...standard, settled: joint === undefined ? [] : [...standard.settled, joint] });
    expect(doubled).toContainEqual(expect.stringMatching(/^roles\/taskForces\/joint\+joint: several/));
    const worth = (force: ForceWorth | undefined): readonly string[] => {
      const change = ({ force: _, ...one }: Alternative): Alternative => ({
        ...one,
        ...(force && { force }),
      });
      const articles = standard.articles.map((one) =>
        isOfForces(one) ? { ...one, alternatives: withFirst(one.alternatives, change) } : one,
      );
      return check({ ...standard, articles }).map(({ code }) => code);
    };
    expect(worth({ membership: 0, cooperation: 0, abuse: 0 })).toEqual([]);
    expect(worth(undefined)).toEqual(["missingForce"]);
    expect(worth({ membership: 1, cooperation: 1.5, abuse: -1 })).toEqual(["missingForce"]);
  });

  const ASKED = ROLES.filter((role) => role !== "taskForces");

  test.each(ASKED)("an article of the role %s is missing, or there are two", (role) => {
    expect(said(without((one) => one.role === role, { role: null }))).toEqual([
      `roles/${role}: no article has this role, but the rules need one.`,
    ]);
    const twice = said(withArticle("hr62", (article) => ({ ...article, role })));
    expect(twice.filter((sentence) => sentence.startsWith("roles/"))).toEqual([
      expect.stringMatching(new RegExp(`^roles/${role}/hr62\\+\\w+: several articles have this role`)),
    ]);
  });

  test.each(CARDS)("the card of %s looks at no article, or at two", (card) => {
    expect(said(without((one) => one.watchedBy?.card === card, { watchedBy: null }))).toEqual([
      `cards/${card}: no article has this role, but the rules need one.`,
    ]);
    const twice = withArticle("hr62", (article) => ({
      ...article,
      watchedBy: { card, steps: 1 },
      caredForBy: card,
    }));
    expect(said(twice)).toEqual([expect.stringMatching(new RegExp(`^cards/${card}/hr62\\+\\w+: several`))]);
  });

  test.each(PULLS)("no article moves the half of the World called %s", (half) => {
    expect(said(without((one) => one.pull?.on === half, { pull: null }))).toEqual([
      `pulls/${half}: no article has this role, but the rules need one.`,
    ]);
  });

  test("a role may lie with an article that is not in play", () => {
    const hasRole = ({ role }: Article): boolean => role !== null;
    const settled = whole.articles.filter(hasRole);
    const articles = whole.articles.filter((article) => !hasRole(article));
    expect(check({ ...whole, articles, settled }).map(({ code }) => code)).not.toContain("missingRole");
  });

  test("an alternative of a role that sets a number sets one that can be met", () => {
    const needing = (protocolParties: number): readonly string[] =>
      said(
        withArticle("protocols", (article) => ({
          ...article,
          alternatives: withFirst(article.alternatives, (one) => ({ ...one, protocolParties })),
        })),
      );
    expect(needing(193)).toEqual([]);
    for (const wrong of [194, -1, 1.5]) {
      expect(needing(wrong)).toEqual([
        "articles/protocols/later-consensus: the alternative must name the number of states it needs, and there must be that many states.",
      ]);
    }
    const silent = withArticle("threshold", (article) => ({
      ...article,
      alternatives: article.alternatives.map(({ instruments, ...one }) => one),
    }));
    expect(said(silent)).toHaveLength(4);
  });
});
