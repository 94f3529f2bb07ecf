import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { countryName, namesOf } from "../../client/i18n/names.ts";
import type { DelegationSheet, Wish } from "../../client/print/delegation-sheet.ts";
import { rubricTable } from "../../client/print/kit-tables.ts";
import type { Delegation } from "../../client/print/report.ts";
import { answersOfSeat } from "../../client/sessions/room/seat-answers.ts";
import type { Offer, Pact } from "../../engine/state/treaty.ts";
import type { DeskView } from "../../room/message.ts";
import { Paper, PaperFlag } from "./paper.tsx";
import { PaperTable } from "./paper-table.tsx";
import type { ReportProps } from "./print-props.ts";
import { SheetAnswers } from "./sheet-answers.tsx";
import "./sheet.css";

type SheetsProps = ReportProps & Readonly<{ table: number; answers: DeskView }>;

/** A page for each delegation of a table: what it wished for, offered, promised, got and answered, beside the rubric. */
export function DelegationSheets({ report, table, answers }: SheetsProps): ReactNode {
  return report.delegations.map((delegation, at) => {
    const sheet = report.sheets[at];
    if (sheet === undefined) return null;
    const { seat } = delegation;
    const title = { state: countryName(seat), table };
    return (
      <Paper key={seat} kind="sheet" label={t("print:sheet.label", title)}>
        <header className="paper-head">
          <div className="row-between">
            <h2>
              <PaperFlag iso3={seat} /> {t("print:sheet.title", title)}
            </h2>
            <p className="write-in">{t("print:report.class")}</p>
            <p className="write-in">{t("print:report.date")}</p>
          </div>
          <p className="paper-note">{t("print:sheet.lead")}</p>
        </header>
        <div className="sheet-columns">
          <div>
            <Wishes wishes={sheet.wishes} report={report} />
            <Offers sheet={sheet} report={report} />
            <Promises sheet={sheet} report={report} />
          </div>
          <div>
            <Outcome delegation={delegation} sheet={sheet} report={report} />
            <SheetAnswers own={answersOfSeat(answers, table, seat)} scenario={report.scenario} />
          </div>
        </div>
        <Rubric />
      </Paper>
    );
  });
}

function Wishes({ wishes, report }: ReportProps & Readonly<{ wishes: readonly Wish[] }>): ReactNode {
  const names = namesOf(report.scenario);
  return (
    <section>
      <h3>{t("print:sheet.wishes")}</h3>
      <table className="paper-table">
        <thead>
          <tr>
            {(["article", "wish", "text", "met"] as const).map((head) => (
              <th key={head} scope="col">
                {t(`print:sheet.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wishes.map(({ article, wording, got, isMet }) => (
            <tr key={article}>
              <th scope="row">{names.articleShort(article)}</th>
              <td>{names.alternative(article, wording)}</td>
              <td>{names.alternative(article, got)}</td>
              <td>{t(isMet ? "print:sheet.yes" : "print:sheet.no")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PartProps = ReportProps & Readonly<{ sheet: DelegationSheet }>;

function Offers({ sheet: { made, received }, report }: PartProps): ReactNode {
  const names = namesOf(report.scenario);
  const line = (offer: Offer, isOwn: boolean): ReactNode => {
    const { id, from, to, give, ask, assistance, status } = offer;
    const said = isOwn
      ? ({ 0: "made", 1: "madeHelp" } as const)[assistance]
      : ({ 0: "received", 1: "receivedHelp" } as const)[assistance];
    return (
      <li key={id}>
        {t(`print:sheet.${said}`, {
          state: names.country(isOwn ? to : from),
          give: names.textOn(give.article, give.alternative),
          ask: names.textOn(ask.article, ask.alternative),
          status: t(`print:sheet.status.${status}`),
        })}
      </li>
    );
  };
  return (
    <section>
      <h3>{t("print:sheet.offers")}</h3>
      {made.length + received.length === 0 && <p>{t("print:sheet.noOffers")}</p>}
      <ul className="paper-lines">
        {made.map((offer) => line(offer, true))}
        {received.map((offer) => line(offer, false))}
      </ul>
    </section>
  );
}

function Promises({ sheet: { kept, broken }, report }: PartProps): ReactNode {
  const names = namesOf(report.scenario);
  const line = ({ to, kind, article, alternative }: Pact, of: "kept" | "broken"): ReactNode => (
    <li key={`${of}-${to}-${kind}-${article}-${alternative}`}>
      {kind === "assist"
        ? t(`print:sheet.${of}Help`, { state: names.country(to) })
        : t(`print:sheet.${of}`, { state: names.country(to), text: names.textOn(article, alternative) })}
    </li>
  );
  return (
    <section>
      <h3>{t("print:sheet.promises")}</h3>
      {kept.length + broken.length === 0 && <p>{t("print:sheet.noPromises")}</p>}
      <ul className="paper-lines">
        {kept.map((pact) => line(pact, "kept"))}
        {broken.map((pact) => line(pact, "broken"))}
      </ul>
    </section>
  );
}

type OutcomeProps = PartProps & Readonly<{ delegation: Delegation }>;

function Outcome({ delegation, sheet, report }: OutcomeProps): ReactNode {
  const { mandate, trust, world, vote, signed, deposited } = delegation;
  const names = namesOf(report.scenario);
  const when = (month: number): string => (month < 0 ? t("print:report.never") : number(month));
  const { reservations } = sheet;
  const facts = [
    [t("print:report.mandate"), number(mandate)],
    [t("print:report.trust"), number(trust)],
    [t("print:report.world"), number(world)],
    [t("print:report.voted"), t(vote === null ? "print:report.none" : `print:report.votes.${vote}`)],
    [t("print:report.signed"), when(signed)],
    [t("print:report.joined"), when(deposited)],
    [
      t("print:sheet.reservations"),
      reservations.length === 0 ? t("print:report.none") : names.articlesShort(reservations),
    ],
  ] as const;
  return (
    <section>
      <h3>{t("print:sheet.outcome")}</h3>
      <dl className="paper-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Four criteria with four levels each, to tick by hand. */
function Rubric(): ReactNode {
  return (
    <section className="sheet-rubric">
      <h3>{t("print:sheet.rubric")}</h3>
      <PaperTable {...rubricTable()} look="plain" isTicked />
    </section>
  );
}
