/** How the two texts of a pair differ, and the pair that the page shows first. */
import { scenarioOfStudy, textOf } from "../../lab/study/study.ts";
import type { Run } from "./lab.ts";
import { comparable, notReached, pairSize } from "./pairs.ts";

/** An article on which two texts differ, with the wording of either. */
export type ClauseDifference = Readonly<{ article: string; first: string; second: string }>;

/** Where two texts differ; null if the matches negotiate one of them anew. */
export function textDifferences(
  one: Pick<Run, "study">,
  other: Pick<Run, "study">,
): readonly ClauseDifference[] | null {
  const [mine, others] = [textOf(one.study), textOf(other.study)];
  if (mine === null || others === null) return null;
  return scenarioOfStudy(one.study).articles.flatMap(({ id, alternatives }, a) => {
    const keyIn = (text: readonly number[]): string => alternatives[text[a] ?? 0]?.key ?? "";
    const [first, second] = [keyIn(mine), keyIn(others)];
    return first === second ? [] : [{ article: id, first, second }];
  });
}

/**
 * The pair to begin with: texts that differ, of which one gets enough instruments in at least half of the matches, and
 * rather with the real text, so that the first look is at something known. Otherwise the latest studies.
 */
export function firstPair(runs: readonly Run[]): Readonly<{ one: Run; other: Run | undefined }> | null {
  const pairs = runs.flatMap((one) => comparable(one, runs).map((other) => ({ one, other })));
  const best = pairs.reduce<(typeof pairs)[number] | null>(
    (found, pair) => (found !== null && worthOf(found) >= worthOf(pair) ? found : pair),
    null,
  );
  if (best !== null) return best;
  return runs[0] === undefined ? null : { one: runs[0], other: undefined };
}

/** The second text of this first one, chosen in the same way. */
export function firstOther(one: Run, runs: readonly Run[]): Run | undefined {
  const others = [...comparable(one, runs)];
  return others.sort((a, b) => worthOf({ one, other: b }) - worthOf({ one, other: a }))[0];
}

const WORTH = { differs: 4, isKnown: 2, isReal: 1 } as const;

function worthOf({ one, other }: Readonly<{ one: Run; other: Run }>): number {
  const isDifferent = textDifferences(one, other)?.length !== 0;
  const isKnown = 2 * notReached(one, other).neither < pairSize(one, other);
  return (
    (isDifferent ? WORTH.differs : 0) +
    (isKnown ? WORTH.isKnown : 0) +
    (other.study.text === "real" ? WORTH.isReal : 0)
  );
}
