/** Rows of V5 and V6: ratification of real treaties, each left out in turn. */
import { mean } from "../../lab/history/history.ts";
import { RATIFIED } from "../../lab/history/ratified.ts";
import { bootstrap, type Interval } from "../../lab/validation/bootstrap.ts";
import type { Model, ModelResult, TreatyResult } from "../../lab/validation/leave-one-out.ts";
import type { Row } from "./rows.ts";

const NAMES: Readonly<Record<Model, string>> = {
  model: "history model",
  game: "the game's hazard",
  earlier: "history model, earlier treaties only",
};

/** All tested treaties, and the sixteen on which the game's hazard stands. */
export function treatyRows(results: readonly TreatyResult[]): Row[] {
  const sixteen = results.filter(({ treaty }) => RATIFIED.includes(treaty));
  return [
    ...paceRows(results, "model"),
    ...paceRows(results, "game"),
    ...paceRows(sixteen, "model"),
    ...paceRows(sixteen, "game"),
    ...orderRows(results, "model"),
    ...orderRows(results, "game"),
    ...orderRows(results, "earlier"),
    ...orderRows(sixteen, "model"),
    ...orderRows(sixteen, "game"),
    ...orderRows(sixteen, "earlier"),
  ];
}

type Tested = Readonly<{ treaty: TreatyResult; own: ModelResult }>;

function testedBy(results: readonly TreatyResult[], model: Model): Tested[] {
  return results.flatMap((treaty) => {
    const own = treaty.models[model];
    return own === undefined ? [] : [{ treaty, own }];
  });
}

function over(name: string, tested: readonly Tested[], pick: (one: Tested) => number): Interval {
  return bootstrap(name, tested, (sample) => mean(sample.map(pick)));
}

/** V5: the month of the 40th instrument. */
function paceRows(results: readonly TreatyResult[], model: Model): Row[] {
  const tested = testedBy(results, model);
  const what = `${tested.length} treaties, ${NAMES[model]}`;
  const error = over(`V5/${what}`, tested, ({ treaty, own }) => Math.abs(own.p50 - treaty.actual));
  const others = mean(tested.map(({ treaty }) => Math.abs(treaty.medianOfOthers - treaty.actual)));
  const exponential = mean(tested.map(({ treaty }) => Math.abs(treaty.exponential.p50 - treaty.actual)));
  const covers = over(`V5/cover/${what}`, tested, ({ treaty, own }) =>
    inside(treaty.actual, own.p10, own.p90),
  );
  const covered = mean(
    tested.map(({ treaty }) => inside(treaty.actual, treaty.exponential.p10, treaty.exponential.p90)),
  );
  return [
    {
      id: "V5",
      outcome: `${what}: error of the 40th, months`,
      target: "≤ 9.0 and below the median of others",
      ours: error,
      baselines: { medianOfOthers: others, exponential },
      met: error.value <= 9 && error.value < others,
    },
    {
      id: "V5",
      outcome: `${what}: the 80% interval covers`,
      target: "70–90%",
      ours: covers,
      baselines: { exponential: covered },
      met: covers.value >= 0.7 && covers.value <= 0.9,
    },
  ];
}

function inside(value: number, low: number, high: number): number {
  return low <= value && value <= high ? 1 : 0;
}

/** V6: who has consented by month 36. */
function orderRows(results: readonly TreatyResult[], model: Model): Row[] {
  const tested = testedBy(results, model);
  const what = `${tested.length} treaties, ${NAMES[model]}`;
  const c = over(`V6/c/${what}`, tested, ({ own }) => own.cIndex);
  const b = over(`V6/b/${what}`, tested, ({ own }) => own.brier);
  const average = (pick: (treaty: TreatyResult) => number): number =>
    mean(tested.map(({ treaty }) => pick(treaty)));
  return [
    {
      id: "V6",
      outcome: `${what}: C by 36 months`,
      target: "≥ 0.72",
      ours: c,
      baselines: {
        propensity: average(({ cPropensity }) => cPropensity),
        signature: average(({ cSignature }) => cSignature),
      },
      met: c.value >= 0.72,
    },
    {
      id: "V6",
      outcome: `${what}: Brier at 36 months`,
      target: "≤ 0.175",
      ours: b,
      baselines: {
        rateOfOthers: average(({ brierRateOfOthers }) => brierRateOfOthers),
        ownRate: average(({ brierOwnRate }) => brierOwnRate),
      },
      met: b.value <= 0.175,
    },
  ];
}

/** What the page shows beside every study: the error of the game's own hazard. */
export function pageSummary(results: readonly TreatyResult[]): {
  treaties: number;
  monthsError: number;
  coverage80: number;
} {
  const tested = testedBy(results, "game");
  const error = mean(tested.map(({ treaty, own }) => Math.abs(own.p50 - treaty.actual)));
  const covers = mean(tested.map(({ treaty, own }) => inside(treaty.actual, own.p10, own.p90)));
  return {
    treaties: tested.length,
    monthsError: Math.round(10 * error) / 10,
    coverage80: Math.round(100 * covers) / 100,
  };
}
