/** What can be wrong with a scenario, as codes; `src/tools/content/words.ts` says each in a sentence. */
import type { Article, Scenario } from "../engine/scenario.ts";

export const PROBLEM_CODES = [
  "adoptedOutOfRange",
  "badFrame",
  "contradictoryMandate",
  "doubledRole",
  "duplicateKey",
  "effectOutOfRange",
  "emptyCaucus",
  "fewAlternatives",
  "fewCases",
  "impossibleThreshold",
  "isoOrder",
  "missingBearing",
  "missingPositions",
  "missingRole",
  "postureOrder",
  "settledInPlay",
  "settledUsed",
  "unknownAlternative",
  "unknownArticle",
  "unknownCaucus",
  "unknownCountry",
  "wrongWeight",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `where` is a path of ids, such as `mandates/BRA/hr62`. */
export type Problem = Readonly<{ code: ProblemCode; where: string }>;

export type Check = (scenario: Scenario) => readonly Problem[];

export const problem = (code: ProblemCode, where: string): Problem => ({ code, where });
export const problemIf = (wrong: boolean, code: ProblemCode, where: string): readonly Problem[] =>
  wrong ? [problem(code, where)] : [];

export function allArticles(scenario: Scenario): readonly Article[] {
  return [...scenario.articles, ...scenario.settled];
}
