import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { holdersOf } from "../../client/selectors/negotiation/floor.ts";
import { pensHeld } from "../../client/selectors/negotiation/pens.ts";
import { useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

const MOST = 8;

/** States that have taken the floor on an article, each with its percentage of the room's weight. */
export function FloorHolders({ article }: Readonly<{ article: number }>): ReactNode {
  const { scenario, names, own } = useTable();
  const holders = holdersOf(own.world, article);
  const pens = pensHeld(own.world, article);
  if (holders.length === 0) return <p className="small soft">{t("negotiation:floor.none")}</p>;
  return (
    <div className="stack tight">
      <h4>{t("negotiation:floor.heading")}</h4>
      <ul className="floor-holders small">
        {holders.slice(0, MOST).map(({ country, share }) => (
          <li key={country} className="tag">
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.4} />
            {names.country(country)}
            <strong className="numbers">{t("negotiation:floor.share", { share })}</strong>
          </li>
        ))}
        {holders.length > MOST && (
          <li className="soft">{t("negotiation:floor.more", { count: holders.length - MOST })}</li>
        )}
      </ul>
      <ul className="pens small">
        {pens.map(({ country, alternative, steps }) => (
          <li key={country}>
            {t(steps < 0 ? "negotiation:floor.penAgainst" : "negotiation:floor.pen", {
              country: names.country(country),
              text: names.alternative(article, alternative),
            })}
          </li>
        ))}
      </ul>
      <p className="small soft">{t("negotiation:floor.note")}</p>
    </div>
  );
}
