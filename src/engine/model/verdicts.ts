/** What a text means: verdicts on eight cases, and six indices (docs/MODEL.md). */

import { memo } from "../exact/memo.ts";
import { clamp, quotient } from "../exact/whole.ts";
import { ANSWERS, type Answer, INDICES, QUESTIONS, type Question, type Scenario } from "../state/scenario.ts";

export type Verdict = Readonly<{
  case: string;
  question: Question;
  answer: Answer;
  sums: Readonly<Record<Answer, number>>;
  /** The alternatives that gave the winning answer, the weightiest first. */
  because: readonly Readonly<{ article: string; alternative: string; weight: number }>[];
}>;

/**
 * The keys of a whole text's alternatives by article id. Articles not in play count as adopted; those left out have no
 * key.
 */
function keysOf(scenario: Scenario, text: readonly number[]): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const article of scenario.settled) keys[article.id] = article.alternatives[article.adopted]?.key ?? "";
  scenario.articles.forEach((article, a) => {
    keys[article.id] = article.alternatives[text[a] ?? article.adopted]?.key ?? "";
  });
  return keys;
}

/**
 * The answer is yes if the yes sum minus the no sum exceeds the may sum, no if the no sum minus the yes sum does, and
 * otherwise may. With this rule only 0.2% of moves of one article turn an answer against that article; with the
 * highest sum it would be 1.3%.
 * @example sums 6/1/0 give yes, 1/6/1 give may.
 */
export function answerOf(sums: Readonly<Record<Answer, number>>): Answer {
  if (sums.yes - sums.no > sums.may) return "yes";
  return sums.no - sums.yes > sums.may ? "no" : "may";
}

/** Whether nothing in the text speaks for another answer, so that a reader can work it out from the wordings. */
export function isClear({ answer, sums }: Pick<Verdict, "answer" | "sums">): boolean {
  return ANSWERS.every((one) => one === answer || sums[one] === 0);
}

/**
 * All verdicts of a text: eight cases, three questions each. If no article of the text bears on a question, the
 * answer is "may": a treaty that is silent leaves the matter to the states.
 */
export function verdicts(scenario: Scenario, text: readonly number[]): Verdict[] {
  const keys = keysOf(scenario, text);
  return scenario.cases.flatMap((item) =>
    QUESTIONS.map((question): Verdict => {
      const sums = { yes: 0, may: 0, no: 0 };
      const live = item.bears.filter((b) => b.question === question && keys[b.article] === b.alternative);
      for (const bearing of live) sums[bearing.answer] += bearing.weight;
      const answer = answerOf(sums);
      const because = live
        .filter((bearing) => bearing.answer === answer)
        .sort((x, y) => y.weight - x.weight)
        .map(({ article, alternative, weight }) => ({ article, alternative, weight }));
      return { case: item.id, question, answer, sums, because };
    }),
  );
}

/**
 * Six indices 0..100 in the order of `INDICES`: (sum − lowest possible) / (highest − lowest) over all articles that
 * the scenario knows, plus interactions. An article that was left out adds nothing to the sum but counts in the
 * range, so that the index can be compared with that of the adopted convention.
 */
export function indicesOf(scenario: Scenario, text: readonly number[]): readonly number[] {
  return indicesOn(scenario)(text);
}

/**
 * The indices of a text. Cached, because the same text is asked about every season; texts are compared by identity.
 */
const indicesOn = memo((scenario: Scenario) =>
  memo((text: readonly number[]): readonly number[] => computeIndices(scenario, text)),
);

function computeIndices(scenario: Scenario, text: readonly number[]): number[] {
  const keys = keysOf(scenario, text);
  const articles = [...scenario.articles, ...scenario.settled, ...(scenario.leftOut ?? [])];
  return INDICES.map((index) => {
    let sum = 0;
    let low = 0;
    let high = 0;
    for (const article of articles) {
      const effects = article.alternatives.map((alternative) => alternative.effects[index]);
      low += Math.min(...effects);
      high += Math.max(...effects);
      sum += article.alternatives.find((item) => item.key === keys[article.id])?.effects[index] ?? 0;
    }
    for (const item of scenario.interactions) {
      const live = keys[item.a] === item.alternativeA && keys[item.b] === item.alternativeB;
      if (live) sum += item.effect[index] ?? 0;
    }
    return clamp(quotient(100 * (sum - low), Math.max(1, high - low)), 0, 100);
  });
}

/** The scenario with its left-out articles settled as in the adopted convention. */
const whole = memo(({ leftOut = [], ...scenario }: Scenario): Scenario => {
  return { ...scenario, settled: [...scenario.settled, ...leftOut] };
});

/** The answers of the adopted convention, for comparison with any text. */
export function adoptedVerdicts(scenario: Scenario): Verdict[] {
  return verdicts(whole(scenario), []);
}

/** The indices of the adopted convention. */
export function adoptedIndices(scenario: Scenario): readonly number[] {
  return computeIndices(whole(scenario), []);
}
