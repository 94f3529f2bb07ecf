/** Price tags with their intervals and their order: pure arithmetic over `PriceCounts`. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { type Estimate, meanEstimate, rounded } from "./interval.ts";
import { MEASURES, type Measure, type PriceCounts, type Sums } from "./prices.ts";

/** The mean change from the text itself, by measure; null for fewer than two games. */
export type PriceTag = Readonly<{
  article: string;
  alternative: string;
  games: number;
  change: Readonly<Record<Measure, Estimate | null>>;
}>;

export type PriceList = Readonly<{
  games: number;
  /** The text itself. */
  base: Readonly<Record<Measure, Estimate | null>>;
  /** The price tags in the order of the articles. */
  tags: readonly PriceTag[];
  /** Indices in `tags`, by measure, the largest change in either direction first. */
  ranked: Readonly<Record<Measure, readonly number[]>>;
}>;

export function priceList(scenario: Scenario, { games, base, flips }: PriceCounts): PriceList {
  const tags = flips
    .filter((flip) => flip.games > 0)
    .map(({ article, alternative, games: played, sums }): PriceTag => {
      const facts = scenario.articles[article];
      return {
        article: facts?.id ?? "",
        alternative: facts?.alternatives[alternative]?.key ?? "",
        games: played,
        change: estimates(sums, played),
      };
    });
  return { games, base: estimates(base, games), tags, ranked: byMeasure((measure) => ranks(tags, measure)) };
}

function estimates(sums: Sums, games: number): Record<Measure, Estimate | null> {
  return byMeasure((_, m) => meanEstimate(sums[m]?.[0] ?? 0, sums[m]?.[1] ?? 0, games));
}

function byMeasure<T>(of: (measure: Measure, at: number) => T): Record<Measure, T> {
  return Object.fromEntries(MEASURES.map((measure, at) => [measure, of(measure, at)])) as Record<Measure, T>;
}

function ranks(tags: readonly PriceTag[], measure: Measure): number[] {
  const size = (at: number): number => rounded(Math.abs(tags[at]?.change[measure]?.value ?? 0));
  return tags.map((_, at) => at).sort((one, other) => size(other) - size(one) || one - other);
}
