/** The home part of a mandate: its red lines, and the five groups that decide. */
import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { cardName, namesOf, redLineWords } from "../../client/i18n/names.ts";
import type { CardSeat } from "../../client/selectors/ratification/capital.ts";
import { supportOf } from "../../client/selectors/ratification/capital.ts";
import { wordingText } from "../../client/sentences/mandate-summary.ts";
import { RULE_VALUES } from "../../client/sentences/rules.ts";
import { MoodShape, moodWord } from "../ratification/shapes.tsx";

import type { MandateProps } from "./print-props.ts";

export function RedLinesPart({ mandate, scenario }: MandateProps): ReactNode {
  const names = namesOf(scenario);
  const isWritten = (article: number): boolean => mandate.objectives.some((goal) => goal.article === article);
  return (
    <section className="mandate-part">
      <h3>{t("print:mandate.redLines")}</h3>
      {mandate.redLines.length === 0 && <p>{t("print:mandate.noRedLines")}</p>}
      <ul className="paper-lines">
        {mandate.redLines.map(({ article, alternatives }) => {
          const wordings = alternatives.map((one) => wordingText(one, names.alternative(article, one)));
          const words = redLineWords(mandate.seat, scenario.articles[article]?.id ?? "");
          return (
            <li key={article}>
              {t("print:mandate.redLine", {
                article: names.article(article),
                wordings: list(wordings, "disjunction"),
              })}
              {isWritten(article) && words !== null && <span className="block treaty">{words.line}</span>}
            </li>
          );
        })}
      </ul>
      {mandate.redLines.length > 0 && (
        <p className="paper-note">{t("print:mandate.redLinesNote", RULE_VALUES)}</p>
      )}
    </section>
  );
}

/** Who decides at home, what each group wants, and the support still missing for the vote. */
export function HomePart({ mandate, scenario }: MandateProps): ReactNode {
  const { home, cards } = mandate;
  return (
    <section className="mandate-part">
      <h3>{t("print:mandate.home")}</h3>
      <p>
        {t("print:mandate.homeLine", { support: supportOf(home), line: home.line })}{" "}
        {t("print:mandate.homeMandate", RULE_VALUES)}
      </p>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{t("print:mandate.card")}</th>
            <th scope="col">{t("print:mandate.weighs")}</th>
            <th scope="col">{t("print:mandate.stands")}</th>
            <th scope="col">{t("print:mandate.wants")}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((seat) => (
            <CardRow key={seat.card} seat={seat} scenario={scenario} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CardRowProps = Readonly<{ seat: CardSeat; scenario: MandateProps["scenario"] }>;

function CardRow({ seat, scenario }: CardRowProps): ReactNode {
  const { card, weight, mood, article, wants } = seat;
  const names = namesOf(scenario);
  return (
    <tr>
      <th scope="row">{cardName(card)}</th>
      <td>{weight}</td>
      <td className="paper-mood">
        <MoodShape mood={mood} /> {moodWord(mood)}
      </td>
      <td>
        {t("print:mandate.wantsIn", {
          article: names.article(article),
          wording: wordingText(wants, names.alternative(article, wants)),
        })}
      </td>
    </tr>
  );
}
