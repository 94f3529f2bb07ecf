/** How much rooms differ: the texts, the answers in the cases, and the results of one seat after the other. */
import type { Answer } from "../../engine/state/scenario.ts";
import type { Influence } from "./influence.ts";

export type Variety = Readonly<{
  /**
   * Over all matches at level 2: the share of the most common wording, for the article where it is largest, and of the
   * most common whole text.
   */
  wording: number;
  text: number;
  /** How many of the case questions do not get the same answer in more than 19 of 20 treaties, and how many there are. */
  turning: number;
  questions: number;
  /**
   * Of the treaties whose answers are not the most common ones: the share where a silent seat would have led to other
   * answers.
   */
  turned: number;
  /** The share of results within one hundredth of the highest Mandate. */
  nearTop: number;
}>;

/** A question turns if its most common answer is given in at most this share of treaties [design]. */
const MOST_COMMON = 0.95;

/** Results at least this share of the highest count as being at the top. */
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

/** The most common value, and its share of all. */
function commonest<T>(values: readonly T[]): Readonly<{ value: T | undefined; share: number }> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((x, y) => y[1] - x[1]);
  return { value: best?.[0], share: (best?.[1] ?? 0) / Math.max(1, values.length) };
}
