/** The people whom a text touches most: whoever votes on it or signs it should see them. */
import { type Verdict, verdicts } from "../../../engine/model/verdicts.ts";
import { QUESTIONS, type Scenario } from "../../../engine/state/scenario.ts";
import { START_CASE } from "./start-case.ts";

type Weighed = Readonly<{
  verdict: Verdict;
  /** How much the articles in play weigh in the answer. */
  weight: number;
  /** Whether another wording of one article would give another answer. */
  isAtStake: boolean;
}>;

type Touched = Weighed & Readonly<{ isOpening: boolean; isDecided: boolean }>;

/**
 * For each of the people whom the articles in play touch most, one answer. The person of the opening case, whom players
 * know, comes first if the text touches them, then people whose answer the talks could change, and of these the ones
 * about whom the text decides.
 */
export function mostAffected(scenario: Scenario, text: readonly number[], most: number): readonly Verdict[] {
  const all = weighedAnswers(scenario, text);
  return scenario.cases
    .map(({ id }) => touched(all.filter(({ verdict }) => verdict.case === id)))
    .filter((one) => one !== null)
    .sort(
      (a, b) =>
        Number(b.isOpening) - Number(a.isOpening) ||
        Number(b.isAtStake) - Number(a.isAtStake) ||
        Number(b.isDecided) - Number(a.isDecided) ||
        b.weight - a.weight,
    )
    .slice(0, most)
    .map(({ verdict }) => verdict);
}

function weighedAnswers(scenario: Scenario, text: readonly number[]): readonly Weighed[] {
  const inPlay = new Set(scenario.articles.map(({ id }) => id));
  const others = scenario.articles.flatMap(({ alternatives }, article) =>
    alternatives.map((_, alternative) => verdicts(scenario, text.with(article, alternative))),
  );
  return verdicts(scenario, text).map((verdict, at) => ({
    verdict,
    weight: verdict.because
      .filter(({ article }) => inPlay.has(article))
      .reduce((sum, { weight }) => sum + weight, 0),
    isAtStake: others.some((other) => other[at]?.answer !== verdict.answer),
  }));
}

/**
 * One person: the first question that the talks could change, in the order in which deals tell of changes, so that a
 * person keeps one topic through a match. If there is none, the weightiest answer. Null if no article bears on them.
 */
function touched(answers: readonly Weighed[]): Touched | null {
  const bearing = answers.filter(({ weight, isAtStake }) => isAtStake || weight > 0);
  const order = ({ verdict }: Weighed): number => QUESTIONS.indexOf(verdict.question);
  const [best] = [...bearing].sort(
    (a, b) =>
      Number(b.isAtStake) - Number(a.isAtStake) || (a.isAtStake ? order(a) - order(b) : b.weight - a.weight),
  );
  if (best === undefined) return null;
  return {
    ...best,
    weight: answers.reduce((sum, { weight }) => sum + weight, 0),
    isDecided: best.verdict.answer !== "may",
    isOpening: best.verdict.case === START_CASE.case,
  };
}
