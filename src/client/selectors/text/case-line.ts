/** What the current text would mean for the person in the opening case, and what has changed that. */
import { type Verdict, verdicts } from "../../../engine/model/verdicts.ts";
import type { Answer, Question, Scenario } from "../../../engine/state/scenario.ts";
import { START_CASE } from "./start-case.ts";
import { runningVerdicts } from "./text-history.ts";

export type CaseLine = Readonly<{
  question: Question;
  answer: Answer;
  /** The article that changed the answer. −1 if no answer has changed; the line is then about the crime question. */
  turnedBy: number;
}>;

/** The answers in a case, by default the opening one, under a text, in the order of the questions. */
export function caseAnswers(
  scenario: Scenario,
  text: readonly number[],
  id: string = START_CASE.case,
): readonly Verdict[] {
  return verdicts(scenario, text).filter((verdict) => verdict.case === id);
}

/** The first question whose answer differs between two texts; if none does, the answer on the crime. */
export function caseLine(
  scenario: Scenario,
  before: readonly number[],
  now: readonly number[],
): CaseLine | null {
  const own = runningVerdicts(scenario, now, before).filter((verdict) => verdict.case === START_CASE.case);
  const turned = own.find((verdict) => verdict.answer !== verdict.before);
  const shown = turned ?? own[0];
  if (shown === undefined) return null;
  const { question, answer } = shown;
  return { question, answer, turnedBy: turned === undefined ? -1 : turnedBy(scenario, before, now, turned) };
}

/**
 * The article whose new wording changed the answer. If several had to change together, returns the one with the most
 * weight in the answer.
 */
function turnedBy(
  scenario: Scenario,
  before: readonly number[],
  now: readonly number[],
  { question, answer, because }: Verdict,
): number {
  const weightOf = (id: string): number => because.find((reason) => reason.article === id)?.weight ?? 0;
  const moved = scenario.articles
    .map(({ id }, article) => ({ article, weight: weightOf(id) }))
    .filter(({ article }) => now[article] !== before[article])
    .sort((a, b) => b.weight - a.weight)
    .map(({ article }) => article);
  const decides = (article: number): boolean => {
    const without = now.map((alternative, a) => (a === article ? (before[a] ?? alternative) : alternative));
    return !caseAnswers(scenario, without).some((one) => one.question === question && one.answer === answer);
  };
  return moved.find(decides) ?? moved[0] ?? -1;
}
