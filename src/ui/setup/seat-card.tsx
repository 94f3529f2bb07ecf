import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import {
  articleTitle,
  caucusName,
  countryName,
  mandateLine,
  unGroupName,
} from "../../client/wording/names.ts";
import type { Mandate, Scenario } from "../../engine/scenario.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { MandateMark } from "../widgets/mandate-mark.tsx";

type SeatCardProps = Readonly<{ scenario: Scenario; iso3: string }>;

/** The chosen delegation and, for the twelve, its mandate in three lines. */
export function SeatCard({ scenario, iso3 }: SeatCardProps): ReactNode {
  const country = scenario.countries.find((one) => one.iso3 === iso3);
  if (country === undefined) return <p className="sheet seat-card soft">{t("setup.chooseFirst")}</p>;
  const mandate = scenario.mandates.find((one) => one.country === iso3);
  return (
    <article className="sheet seat-card" aria-live="polite">
      <header className="seat-card-head">
        <FlagIcon iso3={iso3} scale={1.1} />
        <div>
          <h3>{countryName(iso3)}</h3>
          <p className="small soft">
            {t("setup.belongs", { caucus: caucusName(country.caucus), group: unGroupName(country.unGroup) })}
          </p>
        </div>
      </header>
      {mandate === undefined ? <p>{t("setup.mandateModelled")}</p> : <MandateLines mandate={mandate} />}
    </article>
  );
}

function MandateLines({ mandate }: Readonly<{ mandate: Mandate }>): ReactNode {
  const { country, objectives } = mandate;
  return (
    <>
      <ol className="mandate-lines">
        {objectives.map(({ article, weight }) => (
          <li key={article} className="mandate-line">
            <span className="mandate-weight numbers">{weight}</span>
            <span>
              <span className="treaty">{mandateLine(country, article)?.line}</span>{" "}
              <span className="small soft">{articleTitle(article)}</span>{" "}
              <MandateMark iso3={country} article={article} part="objective" />
            </span>
          </li>
        ))}
      </ol>
      <p className="small soft">{t("setup.mandateNote")}</p>
    </>
  );
}
