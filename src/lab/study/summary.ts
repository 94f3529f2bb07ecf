/**
 * The results of a study with their uncertainty. They all come from exact counts, so they do not depend on how the
 * study was split.
 */
import {
  ANSWERS,
  type Answer,
  INDICES,
  type Index,
  QUESTIONS,
  type Scenario,
} from "../../engine/state/scenario.ts";
import { adoptedOf, paceMonths, type StudyCounts } from "./counts.ts";
import { atMost, type Histogram, totalOf } from "./histogram.ts";
import {
  type Estimate,
  type QuantileEstimate,
  quantileEstimate,
  rounded,
  shareEstimate,
} from "./interval.ts";

export type Quantiles = Readonly<{ p10: QuantileEstimate; p50: QuantileEstimate; p90: QuantileEstimate }>;

export type StateLine = Readonly<{
  iso3: string;
  /** Fractions of all games. For `carries`, the country's instrument was deposited by the month of the N-th. */
  signs: number;
  carries: number;
  joins: number;
  blocks: number;
  /** Mean month of deposit, over the games in which the country deposited. */
  month: number | null;
}>;

export type Summary = Readonly<{
  games: number;
  adoption: Readonly<{
    consensus: number;
    vote: number;
    failed: number;
    chance: Estimate | null;
  }>;
  /**
   * The N-th instrument: the number N, the chance that it comes by the horizon, its month (null beyond the horizon),
   * and the chance that it comes by each month.
   */
  threshold: Readonly<{
    needed: Histogram;
    chance: Estimate | null;
    months: Quantiles;
    histogram: Histogram;
    byMonth: readonly Readonly<{ month: number; chance: Estimate | null }>[];
  }>;
  /** The number of instruments after 0, 3, 6 … months. */
  pace: readonly Readonly<{ month: number; instruments: Quantiles }>[];
  signatories: Quantiles;
  parties: Quantiles;
  cooperation: Quantiles;
  abuse: Quantiles;
  /** For adopted texts only. */
  indices: Readonly<Record<Index, Quantiles>>;
  texts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  verdicts: readonly Readonly<{ case: string; question: string; games: Readonly<Record<Answer, number>> }>[];
  states: readonly StateLine[];
}>;

export function summaryOf(scenario: Scenario, horizon: number, counts: StudyCounts): Summary {
  const { games, adoption } = counts;
  const all = (histogram: Histogram): Quantiles => quantiles(histogram, games);
  return {
    games,
    adoption: { ...adoption, chance: shareEstimate(adoptedOf(counts), games) },
    threshold: thresholdOf(counts, horizon),
    pace: paceMonths(horizon).map((month, at) => ({ month, instruments: all(counts.pace[at] ?? {}) })),
    signatories: all(counts.signatories),
    parties: all(counts.parties),
    cooperation: all(counts.cooperation),
    abuse: all(counts.abuse),
    ...textsOf(scenario, counts),
    states: statesOf(scenario, counts),
  };
}

function quantiles(histogram: Histogram, games: number): Quantiles {
  const at = (share: number): QuantileEstimate => quantileEstimate(histogram, games, share);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

function thresholdOf({ games, needed, reached }: StudyCounts, horizon: number): Summary["threshold"] {
  return {
    needed,
    chance: shareEstimate(totalOf(reached), games),
    months: quantiles(reached, games),
    histogram: reached,
    byMonth: paceMonths(horizon).map((month) => ({
      month,
      chance: shareEstimate(atMost(reached, month - 1), games),
    })),
  };
}

function textsOf(scenario: Scenario, counts: StudyCounts): Pick<Summary, "indices" | "texts" | "verdicts"> {
  const adopted = adoptedOf(counts);
  const indices = INDICES.map((index, i) => [index, quantiles(counts.indices[i] ?? {}, adopted)]);
  const texts = scenario.articles.map(({ id, alternatives }, a) => [
    id,
    Object.fromEntries(alternatives.map(({ key }, k) => [key, counts.texts[a]?.[k] ?? 0])),
  ]);
  return {
    indices: Object.fromEntries(indices) as Record<Index, Quantiles>,
    texts: Object.fromEntries(texts) as Summary["texts"],
    verdicts: scenario.cases.flatMap((item, c) =>
      QUESTIONS.map((question, q) => {
        const row = counts.verdicts[c * QUESTIONS.length + q];
        const games = Object.fromEntries(ANSWERS.map((id, i) => [id, row?.[i] ?? 0])) as Record<
          Answer,
          number
        >;
        return { case: item.id, question, games };
      }),
    ),
  };
}

function statesOf(scenario: Scenario, counts: StudyCounts): StateLine[] {
  const share = (count: number | undefined): number => rounded((count ?? 0) / Math.max(1, counts.games));
  return scenario.countries.map(({ iso3 }, i) => {
    const joins = counts.party[i] ?? 0;
    return {
      iso3,
      signs: share(counts.signed[i]),
      carries: share(counts.carried[i]),
      joins: share(joins),
      blocks: share(counts.blocked[i]),
      month: joins === 0 ? null : rounded((counts.depositMonths[i] ?? 0) / joins),
    };
  });
}
