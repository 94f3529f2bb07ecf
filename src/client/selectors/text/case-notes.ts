/** What an article means for people: the cases that its wording answers, as shown in the margin of the text. */
import type { RunningVerdict } from "./text-history.ts";

export type CaseNote = Readonly<{
  case: string;
  /** Only the verdicts that the article decides. */
  verdicts: readonly RunningVerdict[];
  hasTurned: boolean;
}>;

/**
 * Cases in which the article has the most weight in an answer. Those whose answer has changed since the last round come
 * first.
 */
export function caseNotes(verdicts: readonly RunningVerdict[], article: string): readonly CaseNote[] {
  const own = verdicts.filter(({ because }) => because[0]?.article === article);
  const cases = [...new Set(own.map((verdict) => verdict.case))];
  return cases
    .map((id): CaseNote => {
      const answered = own.filter((verdict) => verdict.case === id);
      const hasTurned = answered.some(({ answer, before }) => answer !== before);
      return { case: id, verdicts: answered, hasTurned };
    })
    .sort((one, other) => Number(other.hasTurned) - Number(one.hasTurned));
}
