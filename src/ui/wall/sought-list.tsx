import type { ReactNode } from "react";
import "./sought.css";
import { t } from "../../client/i18n/index.ts";
import type { SoughtText } from "../../client/selectors/negotiation/sought.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { personOf, TextFace, TextFate } from "./text-fate.tsx";
import { useInTurn } from "./use-in-turn.ts";

/** More would be too small for the back row, or higher than the wall. */
const MOST_TEXTS = 3;
/** Up to this many texts and delegations leave room for names; otherwise the flags are enough. */
const NAMED = { texts: 2, delegations: 6 };

type SoughtListProps = Readonly<{ sought: readonly SoughtText[]; shown: Shown }>;

/** While the class deals: who looks for which text, so that pupils find each other, and for whom it would count. */
export function SoughtList({ sought, shown }: SoughtListProps): ReactNode {
  const { names } = shown;
  const others = countOf(sought.slice(MOST_TEXTS));
  const isNamed = sought.length <= NAMED.texts && countOf(sought) <= NAMED.delegations;
  return (
    <section className="wall-part" aria-labelledby="wall-sought">
      <h3 id="wall-sought">{t("wall:sought.heading")}</h3>
      <ul className="wall-sought">
        {sought.slice(0, MOST_TEXTS).map(({ term: { article, alternative }, countries }) => (
          <li key={`${article}/${alternative}`}>
            <span>
              <span className="wall-sought-article">{names.articleShort(article)}</span>{" "}
              <span className="wall-sought-text">{names.alternative(article, alternative)}</span>
              <Seekers countries={countries} shown={shown} isNamed={isNamed} />
            </span>
            <TextFace article={article} alternative={alternative} shown={shown} />
          </li>
        ))}
      </ul>
      {others > 0 && <p className="wall-plain">{t("wall:sought.more", { count: others })}</p>}
      <Meaning sought={sought.slice(0, MOST_TEXTS)} shown={shown} />
    </section>
  );
}

/** What one text after the other would mean for its person. */
function Meaning({ sought, shown }: SoughtListProps): ReactNode {
  const terms = sought.map(({ term }) => term).filter((term) => personOf({ ...term, shown }) !== null);
  const [at] = useInTurn(terms.length);
  const now = terms[at];
  if (now === undefined) return null;
  return (
    <p aria-hidden="true">
      {/* Another text stands in the draft, so the sentence says which one it is about. */}
      <strong>
        {t("wall:sought.with", { text: shown.names.alternative(now.article, now.alternative) })}
      </strong>{" "}
      <TextFate {...now} shown={shown} />
    </p>
  );
}

type SeekersProps = Readonly<{ countries: readonly number[]; shown: Shown; isNamed: boolean }>;

function Seekers({ countries, shown: { names, scenario }, isNamed }: SeekersProps): ReactNode {
  return (
    <span className="wall-seekers">
      {countries.map((country) => (
        <span key={country}>
          <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={1} isAlone={!isNamed} />
          {isNamed && names.country(country)}
        </span>
      ))}
    </span>
  );
}

function countOf(sought: readonly SoughtText[]): number {
  return sought.reduce((sum, { countries }) => sum + countries.length, 0);
}
