import type { CSSProperties, ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { namesOf } from "../../client/i18n/names.ts";
import { firstText } from "../../client/selectors/debrief/film-steps.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { adoptedText } from "../../client/selectors/text/text-history.ts";

type LaddersProps = Readonly<{
  made: EndedTable;
  /** Whether the picture compares with the real convention instead of the first text. */
  isReal: boolean;
}>;

/** With more clauses than this, their wordings are left to the figures. */
const MOST_NAMED = 7;

/**
 * Every clause as a row of dots, one for each wording: where it began or what the real convention says is a ring, and
 * where it ended is a full dot.
 */
export function TextLadders({ made, isReal }: LaddersProps): ReactNode {
  const { scenario, text, events } = made;
  const names = namesOf(scenario);
  const other = isReal ? adoptedText(scenario) : firstText(scenario.articles.length, events);
  const isMany = scenario.articles.length > MOST_NAMED;
  const most = Math.max(...scenario.articles.map(({ alternatives }) => alternatives.length));
  return (
    <figure className="ladders" style={{ "--most": most } as CSSProperties}>
      <ol data-many={isMany}>
        {scenario.articles.map(({ id, alternatives }, article) => (
          <li key={id}>
            <span className="ladder-name">
              {names.article(article)}
              {!isMany && (
                <span className="ladder-wording">{names.alternative(article, text[article] ?? 0)}</span>
              )}
            </span>
            <span className="ladder" aria-hidden="true">
              {alternatives.map(({ key }, at) => (
                <span key={key} data-ended={at === text[article]} data-other={at === other[article]} />
              ))}
            </span>
            <span className="visually-hidden">
              {t(isReal ? "film:picture.besideReal" : "film:picture.fromTo", {
                ended: names.alternative(article, text[article] ?? 0),
                other: names.alternative(article, Math.max(0, other[article] ?? 0)),
              })}
            </span>
          </li>
        ))}
      </ol>
      <figcaption className="ladder-key" aria-hidden="true">
        <span className="ladder">
          <span data-other="true" /> {t(isReal ? "film:picture.realMark" : "film:picture.began")}
        </span>
        <span className="ladder">
          <span data-ended="true" /> {t("film:picture.ended")}
        </span>
      </figcaption>
    </figure>
  );
}
