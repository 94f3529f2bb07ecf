/** Laws that all price counts must obey. Each law holds for every single game, and therefore for the sum. */
import type { Invariant } from "./count-invariants.ts";
import { MEASURES, type Measure, noPrices, type PriceCounts, type Sums } from "./prices.ts";
import { type Study, scenarioOfStudy, textOf } from "./study.ts";

export function priceInvariants(study: Study, counts: PriceCounts): readonly Invariant<keyof PriceCounts>[] {
  const { games, base, flips } = counts;
  const most = mostOf(study);
  return [
    ["base", MEASURES.every((measure, m) => isOfValues(base[m], games, most[measure]))],
    ["base", isIdleWithoutTreaty(base, games, most)],
    ["flips", areAllFlips(study, counts)],
    ["flips", flips.every((flip) => flip.games <= games && areChanges(flip, base, games, most))],
  ];
}

type Most = Readonly<Record<Measure, number>>;

/** The highest value of each measure in a game; the lowest is 0. */
function mostOf(study: Study): Most {
  const parties = scenarioOfStudy(study).countries.length;
  return { parties, months: study.horizon, adopted: 1, rights: 100, cooperation: 1000, abuse: 1000 };
}

type Sum = Sums[number] | undefined;

/**
 * Whether the sums can come from whole numbers from 0 to `most`. The square of each number is at most `most` times
 * the number.
 */
function isOfValues(sums: Sum, games: number, most: number): boolean {
  const [sum, squares] = sums ?? [0, 0];
  return sum >= 0 && sum <= games * most && squares <= most * sum && areSquares(sums, games);
}

/**
 * Whether a sum of squares is possible. The square of a whole number is never less than the number, and is odd if the
 * number is odd. The sum of n squares is at least the squared sum divided by n.
 */
function areSquares(sums: Sum, games: number): boolean {
  const [sum, squares] = sums ?? [0, 0];
  return squares >= Math.abs(sum) && (squares - sum) % 2 === 0 && sum * sum <= games * squares;
}

/** Without a treaty there are no parties, no N-th instrument before the horizon, no cooperation and no abuse. */
function isIdleWithoutTreaty(base: Sums, games: number, most: Most): boolean {
  const of = (measure: Measure): number => base[MEASURES.indexOf(measure)]?.[0] ?? 0;
  const adopted = of("adopted");
  const isWithin = (["parties", "cooperation", "abuse"] as const).every((m) => of(m) <= adopted * most[m]);
  return isWithin && of("months") >= (games - adopted) * most.months;
}

/**
 * Whether every alternative of every article is in its place and was played in every game whose own text has another
 * alternative.
 */
function areAllFlips(study: Study, { games, flips }: PriceCounts): boolean {
  const scenario = scenarioOfStudy(study);
  const text = textOf(study);
  const isInPlace = noPrices(scenario).flips.every(
    ({ article, alternative }, at) => flips[at]?.article === article && flips[at].alternative === alternative,
  );
  return (
    isInPlace &&
    scenario.articles.every(({ alternatives }, article) => {
      const own = flips.filter((flip) => flip.article === article);
      const played = own.reduce((sum, flip) => sum + flip.games, 0);
      const isOwnLeftOut = text === null || own[text[article] ?? -1]?.games === 0;
      return isOwnLeftOut && played === games * (alternatives.length - 1);
    })
  );
}

/** Whether the differences are possible between values from 0 to `most`, and keep the values in that range. */
function areChanges(flip: PriceCounts["flips"][number], base: Sums, games: number, most: Most): boolean {
  return MEASURES.every((measure, m) => {
    const [sum, squares] = flip.sums[m] ?? [0, 0];
    const after = (base[m]?.[0] ?? 0) + sum;
    const isInRange = after >= 0 && after <= games * most[measure];
    return isInRange && squares <= flip.games * most[measure] ** 2 && areSquares(flip.sums[m], flip.games);
  });
}
