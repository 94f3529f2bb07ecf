/**
 * Figures measured by `npm run validate`, for the page about how far to trust the model. Each is shown beside the
 * result of a simple rule. The data is from `lab/model-figures.json`, which a test compares with the table of
 * docs/MODEL.md §4, and from the model's error on real treaties (`lab-error.ts`).
 */
import figures from "../../lab/model-figures.json";
import { number, t } from "../i18n/index.ts";
import { LEFT_OUT, UNSEEN, UNSEEN_RULES } from "./lab-error.ts";

export type TrustRow = Readonly<{
  id: "articles" | "rollCall" | "joining" | "pace" | "signing";
  model: string;
  plain: string;
}>;

type Gain = Readonly<{ gain: number; low: number; high: number }>;

export function trustRows(): readonly TrustRow[] {
  const { articles, rollCall, joining, signing } = figures;
  return [
    {
      id: "articles",
      model: t("about.trust.articlesModel", { count: articles.right, of: articles.of }),
      plain: t("about.trust.articlesPlain", articles),
    },
    {
      id: "rollCall",
      model: t("about.trust.share", { share: perCent(rollCall.right) }),
      plain: t("about.trust.rollCallPlain", {
        share: perCent(rollCall.baseline),
        before: perCent(rollCall.yearBefore),
      }),
    },
    {
      id: "signing",
      model: pairs(signing.order),
      plain: t("about.trust.signingPlain", { share: perCent(signing.habit), ...gainOf(signing) }),
    },
    {
      id: "joining",
      model: pairs(joining.order),
      plain: t("about.trust.joiningPlain", { share: perCent(joining.propensity), ...gainOf(joining) }),
    },
    ...paceRow(),
  ];
}

function paceRow(): readonly TrustRow[] {
  const later = months(figures.pace.afterAYear);
  const { treaties, hold, monthsError } = UNSEEN;
  const values = {
    months: months(LEFT_OUT.monthsError),
    all: LEFT_OUT.treaties,
    unseen: months(monthsError),
    hold,
    count: treaties,
    later,
  };
  const plain = t("about.trust.pacePlain", {
    months: months(figures.pace.baseline),
    unseen: months(UNSEEN_RULES.record.monthsError),
  });
  return [{ id: "pace", model: t("about.trust.paceModel", values), plain }];
}

function pairs(order: number): string {
  return t("about.trust.pairs", { share: perCent(order) });
}

/** How much better the model is than its plain rule on the same states, in points with one decimal. */
function gainOf({ gain, low, high }: Gain) {
  return { gain: points(gain), low: points(low), high: points(high) };
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
