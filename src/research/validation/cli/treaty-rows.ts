/** Rows of V5 and V6: ratification of real treaties, each left out in turn. */
import { LOOKS, type Look } from "../../hazard/misses.ts";
import { familyOf } from "../../history/family.ts";
import { mean, type Outcome } from "../../history/history.ts";
import { RATIFIED } from "../../history/ratified.ts";
import { isInside, type Range } from "../../history/widening.ts";
import { bootstrap, type Interval } from "../bootstrap.ts";
import type { Model, Order, TreatyResult } from "../leave-one-out.ts";
import { coverBounds } from "./cover.ts";
import { type Met, type Row, row } from "./rows.ts";

const AT_LEAST = "at least compatible with 80%";
export const REPORTED = "reported";

export function treatyRows(results: readonly TreatyResult[]): Row[] {
  const ordered = results.flatMap((result) =>
    result.order === null ? [] : [{ ...result, order: result.order }],
  );
  return [
    ...LOOKS.flatMap((look) => lookRows(results, look)),
    noiseRow(results),
    ...orderRows(ordered, true),
    ...orderRows(
      ordered.filter(({ treaty }) => RATIFIED.includes(treaty)),
      false,
    ),
    row2025(results),
  ];
}

export const inside = (outcome: Outcome, range: Range): number => Number(isInside(range, outcome));

/** The mean with its 95% interval, from resampling families of treaties, since relatives fare alike. */
export function overFamilies<T extends Readonly<{ treaty: string }>>(
  name: string,
  items: readonly T[],
  pick: (item: T) => number,
): Interval {
  return bootstrap(
    name,
    items,
    (sample) => mean(sample.map(pick)),
    ({ treaty }) => familyOf(treaty),
  );
}

export const missBy = ({ month }: Outcome, { p50 }: Range): number => Math.abs(p50 - month);

/**
 * V5: the 40th instrument's month, forecast at or after the opening. Slow treaties count up to the last known month.
 */
function lookRows(results: readonly TreatyResult[], look: Look): Row[] {
  const seen = seenAt(results, look);
  const what =
    look === 0 ? `${seen.length} treaties at the opening` : `${seen.length} treaties in month ${look}`;
  const over = (pick: (one: Seen) => number): number => mean(seen.map(pick));
  const models = look === 0 ? (["former", "history", "exponential"] as const) : [];
  const beside = (pick: (range: Range, outcome: Outcome) => number) => ({
    otherTreaties: over((one) => pick(one.others, one.outcome)),
    ...Object.fromEntries(
      models.map((model) => [model, over((one) => pick(one.opening[model], one.outcome))]),
    ),
  });
  const score = (pick: (range: Range, outcome: Outcome) => number, name: string): Interval =>
    overFamilies(`V5/${name}/${look}`, seen, (one) => pick(one.hazard, one.outcome));
  const covered = beside((range, outcome) => inside(outcome, range));
  return [
    row({
      id: "V5",
      outcome: `${what}: CRPS of the 40th, months`,
      target: "below the other treaties'",
      ours: score(({ crps }) => crps, "crps"),
      baselines: beside(({ crps }) => crps),
      met: (value) => value < over((one) => one.others.crps),
    }),
    row({
      id: "V5",
      outcome: `${what}: error of the median, months`,
      target: REPORTED,
      ours: score((range, outcome) => missBy(outcome, range), "error"),
      baselines: beside((range, outcome) => missBy(outcome, range)),
    }),
    coverRow(what, seen, covered),
  ];
}

type Seen = Omit<TreatyResult["looks"][number], "look"> &
  Pick<TreatyResult, "treaty" | "outcome" | "opening">;

function seenAt(results: readonly TreatyResult[], look: Look): Seen[] {
  return results.flatMap(({ treaty, outcome, looks, opening }) => {
    const own = looks.find((one) => one.look === look);
    return own === undefined ? [] : [{ treaty, outcome, ...own, opening }];
  });
}

function coverRow(what: string, seen: readonly Seen[], baselines: Readonly<Record<string, number>>): Row {
  const covered = seen.reduce((sum, one) => sum + inside(one.outcome, one.hazard), 0);
  const bounds = coverBounds(seen.length);
  return row({
    id: "V5",
    outcome: `${what}: within the 80% range, of ${bounds.low}..${bounds.high}`,
    target: AT_LEAST,
    ours: { value: covered, ...bounds },
    baselines,
    met: (value) => value >= bounds.low,
  });
}

/** How much a different random draw changes the error. Smaller differences mean nothing. */
function noiseRow(results: readonly TreatyResult[]): Row {
  const miss = (which: "hazard" | "again"): number =>
    mean(results.map(({ outcome, opening }) => missBy(outcome, opening[which])));
  const noise = Math.abs(miss("hazard") - miss("again"));
  return row({
    id: "V5",
    outcome: "noise of the run: error of the median with other luck, months",
    target: REPORTED,
    ours: { value: noise, low: noise, high: noise },
  });
}

