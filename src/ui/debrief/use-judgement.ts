/** The eight cases judged under the text of the match and under the real convention. */
import { useMemo } from "react";
import { adoptedVerdicts, QUESTIONS, type Verdict, verdicts } from "../../client/selectors/text/verdicts.ts";
import type { Question, Scenario } from "../../engine/state/scenario.ts";
import { usePlay, useTable } from "../hooks/stores.ts";

/** One question of a case, answered under both texts. */
export type Pair = Readonly<{ question: Question; own: Verdict; real: Verdict; differs: boolean }>;
export type JudgedCase = Readonly<{ id: string; pairs: readonly Pair[]; differs: boolean }>;

export function useJudgement(): readonly JudgedCase[] {
  const { scenario } = useTable();
  const text = usePlay().currentText();
  const key = text.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: texts with the same numbers are the same
  return useMemo(() => judgementOf(scenario, text), [scenario, key]);
}

export function judgementOf(scenario: Scenario, text: readonly number[]): readonly JudgedCase[] {
  const own = verdicts(scenario, text);
  const real = adoptedVerdicts(scenario);
  return scenario.cases.map(({ id }) => {
    const pairs = pairsOf(id, own, real);
    return { id, pairs, differs: pairs.some((pair) => pair.differs) };
  });
}

function pairsOf(id: string, own: readonly Verdict[], real: readonly Verdict[]): readonly Pair[] {
  return QUESTIONS.flatMap((question) => {
    const isIt = (verdict: Verdict): boolean => verdict.case === id && verdict.question === question;
    const [ours, theirs] = [own.find(isIt), real.find(isIt)];
    if (ours === undefined || theirs === undefined) return [];
    return [{ question, own: ours, real: theirs, differs: ours.answer !== theirs.answer }];
  });
}
