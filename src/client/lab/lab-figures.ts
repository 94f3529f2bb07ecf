/** Data for the lab's charts and tables, computed from a study's counts and summary. */

import { indicesOf } from "../../engine/model/verdicts.ts";
import { INDICES, type Index, type Scenario } from "../../engine/state/scenario.ts";
import type { StudyCounts } from "../../lab/study/counts.ts";
import { atRank } from "../../lab/study/histogram.ts";
import { forceMonth } from "../../lab/study/in-force.ts";
import { type Estimate, type QuantileEstimate, shareEstimate } from "../../lab/study/interval.ts";
import { gamesOf, type Part } from "../../lab/study/part.ts";
import { type PriceList, type PriceTag, priceList } from "../../lab/study/price-tags.ts";
import type { Measure } from "../../lab/study/prices.ts";
import { type Study, scenarioOfStudy } from "../../lab/study/study.ts";
import type { Quantiles, Summary } from "../../lab/study/summary.ts";
import { summaryOf } from "../../lab/study/summary.ts";

export type { Estimate, Measure, PriceList, PriceTag, QuantileEstimate, Quantiles, Summary };
export { forceMonth, gamesOf, scenarioOfStudy };

/** Everything a screen shows about an outcome study. Returns null until the first results arrive. */
export function summaryOfPart(study: Study, part: Part): Summary | null {
  if (part.counts === null || gamesOf(part) === 0) return null;
  return summaryOf(scenarioOfStudy(study), study.horizon, part.counts);
}

export function pricesOfPart(study: Study, part: Part): PriceList | null {
  if (part.prices === null || gamesOf(part) === 0) return null;
  return priceList(scenarioOfStudy(study), part.prices);
}

/** The most dots: each stands for two matches in a hundred. Fewer matches have a dot each. */
export const DOTS = 50;

/** Months per column of dots. */
const COLUMN_MONTHS = 3;

export type Dot = Readonly<{ month: number; level: number; isNever: boolean }>;

/**
 * The month of the N-th instrument in all matches, in rising order, as at most 50 dots, each for the same share
 * of the matches. Matches that never reached it have their own column beyond the horizon.
 */
export function dotsOf({ games, reached }: StudyCounts, horizon: number): Dot[] {
  const heights = new Map<number, number>();
  const length = Math.min(DOTS, games);
  return Array.from({ length }, (_, i) => {
    const found = atRank(reached, Math.floor(((i + 0.5) / length) * games));
    const column = found === null ? -1 : Math.floor(found / COLUMN_MONTHS);
    const level = (heights.get(column) ?? 0) + 1;
    heights.set(column, level);
    const month = found === null ? neverAt(horizon) : (column + 0.5) * COLUMN_MONTHS;
    return { month, level, isNever: found === null };
  });
}

/** The position, on the axis of months, of the column for matches that never reached the N-th instrument. */
export function neverAt(horizon: number): number {
  return horizon + 2 * COLUMN_MONTHS;
}

export type ChanceId = "adopted" | "consensus" | "reached";
export type Chance = Readonly<{ id: ChanceId; month: number } & Estimate>;

/** Proportions of all matches, with intervals. `reached` is given for the end of each year and for the horizon. */
export function chancesOf({ games, adoption, threshold }: Summary, horizon: number): Chance[] {
  const consensus = shareEstimate(adoption.consensus, games);
  const years = threshold.byMonth.filter(({ month }) => month > 0 && (month % 12 === 0 || month === horizon));
  return [
    ...chance("adopted", 0, adoption.chance),
    ...chance("consensus", 0, consensus),
    ...years.flatMap((point) => chance("reached", point.month, point.chance)),
  ];
}

function chance(id: ChanceId, month: number, estimate: Estimate | null): Chance[] {
  return estimate === null ? [] : [{ id, month, ...estimate }];
}

/** How a state relates to the treaty over many matches. Each standing has its own shape and word. */
export const STANDINGS = ["carries", "joins", "wavers", "stays"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Minimum share of matches for each standing. */
export const STANDING_SHARES: Readonly<Record<Exclude<Standing, "stays">, number>> = {
  carries: 1 / 3,
  joins: 1 / 2,
  wavers: 1 / 4,
};

export type StateFigure = Readonly<{
  iso3: string;
  standing: Standing;
  signs: Estimate;
  carries: Estimate;
  joins: Estimate;
  /** Mean month of deposit, over the matches in which the state deposited. */
  month: number | null;
}>;

/** One entry per country, in the order of the scenario. */
export function stateFigures(scenario: Scenario, counts: StudyCounts): StateFigure[] {
  const none: Estimate = { value: 0, low: 0, high: 1 };
  return scenario.countries.map(({ iso3 }, i) => {
    const share = (of: readonly number[]): Estimate => shareEstimate(of[i] ?? 0, counts.games) ?? none;
    const carries = share(counts.carried);
    const joins = share(counts.party);
    const parties = counts.party[i] ?? 0;
    return {
      iso3,
      standing: standingOf(carries.value, joins.value),
      signs: share(counts.signed),
      carries,
      joins,
      month: parties === 0 ? null : Math.round((counts.depositMonths[i] ?? 0) / parties),
    };
  });
}

function standingOf(carries: number, joins: number): Standing {
  if (carries >= STANDING_SHARES.carries) return "carries";
  if (joins >= STANDING_SHARES.joins) return "joins";
  return joins >= STANDING_SHARES.wavers ? "wavers" : "stays";
}

export type IndexFigure = Readonly<{ index: Index; low: number; value: number; high: number; real: number }>;

/** Indices of the adopted texts, as the range of the middle 80% of matches, beside those of the real convention. */
export function indexFigures(scenario: Scenario, { indices }: Summary): IndexFigure[] {
  const real = indicesOf(
    scenario,
    scenario.articles.map((article) => article.adopted),
  );
  return INDICES.flatMap((index, i) => {
    const { p10, p50, p90 } = indices[index];
    if (p10.value === null || p50.value === null || p90.value === null) return [];
    return [{ index, low: p10.value, value: p50.value, high: p90.value, real: real[i] ?? 0 }];
  });
}

/** The price tags sorted by a measure, largest change first. Tags without an interval are left out. */
export function rankedTags({ tags, ranked }: PriceList, measure: Measure): readonly PriceTag[] {
  return ranked[measure].flatMap((at) => {
    const tag = tags[at];
    return tag === undefined || tag.change[measure] === null ? [] : [tag];
  });
}

/** True if the interval excludes zero, so that the direction of the change is clear. */
export function isClear({ low, high }: Estimate): boolean {
  return low > 0 || high < 0;
}
