/**
 * Discussion questions about what happened in a match. Each kind has a condition, and the most specific come first.
 * The questions say what happened and are open-ended, without judging answers (docs/TEACHING.md).
 */
import { caseQuestions } from "./cases.ts";
import { homeQuestions } from "./home.ts";
import type { Asked, Question, Story, TableText } from "./question.ts";
import { tableQuestions } from "./tables.ts";
import { talkQuestions } from "./talks.ts";
import { voteQuestions } from "./vote.ts";

export type { Question, Story, TableText } from "./question.ts";

/** Maximum number of questions; a class discusses two or three. */
const MOST = 5;

/**
 * Up to five questions, the best of each subject first, so that they cover different subjects.
 * @param tables all tables with the same seed, including this one; fewer than two if it was played alone
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
  const all = [...first.sort(byWeight), ...later.sort(byWeight)].map(({ question }) => question);
  return all.filter(asksNewPerson).slice(0, MOST);
}

/** False for a second question about the same one of the eight people, so that a class talks about several. */
function asksNewPerson(question: Question, at: number, all: readonly Question[]): boolean {
  if (!("case" in question)) return true;
  return all.findIndex((one) => "case" in one && one.case === question.case) === at;
}
