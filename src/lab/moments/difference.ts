/** How a match ended for everybody at the table, and how far two such endings differ. */
import { type Verdict, verdicts } from "../../engine/model/verdicts.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Match } from "../../match/types.ts";
import { type Outcome, outcomeOf, scoreOf } from "../matches/outcome.ts";

/** An outcome with the text as numbers, and the World result, which is the same for every seat. */
export type TableEnd = Omit<Outcome, "text"> & Readonly<{ text: readonly number[]; world: number }>;

export function tableEndOf({ world }: Pick<Match, "world">): TableEnd {
  return { ...outcomeOf({ world }), text: currentText(world), world: scoreOf(world, 0).world };
}

/** An answer in a case that differs between the two texts. */
export type OtherAnswer = Pick<Verdict, "case" | "question"> &
  Readonly<{ actual: Verdict["answer"]; other: Verdict["answer"] }>;

export type Difference = Readonly<{
  /** The articles whose wording differs; empty if neither match adopted a text. */
  articles: readonly number[];
  /** Steps between the two wordings, summed over all articles. */
  steps: number;
  answers: readonly OtherAnswer[];
  /** The difference between the months of the N-th instrument; 0 if one of the matches never had it. */
  months: number;
}>;

export function differenceOf(scenario: Scenario, actual: TableEnd, other: TableEnd): Difference {
  const isText = actual.adopted || other.adopted;
  const articles = actual.text.flatMap((one, a) => (isText && one !== other.text[a] ? [a] : []));
  const steps = articles.reduce((sum, a) => sum + Math.abs((actual.text[a] ?? 0) - (other.text[a] ?? 0)), 0);
  return {
    articles,
    steps,
    answers: articles.length === 0 ? [] : otherAnswers(scenario, actual.text, other.text),
    months:
      actual.monthsToThreshold === null || other.monthsToThreshold === null
        ? 0
        : Math.abs(actual.monthsToThreshold - other.monthsToThreshold),
  };
}

function otherAnswers(
  scenario: Scenario,
  actual: readonly number[],
  other: readonly number[],
): readonly OtherAnswer[] {
  const others = verdicts(scenario, other);
  return verdicts(scenario, actual).flatMap(({ case: id, question, answer }, at): OtherAnswer[] => {
    const there = others[at]?.answer ?? answer;
    return there === answer ? [] : [{ case: id, question, actual: answer, other: there }];
  });
}

/**
 * How many points each difference counts, on the scale of the World result [design]: a treaty or none, in force or
 * not, a step between wordings, an answer in a case, an instrument, a month, a vote.
 */
const WEIGHT = {
  adoption: 1000,
  force: 500,
  step: 100,
  answer: 30,
  instrument: 10,
  month: 5,
  vote: 2,
} as const;

/** How much two outcomes differ, in points. @example the wording next to the adopted one, and nothing else: 100 */
export function weightOf(scenario: Scenario, actual: TableEnd, other: TableEnd): number {
  const { steps, answers, months } = differenceOf(scenario, actual, other);
  const isOther = (one: boolean, two: boolean): number => (one === two ? 0 : 1);
  return (
    WEIGHT.adoption * isOther(actual.adopted, other.adopted) +
    WEIGHT.force * isOther(actual.inForceMonth === null, other.inForceMonth === null) +
    WEIGHT.step * steps +
    WEIGHT.answer * answers.length +
    WEIGHT.instrument * Math.abs(actual.parties - other.parties) +
    WEIGHT.month * months +
    WEIGHT.vote * votesApart(actual, other) +
    Math.abs(actual.world - other.world)
  );
}

/** The difference in yes and no votes; 0 unless both matches came to a vote. */
function votesApart({ vote: one }: TableEnd, { vote: two }: TableEnd): number {
  return one === null || two === null ? 0 : Math.abs(one.yes - two.yes) + Math.abs(one.no - two.no);
}
