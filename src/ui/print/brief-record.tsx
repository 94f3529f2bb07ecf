/** The parts of a brief that report data about the state. */
import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { namesOf } from "../../client/i18n/names.ts";
import { type Brief, briefScenario } from "../../client/print/brief.ts";
import type { BriefEntry } from "../../client/print/brief-record.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";

export type BriefProps = Readonly<{ brief: Brief }>;

export function DeedsPart({ brief }: BriefProps): ReactNode {
  const { record, model } = brief;
  return (
    <section>
      <h3>{t("brief:deeds")}</h3>
      <dl className="brief-facts brief-columns">
        {record.deeds.map((deed) => (
          <Fact key={deed.id} told={deed} brief={brief} />
        ))}
      </dl>
      {model.reported.length === 0 ? <p>{t("brief:notReported")}</p> : <Reported brief={brief} />}
    </section>
  );
}

/** The state's positions, as stated in reports of the talks. */
function Reported({ brief }: BriefProps): ReactNode {
  const names = namesOf(briefScenario());
  return (
    <div className="brief-lines">
      <h4>{t("brief:reportedLabel")}</h4>
      <ul>
        {brief.model.reported.map(({ article, alternative, from }) => (
          <li key={article}>
            {t("brief:reported", {
              article: names.article(article),
              wording: names.alternative(article, alternative),
            })}{" "}
            <Origin from={from} brief={brief} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function FiguresPart({ brief }: BriefProps): ReactNode {
  const { figures, groups, unchecked } = brief.record;
  const items = unchecked.map(({ label, value }) => t("brief:uncheckedItem", { label, value }));
  return (
    <section>
      <h3>{t("brief:figures")}</h3>
      <dl className="brief-facts brief-columns">
        {figures.map((figure) => (
          <Fact key={figure.id} told={figure} brief={brief} />
        ))}
      </dl>
      <ul className="brief-groups">
        {groups.map(({ id, value, from }) => (
          <li key={id}>
            {value} <Origin from={from} brief={brief} />
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <p className="brief-unchecked">
          <MarkBadge mark="recalled" isWordless /> {t("brief:unchecked", { items: list(items) })}
        </p>
      )}
    </section>
  );
}

function Fact({
  told: { label, value, from },
  brief,
}: BriefProps & Readonly<{ told: BriefEntry }>): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value} <Origin from={from} brief={brief} />
      </dd>
    </div>
  );
}

/** The mark, the year and the source numbers of an entry. */
export function Origin({ from, brief }: BriefProps & Readonly<{ from: BriefEntry["from"] }>): ReactNode {
  const numbers = from.sources.map((id) => brief.sources.indexOf(id) + 1).filter((number) => number > 0);
  return (
    <span className="brief-origin">
      <MarkBadge mark={from.mark} isWordless />
      {t(from.weak ? "brief:doubtfulYear" : "brief:year", { year: String(from.year) })}
      {numbers.map((number) => (
        <span key={number}>{t("brief:number", { number })}</span>
      ))}
    </span>
  );
}
