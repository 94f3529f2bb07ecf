import type { ReactNode } from "react";
import { dayName } from "../../client/i18n/dates.ts";
import { number, t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { UNSEEN, UNSEEN_RULES } from "../../client/lab/lab-error.ts";
import type { Summary } from "../../client/lab/lab-figures.ts";
import { provenanceOf } from "../../client/lab/provenance.ts";
import { methodText } from "../../client/sentences/lab-methods.ts";
import { commandOf } from "../../client/sentences/lab-words.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { Command } from "./command.tsx";
import { LabKey } from "./lab-key.tsx";

type TrustProps = Readonly<{ run: Run; summary: Summary }>;

/** What the ranges mean and do not mean, how to reproduce the figures elsewhere, and how to cite them. */
export function Trust({ run, summary }: TrustProps): ReactNode {
  return (
    <section className="lab-trust sheet stack" aria-labelledby="trust-heading">
      <h2 id="trust-heading">{t("lab:trust.heading")}</h2>
      <p>{t("lab:trust.noise")}</p>
      <p>{t("lab:trust.unseen", { count: UNSEEN.treaties })}</p>
      <DataTable
        caption={t("lab:trust.rules")}
        isCaptionHidden
        columns={RULE_COLUMNS}
        rows={RULES}
        keyOf={(id) => id}
      />
      <p className="small soft">{t("lab:trust.ranges", { count: Math.round(UNSEEN.meanWidth) })}</p>
      <LabKey terms={["models", "unseen", "score"]} />
      <div className="small">
        <p className="soft">{t("lab:trust.same")}</p>
        <Command text={commandOf(run)} />
      </div>
      <Cite run={run} summary={summary} />
      <p className="small soft">{t("lab:figure.exercise")}</p>
    </section>
  );
}

/** A page of the build, with the archive and its hash. */
const SOURCE_PAGE = "documents/source.html";

/** The citation and the method of a study, as a paper needs them. */
function Cite({ run, summary }: TrustProps): ReactNode {
  const { fortieth, rules, content, seed, saved, text_hash: textHash } = provenanceOf(run);
  return (
    <div className="small stack">
      <h3>{t("lab:cite.heading")}</h3>
      <p>
        {t("lab:cite.text", { version: fortieth, engine: rules, content, seed, day: dayName(saved) })}{" "}
        {textHash !== "" && t("lab:cite.textHash", { hash: textHash })}
      </p>
      <p className="lab-method">{methodText(run, summary)}</p>
      <p>
        {t("lab:cite.source")}{" "}
        <a href={SOURCE_PAGE} target="_blank" rel="noreferrer">
          {t("lab:cite.archive")}
        </a>
      </p>
    </div>
  );
}

const RULES = ["hazard", "history", "rate", "record"] as const;
type RuleId = (typeof RULES)[number];

const RULE_COLUMNS: readonly Column<RuleId>[] = [
  { id: "rule", head: t("lab:trust.who"), cell: (id) => t(`lab:trust.rule.${id}`), isRowHead: true },
  {
    id: "hold",
    head: t("lab:trust.hold", { count: UNSEEN.treaties }),
    cell: (id) => number(UNSEEN_RULES[id].hold),
    isAmount: true,
  },
  {
    id: "missed",
    head: t("lab:trust.missed"),
    cell: (id) => number(UNSEEN_RULES[id].monthsError),
    isAmount: true,
  },
  { id: "score", head: t("lab:trust.score"), cell: (id) => number(UNSEEN_RULES[id].score), isAmount: true },
];

/** The error of the month of the N-th instrument, beside two simple rules, below the figure of that month. */
export function modelErrorText(): string {
  const { hazard, rate, record } = UNSEEN_RULES;
  return t("lab:trust.beside", {
    count: UNSEEN.treaties,
    months: number(hazard.monthsError),
    rate: number(rate.monthsError),
    record: number(record.monthsError),
    score: hazard.score,
    rateScore: rate.score,
    recordScore: record.score,
  });
}

export function ModelErrorLine(): ReactNode {
  return <p className="small soft">{modelErrorText()}</p>;
}
