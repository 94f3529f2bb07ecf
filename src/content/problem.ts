/** Codes for what can be wrong with content; `src/research/content/messages.ts` has a sentence for each. */
import type { Article, Scenario } from "../engine/state/scenario.ts";

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
  "fewLines",
  "impossibleGoal",
  "impossibleThreshold",
  "isoOrder",
  "missingBearing",
  "missingConsequence",
  "missingHope",
  "missingForce",
  "missingLetter",
  "missingPerson",
  "missingPositions",
  "missingRole",
  "postureOrder",
  "reportedOtherwise",
  "settledInPlay",
  "settledUsed",
  "strangeCard",
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

export function repeated(keys: readonly string[], where: string): readonly Problem[] {
  const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
  return twice.map((key) => problem("duplicateKey", `${where}/${key}`));
}

/** Checks that the article and alternatives that some content names exist; empty if they do. */
export function checkNames(
  scenario: Scenario,
  article: string,
  keys: readonly string[],
  where: string,
): readonly Problem[] {
  const found = allArticles(scenario).find(({ id }) => id === article);
  if (found === undefined) return [problem("unknownArticle", `${where}/${article}`)];
  return keys
    .filter((key) => !found.alternatives.some((alternative) => alternative.key === key))
    .map((key) => problem("unknownAlternative", `${where}/${article}/${key}`));
}

export function isSettled(scenario: Scenario, article: string): boolean {
  return allArticles(scenario).some(({ id, settled }) => id === article && settled);
}
