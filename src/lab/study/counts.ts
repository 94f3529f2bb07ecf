/**
 * Exact counts over the games of a study. They add up: if the counts of two shares are merged, in any order, the
 * result is the counts of both. Workers and machines can therefore split a study without changing a digit.
 */
import { verdicts } from "../../engine/model/verdicts.ts";
import { ANSWERS, INDICES, QUESTIONS, type Scenario } from "../../engine/state/scenario.ts";
import { type Histogram, merged } from "./histogram.ts";
import type { Adoption, Row } from "./row.ts";

/** The interval, in months, at which the instruments deposited so far are counted. */
export const PACE_STEP = 3;

export type StudyCounts = Readonly<{
  games: number;
  adoption: Readonly<Record<Adoption, number>>;
  /** The number of instruments needed, in games with a treaty. */
  needed: Histogram;
  /** The month of the N-th instrument; games that never reached it are left out. */
  reached: Histogram;
  /** Counted for every game, as 0 if there is no treaty. */
  signatories: Histogram;
  parties: Histogram;
  cooperation: Histogram;
  abuse: Histogram;
  /** Instruments deposited after 0, 3, 6 … months, counted for every game. */
  pace: readonly Histogram[];
  /**
   * For adopted texts: a histogram of each index in the order of `INDICES`, the number of games by article and
   * alternative, and the number by case, question and answer.
   */
  indices: readonly Histogram[];
  texts: readonly (readonly number[])[];
  verdicts: readonly (readonly number[])[];
  /**
   * The number of games by country. A game counts in `carried` if the country's instrument was deposited by the month
   * of the N-th.
   */
  signed: readonly number[];
  carried: readonly number[];
  party: readonly number[];
  blocked: readonly number[];
  /** The sum of the months of deposit, over the games counted in `party`. */
  depositMonths: readonly number[];
}>;

/** Points of the race for a horizon in months: 0, 3, 6 … and the horizon itself. */
export function paceMonths(horizon: number): number[] {
  const points = Array.from({ length: Math.ceil(horizon / PACE_STEP) }, (_, i) => i * PACE_STEP);
  return [...points, horizon];
}

export function noCounts(scenario: Scenario, horizon: number): StudyCounts {
  const zeros = (length: number): number[] => new Array<number>(length).fill(0);
  const n = scenario.countries.length;
  return {
    games: 0,
    adoption: { consensus: 0, vote: 0, failed: 0 },
    needed: {},
    reached: {},
    signatories: {},
    parties: {},
    cooperation: {},
    abuse: {},
    pace: paceMonths(horizon).map(() => ({})),
    indices: INDICES.map(() => ({})),
    texts: scenario.articles.map(({ alternatives }) => zeros(alternatives.length)),
    verdicts: scenario.cases.flatMap(() => QUESTIONS.map(() => zeros(ANSWERS.length))),
    signed: zeros(n),
    carried: zeros(n),
    party: zeros(n),
    blocked: zeros(n),
    depositMonths: zeros(n),
  };
}

/** The counts of a single game. */
export function countsOf(scenario: Scenario, horizon: number, row: Row): StudyCounts {
  const isAdopted = row.adoption !== "failed";
  const flags = (isOn: (country: number) => boolean): number[] =>
    scenario.countries.map((_, i) => (isOn(i) ? 1 : 0));
  const month = (i: number): number => row.deposited[i] ?? -1;
  const depositsBy = (end: number): number => row.deposited.filter((at) => at >= 0 && at < end).length;
  return {
    games: 1,
    adoption: { consensus: 0, vote: 0, failed: 0, [row.adoption]: 1 },
    needed: isAdopted ? { [row.needed]: 1 } : {},
    reached: row.reached < 0 ? {} : { [row.reached]: 1 },
    signatories: { [row.signed.filter((at) => at >= 0).length]: 1 },
    parties: { [depositsBy(horizon)]: 1 },
    cooperation: { [row.cooperation]: 1 },
    abuse: { [row.abuse]: 1 },
    pace: paceMonths(horizon).map((end) => ({ [depositsBy(end)]: 1 })),
    ...textCounts(scenario, row, isAdopted),
    signed: flags((i) => (row.signed[i] ?? -1) >= 0),
    carried: flags((i) => month(i) >= 0 && month(i) <= row.reached),
    party: flags((i) => month(i) >= 0),
    blocked: flags((i) => row.blockers.includes(i)),
    depositMonths: row.deposited.map((at) => Math.max(0, at)),
  };
}

function textCounts(
  scenario: Scenario,
  { text, indices }: Row,
  isAdopted: boolean,
): Pick<StudyCounts, "indices" | "texts" | "verdicts"> {
  const one = isAdopted ? 1 : 0;
  return {
    indices: indices.map((value) => (isAdopted ? { [value]: 1 } : {})),
    texts: scenario.articles.map(({ alternatives }, a) =>
      alternatives.map((_, k) => (k === text[a] ? one : 0)),
    ),
    verdicts: verdicts(scenario, text).map(({ answer }) => ANSWERS.map((id) => (id === answer ? one : 0))),
  };
}

/** Adds two counts of the same study. */
export function addCounts(one: StudyCounts, other: StudyCounts): StudyCounts {
  const both = <K extends keyof StudyCounts>(key: K): [StudyCounts[K], StudyCounts[K]] => [
    one[key],
    other[key],
  ];
  return {
    games: one.games + other.games,
    adoption: {
      consensus: one.adoption.consensus + other.adoption.consensus,
      vote: one.adoption.vote + other.adoption.vote,
      failed: one.adoption.failed + other.adoption.failed,
    },
    needed: merged(...both("needed")),
    reached: merged(...both("reached")),
    signatories: merged(...both("signatories")),
    parties: merged(...both("parties")),
    cooperation: merged(...both("cooperation")),
    abuse: merged(...both("abuse")),
    pace: zipped(...both("pace"), merged),
    indices: zipped(...both("indices"), merged),
    texts: zipped(...both("texts"), sums),
    verdicts: zipped(...both("verdicts"), sums),
    signed: sums(...both("signed")),
    carried: sums(...both("carried")),
    party: sums(...both("party")),
    blocked: sums(...both("blocked")),
    depositMonths: sums(...both("depositMonths")),
  };
}

function sums(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, i) => value + (other[i] ?? 0));
}

function zipped<T>(one: readonly T[], other: readonly T[], add: (a: T, b: T) => T): T[] {
  return one.map((value, i) => {
    const partner = other[i];
    return partner === undefined ? value : add(value, partner);
  });
}

/** The number of games with a treaty. */
export function adoptedOf({ adoption }: StudyCounts): number {
  return adoption.consensus + adoption.vote;
}
