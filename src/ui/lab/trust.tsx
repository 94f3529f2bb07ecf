import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { MODEL_ERROR } from "../../client/lab/lab-error.ts";
import { commandOf, percent } from "../../client/sentences/lab-words.ts";

/** What the ranges mean and do not mean, and how to reproduce the figures elsewhere. */
export function Trust({ run }: Readonly<{ run: Run }>): ReactNode {
  return (
    <section className="lab-trust sheet stack" aria-labelledby="trust-heading">
      <h2 id="trust-heading">{t("lab:trust.heading")}</h2>
      <p>{t("lab:trust.noise")}</p>
      <p>{modelErrorText()}</p>
      <div className="small">
        <p className="soft">{t("lab:trust.same")}</p>
        <code className="lab-command">{commandOf(run)}</code>
      </div>
      <p className="small soft">{t("lab:figure.exercise")}</p>
    </section>
  );
}

function modelErrorText(): string {
  if (MODEL_ERROR === null) return t("lab:trust.errorNone");
  const { treaties, monthsError, coverage80 } = MODEL_ERROR;
  return t("lab:trust.error", {
    count: treaties,
    months: t("time.months", { count: monthsError }),
    coverage: percent(coverage80),
  });
}

/** The model's error in one line, beside a figure. */
export function ModelErrorLine(): ReactNode {
  const text =
    MODEL_ERROR === null
      ? t("lab:trust.errorShortNone")
      : t("lab:trust.errorShort", { count: MODEL_ERROR.monthsError });
  return <p className="small soft">{text}</p>;
}
