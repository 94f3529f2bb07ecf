/**
 * When the convention itself may have its fortieth party, given its status on a day: the game's hazard with the pace
 * of all shipped treaties, late signatures, the real closing date, and ranges widened by the errors of treaties left
 * out (MODEL §3.10). The command prints it and the page shows it; there is no second model.
 */
import { COUNTRIES } from "../../content/countries.ts";
import { baselinesOf } from "../history/baselines.ts";
import { dayOf, LAST_MONTH, MONTH_DAYS, OPENING_DAYS } from "../history/history.ts";
import { readProductHistory } from "../history/product-history.ts";
import { quantileOf } from "../history/scores.ts";
import { type Range, rangeOf, widened, withStalls } from "../history/widening.ts";
import { fitHazard, hazardForForecasts } from "./fit-hazard.ts";
import { factorsFor, lookAt, MISSES } from "./misses.ts";
import type { Progress } from "./nowcast.ts";
import { playHazard } from "./play-hazard.ts";
import { movingLogit, type Setting, settingOf, steadyLogits } from "./setting.ts";
import { CLOSES, monthsByCountry, monthsTo, OPENED, type Status } from "./status.ts";

const TREATY = "UNCC";
const FORTIETH = 40;
const OCTOBER = 9;
/** The first 30 days, as in the fits: 70 UN members at Hanoi, and Mauritius on 19 November. */
const OPEN_MONTH = OPENING_DAYS / MONTH_DAYS;
const UNKNOWN = { month: LAST_MONTH, censored: true } as const;

/** Months after the opening, at most 120; `never` is the chance that the fortieth does not come by then. */
export type Band = Readonly<{ p10: number; p50: number; p90: number; never: number }>;

export type Nowcaster = Readonly<{
  /** @param parties indices of the countries that are parties after `month` months */
  at: (month: number, parties: readonly number[], runs: number) => Band;
  /** What other treaties say that had no fortieth instrument by this month: one rate for all, and the record. */
  baselines: (month: number) => Readonly<{ exponential: Band; empirical: Band }>;
  /** Countries by how likely the hazard finds their deposit, the likeliest first. */
  likeliest: readonly number[];
  signatories: Readonly<{ opening: number; later: number }>;
}>;

export function nowcaster(status: Status): Nowcaster {
  const { pasts } = readProductHistory();
  const { signed } = monthsByCountry(status);
  const signatories = signed.map((month) => (month <= OPEN_MONTH ? 1 : 0));
  const opened = dayOf(OPENED) ?? 0;
  const opening = {
    treaty: TREATY,
    opened,
    calendarMonth: OCTOBER,
    signatories,
    union: Number.POSITIVE_INFINITY,
  };
  const setting: Setting = { ...settingOf(opening, pasts), closes: Math.floor(monthsTo(CLOSES)) };
  const fit = fitHazard(pasts);
  const hazard = hazardForForecasts(fit);
  const at: Nowcaster["at"] = (month, parties, runs) => {
    const seed = `nowcast/${month}/${parties.map((i) => COUNTRIES[i]?.iso3 ?? "").join()}`;
    const progress = month === 0 ? null : progressOf(month, parties, signed);
    const played = playHazard({ setting, hazard, seed, runs, wanted: [FORTIETH], progress });
    const months = withStalls(played.months[FORTIETH] ?? [], month === 0 ? fit.forecast.stall : 0);
    const factors = factorsFor(TREATY, MISSES.hazard[lookAt(month)]);
    return bandOf(widened(rangeOf(months, UNKNOWN), factors, UNKNOWN, month));
  };
  const { exponential, empirical } = baselinesOf(pasts, COUNTRIES.length);
  const left = (months: readonly number[], month: number): Band =>
    bandOf(
      rangeOf(
        months.filter((own) => own > month),
        UNKNOWN,
      ),
    );
  return {
    at,
    baselines: (month) => ({
      exponential: left(exponential.months, month),
      empirical: left(empirical, month),
    }),
    likeliest: likeliestOf(setting, signed, hazard.terms),
    signatories: {
      opening: signatories.filter((one) => one === 1).length,
      later: signed.filter((month) => month > OPEN_MONTH && Number.isFinite(month)).length,
    },
  };
}

/** The months in which the parties joined make no difference, only that they have. */
function progressOf(month: number, parties: readonly number[], signed: readonly number[]): Progress {
  return {
    month,
    signed,
    consented: signed.map((_, i) => (parties.includes(i) ? month - 1 : Number.POSITIVE_INFINITY)),
  };
}

function likeliestOf(
  setting: Setting,
  signed: readonly number[],
  terms: Parameters<typeof steadyLogits>[1],
): number[] {
  const now = { september: 0, waits: true };
  const logits = steadyLogits(setting, terms).map(
    (steady, i) => steady + movingLogit(setting, terms, i, now, Number.isFinite(signed[i]), 0),
  );
  return logits.map((_, i) => i).sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0) || a - b);
}

function bandOf({ months, never }: Range): Band {
  const at = (q: number): number => Math.round(quantileOf(months, q));
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), never: Math.round(100 * never) / 100 };
}
