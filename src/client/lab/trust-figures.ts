/**
 * Figures measured by `npm run validate` and `npm run backtest`, for the page about how far to trust the model. Each is
 * shown beside the result of a simple rule on the same states or treaties, with what it was measured on. The data is
 * from `lab/model-figures.json`, which a test compares with the table of docs/MODEL.md §4, from
 * `lab/unseen-summary.json`, and from the model's error on real treaties (`lab-error.ts`).
 */
import figures from "../../lab/model-figures.json";
import unseen from "../../lab/unseen-summary.json";
import { number, t } from "../i18n/index.ts";
import { LEFT_OUT, UNSEEN, UNSEEN_RULES } from "./lab-error.ts";

export type TrustRow = Readonly<{
  id: "articles" | "rollCall" | "joining" | "pace" | "signing";
  on: string;
  model: string;
  plain: string;
}>;

type Interval = Readonly<{ value: number; low: number; high: number }>;

export function trustRows(): readonly TrustRow[] {
  return [articlesRow(), rollCallRow(), signingRow(), joiningRow(), paceRow()];
}

function articlesRow(): TrustRow {
  const { articles } = figures;
  return {
    id: "articles",
    on: t("about.trust.onArticles", articles),
    model: t("about.trust.articlesModel", articles),
    plain: t("about.trust.articlesPlain", articles),
  };
}

function rollCallRow(): TrustRow {
  const { states, right, baseline, yearBefore } = figures.rollCall;
  return {
    id: "rollCall",
    on: t("about.trust.onStates", { states }),
    model: t("about.trust.share", { share: shareOf(right) }),
    plain: t("about.trust.rollCallPlain", { share: perCent(baseline), before: perCent(yearBefore) }),
  };
}

function signingRow(): TrustRow {
  const { states, signed, order, habit, gain } = figures.signing;
  return {
    id: "signing",
    on: t("about.trust.onSignatories", { states, signed }),
    model: t("about.trust.signingModel", { share: shareOf(order) }),
    plain: t("about.trust.signingPlain", { share: perCent(habit), gain: pointsOf(gain) }),
  };
}

function joiningRow(): TrustRow {
  const { treaties, order, propensity, gain } = figures.joining;
  const { cIndex36, gainOverPropensity } = unseen.order.hazard;
  return {
    id: "joining",
    on: t("about.trust.onTreaties", { leftOut: treaties, unseen: UNSEEN.treaties }),
    model: t("about.trust.joiningModel", { share: shareOf(order), unseen: shareOf(cIndex36) }),
    plain: t("about.trust.joiningPlain", {
      share: perCent(propensity),
      unseen: perCent(cIndex36.value - gainOverPropensity.value),
      gain: pointsOf(gain),
      unseenGain: pointsOf(gainOverPropensity),
    }),
  };
}

function paceRow(): TrustRow {
  const { baseline, later } = figures.pace;
  const { treaties, hold, monthsError, meanWidth } = UNSEEN;
  return {
    id: "pace",
    on: t("about.trust.onLater", {
      treaties: LEFT_OUT.treaties,
      later: later.treaties,
      unseen: treaties,
    }),
    model: t("about.trust.paceModel", {
      months: months(LEFT_OUT.monthsError),
      unseen: months(monthsError),
      width: months(Math.round(meanWidth)),
      hold,
      of: treaties,
      later: months(later.error),
    }),
    plain: t("about.trust.pacePlain", {
      months: months(baseline),
      unseen: months(UNSEEN_RULES.record.monthsError),
      later: months(later.baseline),
    }),
  };
}

/** A share in per cent, with its 95% interval. */
function shareOf({ value, low, high }: Interval): string {
  return t("about.trust.shareInterval", { value: perCent(value), low: perCent(low), high: perCent(high) });
}

/** How much better the model is than its plain rule on the same pairs, in points with one decimal, with its paired 95% interval. */
function pointsOf({ value, low, high }: Interval): string {
  return t("about.trust.interval", { value: points(value), low: points(low), high: points(high) });
}

function points(share: number): string {
  return number(Math.round(1000 * share) / 10, 1);
}

function months(count: number): string {
  return t("time.months", { count });
}

function perCent(share: number): string {
  return number(Math.round(100 * share));
}
