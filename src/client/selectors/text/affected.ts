/** The people whom a text touches most: whoever votes on it or signs it should see them. */
import { type Verdict, verdicts } from "../../../engine/model/verdicts.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import { START_CASE } from "./start-case.ts";

type Touched = Readonly<{ verdict: Verdict; weight: number; isDecided: boolean; isOpening: boolean }>;

/**
 * For each of the people whom the articles in play touch most, the answer that those articles weigh most in. The person
 * of the opening case, whom players know, comes first if the text touches them, then people about whom it decides
 * something.
 */
export function mostAffected(scenario: Scenario, text: readonly number[], most: number): readonly Verdict[] {
  const inPlay = new Set(scenario.articles.map(({ id }) => id));
  const all = verdicts(scenario, text);
  return scenario.cases
    .map(({ id }) => touched(all.filter((verdict) => verdict.case === id).map(weighed(inPlay))))
    .filter((one) => one !== null)
    .sort(
      (a, b) =>
        Number(b.isOpening) - Number(a.isOpening) ||
        Number(b.isDecided) - Number(a.isDecided) ||
        b.weight - a.weight,
    )
    .slice(0, most)
    .map(({ verdict }) => verdict);
}

type Weighed = Readonly<{ verdict: Verdict; weight: number }>;

/** How much the articles in play weigh in an answer. */
function weighed(inPlay: ReadonlySet<string>): (verdict: Verdict) => Weighed {
  return (verdict) => ({
    verdict,
    weight: verdict.because
      .filter(({ article }) => inPlay.has(article))
      .reduce((sum, { weight }) => sum + weight, 0),
  });
}

/** One person: the weightiest answer that decides something, or else the weightiest. Null if no article bears on them. */
function touched(answers: readonly Weighed[]): Touched | null {
  const isDecided = ({ verdict, weight }: Weighed): boolean => verdict.answer !== "may" && weight > 0;
  const [best] = [...answers].sort(
    (a, b) => Number(isDecided(b)) - Number(isDecided(a)) || b.weight - a.weight,
  );
  if (best === undefined || best.weight === 0) return null;
  return {
    verdict: best.verdict,
    weight: answers.reduce((sum, { weight }) => sum + weight, 0),
    isDecided: isDecided(best),
    isOpening: best.verdict.case === START_CASE.case,
  };
}
