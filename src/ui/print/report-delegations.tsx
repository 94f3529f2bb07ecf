/** The results of the delegations, and what became of their promises. */
import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { namesOf } from "../../client/i18n/names.ts";
import type { Delegation } from "../../client/print/report.ts";
import type { Pact } from "../../engine/state/treaty.ts";
import { StateCell } from "./paper.tsx";
import type { ReportProps } from "./print-props.ts";

const HEADS = ["state", "mandate", "trust", "world", "voted", "signed", "joined", "promises"] as const;

export function DelegationsPart({ report: { delegations } }: ReportProps): ReactNode {
  if (delegations.length === 0) return null;
  return (
    <section className="report-part">
      <h3>{t("print:report.delegations")}</h3>
      <table className="paper-table report-delegations">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(`print:report.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {delegations.map((delegation) => (
            <Row key={delegation.seat} delegation={delegation} />
          ))}
        </tbody>
      </table>
      <p className="paper-note">{t("print:report.resultsNote")}</p>
    </section>
  );
}

function Row({ delegation }: Readonly<{ delegation: Delegation }>): ReactNode {
  const { seat, mandate, trust, world, vote, signed, deposited, kept, broken } = delegation;
  return (
    <tr>
      <StateCell iso3={seat} />
      <td>{number(mandate)}</td>
      <td>{number(trust)}</td>
      <td>{number(world)}</td>
      <td>{t(vote === null ? "print:report.none" : `print:report.votes.${vote}`)}</td>
      <td>{when(signed)}</td>
      <td>{when(deposited)}</td>
      <td>{t("print:report.promisesOf", { kept, broken })}</td>
    </tr>
  );
}

function when(month: number): string {
  return month < 0 ? t("print:report.never") : number(month);
}

/** Lists promises by or to one of the delegations. */
export function PromisesPart({ report }: ReportProps): ReactNode {
  const { kept, broken, elsewhere, delegations } = report;
  return (
    <section className="report-part">
      {kept.length + broken.length === 0 && delegations.length > 0 && <p>{t("print:report.noPromises")}</p>}
      <div className="paper-columns">
        <Pacts title={t("print:report.kept")} pacts={kept} report={report} />
        <Pacts title={t("print:report.broken")} pacts={broken} report={report} />
      </div>
      {elsewhere.kept + elsewhere.broken > 0 && (
        <p className="paper-note">{t("print:report.elsewhere", elsewhere)}</p>
      )}
    </section>
  );
}

type PactsProps = ReportProps & Readonly<{ title: string; pacts: readonly Pact[] }>;

function Pacts({ title, pacts, report }: PactsProps): ReactNode {
  const names = namesOf(report.scenario);
  if (pacts.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="paper-lines">
        {pacts.map(({ by, to, kind, article, alternative }) => {
          const pair = { by: names.country(by), to: names.country(to), article: names.article(article) };
          return (
            <li key={`${by}-${to}-${kind}-${article}-${alternative}`}>
              {t(kind === "assist" ? "print:report.pactAssist" : "print:report.pact", pair)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
