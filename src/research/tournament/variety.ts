/** How much matches differ in their texts, in the answers to the case questions and in the results of the seat. */
import type { Answer } from "../../engine/state/scenario.ts";
import type { Influence } from "./influence.ts";

export type Variety = Readonly<{
  /**
   * Over all matches at level 2, the fraction with the most common wording (for the article where this fraction is
   * largest) and the fraction with the most common whole text.
   */
  wording: number;
  text: number;
  /** The number of case questions whose most common answer is given in at most 19 of 20 treaties. */
  turning: number;
  /** The number of all case questions. */
  questions: number;
  /**
   * Of the treaties whose answers differ from the most common set of answers, the fraction in which the same match with
   * a silent seat gives different answers.
   */
  turned: number;
  /** The fraction of Mandates within 1% of the highest one. */
  nearTop: number;
}>;

/** A question counts as turning if its most common answer is given in at most this fraction of treaties [design]. */
const MOST_COMMON = 0.95;

/** Mandates of at least this fraction of the highest one count as near the top. */
const NEAR_TOP = 0.99;

export function varietyOf(all: readonly Influence[]): Variety {
  const texts = all.map(({ wording }) => wording);
  const treaties = all.filter(({ answers }) => answers.played.length > 0);
  const questions = treaties[0]?.answers.played.length ?? 0;
  const answersTo = (q: number): Answer[] => treaties.map(({ answers }) => answers.played[q] ?? "may");
  const mandates = all.map(({ scores }) => scores.played.mandate);
  const most = Math.max(...mandates);
  return {
    wording: Math.max(...(texts[0] ?? []).map((_, a) => commonest(texts.map((text) => text[a] ?? -1)).share)),
    text: commonest(texts.map((text) => text.join())).share,
    turning: Array.from({ length: questions }, (_, q) => commonest(answersTo(q)).share).filter(
      (share) => share <= MOST_COMMON,
    ).length,
    questions,
    turned: turnedOf(treaties),
    nearTop: mandates.filter((mandate) => mandate >= NEAR_TOP * most).length / mandates.length,
  };
}

function turnedOf(treaties: readonly Influence[]): number {
  const usual = commonest(treaties.map(({ answers }) => answers.played.join())).value;
  const others = treaties.filter(({ answers }) => answers.played.join() !== usual);
  if (others.length === 0) return 0;
  return (
    others.filter(({ answers }) => answers.silent.join() !== answers.played.join()).length / others.length
  );
}

/** The most common value and its fraction of all values. */
function commonest<T>(values: readonly T[]): Readonly<{ value: T | undefined; share: number }> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((x, y) => y[1] - x[1]);
  return { value: best?.[0], share: (best?.[1] ?? 0) / Math.max(1, values.length) };
}
