import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { namesOf } from "../../client/i18n/names.ts";
import type { Deal } from "../../client/selectors/debrief/film-steps.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type DealProps = Readonly<{ deal: Deal; own: number; scenario: Scenario }>;

/** Two delegations facing each other, each with the wording that it promised. */
export function DealPicture({ deal, own, scenario }: DealProps): ReactNode {
  const names = namesOf(scenario);
  const sides = [
    { country: own, ...deal.gave, said: t("film:picture.gave") },
    { country: deal.with, ...deal.got, said: t("film:picture.got") },
  ];
  return (
    <figure className="deal-picture">
      {sides.map(({ country, article, alternative, said }) => (
        <div key={country} className="deal-side">
          <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={1.4} />
          <strong>{names.country(country)}</strong>
          <span className="soft">{said}</span>
          <span className="deal-wording">{names.alternative(article, alternative)}</span>
          <span className="soft">{names.article(article)}</span>
        </div>
      ))}
    </figure>
  );
}
