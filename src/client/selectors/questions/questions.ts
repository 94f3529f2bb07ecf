/**
 * Questions to discuss, made from what happened in a match: each kind has a condition on it, and those that are most its own
 * come first. They name what happened and ask openly; which answer is right is nobody's to say here (docs/TEACHING.md).
 */
import { caseQuestions } from "./cases.ts";
import { homeQuestions } from "./home.ts";
import type { Asked, Question, Story, TableText } from "./question.ts";
import { tableQuestions } from "./tables.ts";
import { talkQuestions } from "./talks.ts";
import { voteQuestions } from "./vote.ts";

export type { Question, Story, TableText } from "./question.ts";

/** So many are asked: a class takes two or three of them. */
const MOST = 5;

/**
 * At most five, the weightiest of each subject first, so that five questions are about five things.
 * @param tables all of one seed, this one among them; fewer than two where it was played alone
 */
export function questionsOf(story: Story, tables: readonly TableText[] = []): readonly Question[] {
  const subjects: readonly (readonly Asked[])[] = [
    tableQuestions(tables),
    talkQuestions(story),
    voteQuestions(story),
    caseQuestions(story),
    homeQuestions(story),
  ];
  const ranked = subjects.map((subject) => [...subject].sort((x, y) => y.weight - x.weight));
  const first = ranked.flatMap(([best]) => best ?? []);
  const later = ranked.flatMap(([, ...others]) => others);
  const byWeight = (x: Asked, y: Asked): number => y.weight - x.weight;
  return [...first.sort(byWeight), ...later.sort(byWeight)].slice(0, MOST).map(({ question }) => question);
}
