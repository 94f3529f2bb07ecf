import type { ReactNode } from "react";
import { dayName } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { SIMPLE_RULE, UNSEEN } from "../../client/lab/lab-error.ts";
import { provenanceOf } from "../../client/lab/provenance.ts";
import { commandOf } from "../../client/sentences/lab-words.ts";

/** What the ranges mean and do not mean, how to reproduce the figures elsewhere, and how to cite them. */
export function Trust({ run }: Readonly<{ run: Run }>): ReactNode {
  const { treaties, hold } = UNSEEN;
  return (
    <section className="lab-trust sheet stack" aria-labelledby="trust-heading">
      <h2 id="trust-heading">{t("lab:trust.heading")}</h2>
      <p>{t("lab:trust.noise")}</p>
      <p>{t("lab:trust.error", { count: treaties, hold, rule: SIMPLE_RULE.hold })}</p>
      <p>{timingText()}</p>
      <div className="small">
        <p className="soft">{t("lab:trust.same")}</p>
        {typeof run.study.text !== "string" && <p className="soft">{t("lab:trust.textFile")}</p>}
        <code className="lab-command">{commandOf(run)}</code>
      </div>
      <Cite run={run} />
      <p className="small soft">{t("lab:figure.exercise")}</p>
    </section>
  );
}

/** The citation and the method of a study, as a paper needs them. */
function Cite({ run }: Readonly<{ run: Run }>): ReactNode {
  const { fortieth, rules, content, seed, games, saved } = provenanceOf(run);
  const { level, scenario, climate, audience } = run.study;
  return (
    <div className="small stack">
      <h3>{t("lab:cite.heading")}</h3>
      <p>{t("lab:cite.text", { version: fortieth, engine: rules, content, seed, day: dayName(saved) })}</p>
      <p>
        {t("lab:cite.method", {
          count: games,
          level,
          seed,
          scenario: t(`scenario.${scenario}.name`),
          climate: t(`climate.${climate}.name`),
          audience: t(`audience.${audience}.name`),
        })}
      </p>
    </div>
  );
}

function timingText(): string {
  const months = (count: number): string => t("time.months", { count });
  return t("lab:trust.timing", {
    months: months(UNSEEN.monthsError),
    ruleMonths: months(SIMPLE_RULE.monthsError),
    score: SIMPLE_RULE.modelScore,
    ruleScore: SIMPLE_RULE.score,
  });
}

/** The error of the month of the N-th instrument, in one line below the figure of that month. */
export function ModelErrorLine(): ReactNode {
  return <p className="small soft">{t("lab:trust.errorShort", { count: UNSEEN.monthsError })}</p>;
}
