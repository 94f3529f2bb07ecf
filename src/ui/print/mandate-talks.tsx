/** The negotiating part of a mandate: its lines, how every wording relates to it, and what can be conceded. */
import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { mandateLine, namesOf } from "../../client/i18n/names.ts";
import type { PaperArticle } from "../../client/print/paper-mandate.ts";
import { letterOf, wordingText } from "../../client/sentences/mandate-summary.ts";
import type { SeatObjective } from "../../engine/model/stakes.ts";
import { MandateMark } from "../widgets/mandate-mark.tsx";

import type { MandateProps } from "./print-props.ts";

/** The lines of the mandate that count for the result, most important first. */
export function LinesPart({ mandate, scenario }: MandateProps): ReactNode {
  return (
    <section className="mandate-part">
      <h3>{t("print:mandate.lines")}</h3>
      <ol className="paper-lines">
        {mandate.objectives.map((objective) => (
          <Line key={objective.article} objective={objective} mandate={mandate} scenario={scenario} />
        ))}
      </ol>
    </section>
  );
}

function Line({
  objective,
  mandate,
  scenario,
}: MandateProps & Readonly<{ objective: SeatObjective }>): ReactNode {
  const { article, accept, weight } = objective;
  const names = namesOf(scenario);
  const id = scenario.articles[article]?.id ?? "";
  const words = mandateLine(mandate.seat, id);
  const [wish = 0, ...others] = accept.map((one) => wordingText(one, names.alternative(article, one)));
  return (
    <li>
      <strong>{names.article(article)}</strong> {t("print:mandate.weight", { weight })}{" "}
      <MandateMark iso3={mandate.seat} article={id} />
      {words !== null && <span className="block treaty">{words.line}</span>}
      <span className="block">
        {t("print:mandate.wish", { wording: wish })}{" "}
        {others.length > 0 && t("print:mandate.also", { wordings: list(others, "disjunction") })}
      </span>
    </li>
  );
}

/** Every article with its wordings. The wordings that the mandate names are marked. */
export function ArticlesPart({ mandate, scenario }: MandateProps): ReactNode {
  return (
    <section className="mandate-part">
      <h3>{t("print:mandate.articles")}</h3>
      <p className="paper-note">{t("print:mandate.legend")}</p>
      {mandate.articles.map((item) => (
        <Article key={item.article} item={item} scenario={scenario} />
      ))}
    </section>
  );
}

type ArticleProps = Readonly<{ item: PaperArticle; scenario: MandateProps["scenario"] }>;

function Article({ item, scenario }: ArticleProps): ReactNode {
  const { article, marks, guidance } = item;
  const names = namesOf(scenario);
  return (
    <div className="mandate-article">
      <h4>
        {names.article(article)}{" "}
        {guidance !== "flex" && <span className="paper-note">{t(`print:mandate.guidance.${guidance}`)}</span>}
      </h4>
      <ul className="mandate-wordings">
        {marks.map((mark, alternative) => (
          <li key={letterOf(alternative)} data-mark={mark}>
            <span className="mandate-mark" aria-hidden="true">
              {t(`print:mandate.marks.${mark}`)}
            </span>
            {letterOf(alternative)} {names.alternative(article, alternative)}
            {mark !== "none" && (
              <span className="visually-hidden">{t(`print:mandate.markNames.${mark}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** For each article, a box for every wording: the Capital ticks what its Delegate may accept. */
export function GuidePart({ mandate, scenario }: MandateProps): ReactNode {
  return (
    <section className="mandate-part">
      <h3>{t("print:mandate.guide")}</h3>
      <p className="paper-note">{t("print:mandate.guideNote")}</p>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{t("print:report.article")}</th>
            <th scope="col">{t("print:mandate.guideHead")}</th>
          </tr>
        </thead>
        <tbody>
          {mandate.articles.map(({ article, marks }) => (
            <tr key={article}>
              <th scope="row">{namesOf(scenario).article(article)}</th>
              <td>
                {marks.map((mark, alternative) => (
                  <span key={letterOf(alternative)} className="guide-box">
                    <span className="tick-box" /> {letterOf(alternative)}
                    {mark !== "none" && ` ${t(`print:mandate.marks.${mark}`)}`}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
