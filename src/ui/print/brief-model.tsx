/** The parts of a brief that come from the model. */
import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { cardName, caucusName, namesOf } from "../../client/i18n/names.ts";
import { briefScenario } from "../../client/print/brief.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { type BriefProps, Origin } from "./brief-record.tsx";

export function ModelPart({ brief }: BriefProps): ReactNode {
  const { most, others, redLines } = brief.model;
  const names = namesOf(briefScenario());
  return (
    <section>
      <h3>
        {t("brief:model")} <MarkBadge mark="modelled" />
      </h3>
      <p>
        {t("brief:modelNote", { caucus: caucusName(brief.caucus) })} <MarkBadge mark="design" isWordless />
      </p>
      <dl className="brief-wishes">
        {most.map(({ article, alternative }) => (
          <div key={article}>
            <dt>{names.article(article)}</dt>
            <dd>{names.clause(article, alternative)}</dd>
          </div>
        ))}
      </dl>
      <ul className="brief-columns">
        {others.map(({ article, alternative }) => (
          <li key={article}>
            {t("brief:other", {
              article: names.article(article),
              wording: names.alternative(article, alternative),
            })}
          </li>
        ))}
      </ul>
      {redLines.length === 0 && <p>{t("brief:noRedLines")}</p>}
      {redLines.length > 0 && <RedLines brief={brief} />}
    </section>
  );
}

function RedLines({ brief }: BriefProps): ReactNode {
  const names = namesOf(briefScenario());
  return (
    <div className="brief-lines">
      <h4>{t("brief:redLines")}</h4>
      <dl className="brief-wishes">
        {brief.model.redLines.map(({ article, alternatives }) => (
          <div key={article}>
            <dt>{names.article(article)}</dt>
            <dd>{names.anyAlternative(article, alternatives)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Who decides at home whether the state joins a treaty. */
export function HomePart({ brief }: BriefProps): ReactNode {
  const { record, model } = brief;
  const groups = model.home.groups.map(({ card, weight }) =>
    t("brief:group", { card: cardName(card), weight }),
  );
  return (
    <section>
      <h3>{t("brief:home")}</h3>
      <p>
        {record.hurdle !== null && (
          <>
            {record.hurdle.value} <Origin from={record.hurdle.from} brief={brief} />{" "}
          </>
        )}
        {t("brief:groups", { groups: list(groups), line: model.home.line })}{" "}
        <MarkBadge mark="modelled" isWordless />
      </p>
    </section>
  );
}
