import type { ReactNode } from "react";
import "./sought.css";
import { t } from "../../client/i18n/index.ts";
import type { Sought } from "../../client/selectors/negotiation/sought.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { TextFace } from "./text-fate.tsx";

/** More would be too small for the back row. */
const MOST = 8;

type SoughtListProps = Readonly<{ sought: readonly Sought[]; shown: Shown }>;

/** While the class deals: who looks for what, so that pupils find each other, and for whom it would count. */
export function SoughtList({ sought, shown }: SoughtListProps): ReactNode {
  const { names, scenario } = shown;
  return (
    <section className="wall-part" aria-labelledby="wall-sought">
      <h3 id="wall-sought">{t("wall:sought.heading")}</h3>
      <ul className="wall-sought">
        {sought.slice(0, MOST).map(({ country, term: { article, alternative } }) => (
          <li key={country}>
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={1} />
            <span>
              <strong>{names.country(country)}</strong>
              <span className="wall-sought-article">{names.article(article)}</span>
              <span className="wall-sought-text">{names.alternative(article, alternative)}</span>
            </span>
            <TextFace article={article} alternative={alternative} shown={shown} />
          </li>
        ))}
      </ul>
      {sought.length > MOST && (
        <p className="wall-plain">{t("wall:sought.more", { count: sought.length - MOST })}</p>
      )}
    </section>
  );
}
