/** The text of a match beside the real convention: article by article, and for the people in the eight cases. */
import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseWho, namesOf } from "../../client/i18n/names.ts";
import { caseAbout, caseConsequence } from "../../client/i18n/people.ts";
import { nearnessOf } from "../../client/print/report.ts";
import { letterOf } from "../../client/sentences/mandate-summary.ts";
import { judgementOf } from "../debrief/use-judgement.ts";
import { NoProvision } from "../widgets/no-provision.tsx";
import type { ReportProps } from "./print-props.ts";

export function TextPart({ report }: ReportProps): ReactNode {
  const { scenario, text } = report;
  const names = namesOf(scenario);
  const rows = text.map((here, article) => ({ article, here, near: nearnessOf(scenario, article, here) }));
  const same = rows.filter(({ near }) => near === "same").length;
  return (
    <section className="report-part">
      <h3>{t("print:report.text")}</h3>
      <p>{t("print:report.realCount", { count: same, of: rows.length })}</p>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{t("print:report.article")}</th>
            <th scope="col">{t("print:report.here")}</th>
            <th scope="col">{t("print:report.real")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ article, here, near }) => (
            <tr key={article}>
              <th scope="row">{names.article(article)}</th>
              <td>
                {letterOf(here)} {names.alternative(article, here)}
              </td>
              <td>
                {near === "other"
                  ? names.alternative(article, scenario.articles[article]?.adopted ?? 0)
                  : t(`print:report.nearness.${near}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <NoProvision scenario={scenario} />
    </section>
  );
}

/** Answers that differ from those under the real convention. */
export function CasesPart({ report }: ReportProps): ReactNode {
  const apart = judgementOf(report.scenario, report.text).filter(({ differs }) => differs);
  return (
    <section className="report-part">
      <h3>{t("print:report.cases")}</h3>
      {apart.length === 0 && <p>{t("print:report.casesNone")}</p>}
      <ul className="paper-lines">
        {apart.map(({ id, pairs }) => (
          <li key={id}>
            <strong>{t("print:report.person", { who: caseWho(id), about: caseAbout(id) })}</strong>
            {pairs
              .filter(({ differs }) => differs)
              .map(({ question, own, real }) => (
                <span key={question} className="block">
                  {t("print:report.answer", { own: caseConsequence(own), real: caseConsequence(real) })}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
