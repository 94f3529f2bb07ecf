import type { ReactNode } from "react";
import { fromContent, list, t } from "../../client/i18n/index.ts";
import { countryName, unGroupName } from "../../client/i18n/names.ts";
import { type Brief, briefScenario } from "../../client/print/brief.ts";
import { MARKS, MarkBadge } from "../widgets/mark-badge.tsx";
import { HomePart, ModelPart } from "./brief-model.tsx";
import { DeedsPart, FiguresPart } from "./brief-record.tsx";
import { Paper, PaperFlag } from "./paper.tsx";

/** The brief of a state, on one page. */
export function BriefPaper({ brief }: Readonly<{ brief: Brief }>): ReactNode {
  const { iso3, country, questions } = brief;
  const state = countryName(iso3);
  const official = fromContent(`country.${iso3}.official`);
  const group = briefScenario().countries[country]?.unGroup;
  return (
    <Paper kind="brief" label={t("brief:title", { state })}>
      <header className="paper-head mandate-head brief-head">
        <PaperFlag iso3={iso3} />
        <div>
          <h2>{state}</h2>
          {official !== state && <p>{official}</p>}
        </div>
        <p>
          <strong>{t("brief:kind")}</strong>
          <span className="block">{group !== undefined && unGroupName(group)}</span>
        </p>
      </header>
      <DeedsPart brief={brief} />
      <FiguresPart brief={brief} />
      <ModelPart brief={brief} />
      <HomePart brief={brief} />
      <section>
        <h3>{t("brief:questionsHeading")}</h3>
        <ol className="brief-questions">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <Legend brief={brief} />
    </Paper>
  );
}

/** The meaning of the marks, and the numbered sources. */
function Legend({ brief }: Readonly<{ brief: Brief }>): ReactNode {
  const sources = brief.sources.map((id, at) =>
    t("brief:source", { number: at + 1, name: fromContent(`source.${id}.short`) }),
  );
  return (
    <footer className="paper-note paper-foot brief-foot">
      <p>
        {MARKS.map((mark) => (
          <span key={mark}>
            <MarkBadge mark={mark} />{" "}
          </span>
        ))}
        {t("brief:legend")}
      </p>
      <p>
        {t("brief:sources", { sources: list(sources) })} {t("brief:wordings")}
      </p>
    </footer>
  );
}