type Ordered = Readonly<{ order: Readonly<Record<Model, Order>> }> &
  Pick<TreatyResult, "treaty" | "baselines">;

/** V6: which states have consented by month 36. The targets are for all treaties together. */
function orderRows(results: readonly Ordered[], isTarget: boolean): Row[] {
  return [
    orderRow(
      results,
      { score: "cIndex", name: "C by 36 months", target: "≥ 0.705", met: (c) => c >= 0.705 },
      isTarget,
    ),
    gainRow(results, "cIndex", "C", isTarget),
    habitRow(
      `${results.length} treaties`,
      results,
      ({ order, baselines }) => order.hazard.cIndex - baselines.cPropensity,
    ),
    orderRow(
      results,
      { score: "brier", name: "Brier at 36 months", target: "≤ 0.170", met: (b) => b <= 0.17 },
      isTarget,
    ),
    gainRow(results, "brier", "Brier", isTarget),
  ];
}

type Wanted = Readonly<{ score: keyof Order; name: string; target: string; met: Met }>;

function orderRow(results: readonly Ordered[], { score, name, target, met }: Wanted, isTarget: boolean): Row {
  const of = (model: Model): number => mean(results.map(({ order }) => order[model][score]));
  return row({
    id: "V6",
    outcome: `${results.length} treaties: ${name}`,
    target: isTarget ? target : REPORTED,
    ours: overFamilies(`V6/${score}/${results.length}`, results, ({ order }) => order.hazard[score]),
    baselines: { former: of("former"), history: of("history"), ...baselinesFor(results, score) },
    ...(isTarget ? { met } : {}),
  });
}

function baselinesFor(results: readonly Ordered[], score: keyof Order): Readonly<Record<string, number>> {
  const average = (pick: (own: TreatyResult["baselines"]) => number): number =>
    mean(results.map(({ baselines }) => pick(baselines)));
  return score === "cIndex"
    ? {
        propensity: average(({ cPropensity }) => cPropensity),
        signature: average(({ cSignature }) => cSignature),
      }
    : {
        rateOfOthers: average(({ brierRateOfOthers }) => brierRateOfOthers),
        ownRate: average(({ brierOwnRate }) => brierOwnRate),
      };
}

/** The gain over the former hazard on the same treaties; positive is better for either score. */
function gainRow(results: readonly Ordered[], score: keyof Order, name: string, isTarget: boolean): Row {
  const sign = score === "cIndex" ? 1 : -1;
  const gain = overFamilies(
    `V6/gain/${score}/${results.length}`,
    results,
    ({ order }) => sign * (order.hazard[score] - order.former[score]),
  );
  return row({
    id: "V6",
    outcome: `${results.length} treaties: gain in ${name} over the former hazard, paired`,
    target: isTarget ? "the interval excludes 0" : REPORTED,
    ours: gain,
    ...(isTarget ? { met: () => gain.low > 0 } : {}),
  });
}

/** The gain in C over guessing from each state's past ratifications, on the same treaties. */
export function habitRow<T extends Pick<TreatyResult, "treaty">>(
  what: string,
  results: readonly T[],
  gain: (one: T) => number,
): Row {
  return row({
    id: "V6",
    outcome: `${what}: gain in C over past ratification alone, paired`,
    target: REPORTED,
    ours: overFamilies(`V6/habit/${what}`, results, gain),
  });
}

/** The situation of 2025: the model learns only from treaties that are at least nine years older. */
function row2025(results: readonly TreatyResult[]): Row {
  const tested = results.flatMap(({ treaty, order2025, baselines }) =>
    order2025 === null ? [] : [{ treaty, order2025, baselines }],
  );
  return row({
    id: "V6",
    outcome: `${tested.length} treaties as in 2025, from treaties opened nine years earlier: C by 36 months`,
    target: REPORTED,
    ours: overFamilies("V6/2025", tested, ({ order2025 }) => order2025.cIndex),
    baselines: { signature: mean(tested.map(({ baselines }) => baselines.cSignature)) },
  });
}

/** What the page shows: how far off the forecasts of the game's hazard were at the opening. */
export function pageSummary(results: readonly TreatyResult[]): {
  treaties: number;
  monthsError: number;
  coverage80: number;
} {
  const error = mean(results.map(({ outcome, opening }) => missBy(outcome, opening.hazard)));
  const covers = mean(results.map(({ outcome, opening }) => inside(outcome, opening.hazard)));
  return {
    treaties: results.length,
    monthsError: Math.round(10 * error) / 10,
    coverage80: Math.round(100 * covers) / 100,
  };
}
