import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { bothSides, rubricTable, sourcesTable, ticketQuestions } from "../../client/print/kit-tables.ts";
import { KitPage, Notes, Table } from "./kit-paper.tsx";

/** What to assess, and the questions at the end of the lesson with lines to write on. */
export function RubricPaper(): ReactNode {
  return (
    <KitPage title={t("kit:rubric.title")} lead={t("kit:rubric.lead")}>
      <Table {...rubricTable()} />
      <section className="kit-ticket">
        <h3>{t("kit:rubric.ticketTitle")}</h3>
        <p>{t("kit:rubric.ticketNote")}</p>
        <ol className="paper-lines">
          {ticketQuestions().map((question) => (
            <li key={question}>
              {question}
              <span className="kit-line" />
            </li>
          ))}
        </ol>
      </section>
    </KitPage>
  );
}

/** The facts of the kit with their sources and years, and what both sides say. */
export function SourcesPaper(): ReactNode {
  return (
    <KitPage title={t("kit:sources.title")} lead={t("kit:sources.lead")}>
      <Table {...sourcesTable()} />
      <h3>{t("kit:sources.fair.title")}</h3>
      <Notes notes={bothSides()} />
      <p className="paper-note">{t("kit:sources.fair.sources")}</p>
    </KitPage>
  );
}
