import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { countParties } from "../../client/selectors/ratification/capital.ts";
import { countSigned, lastArrivals } from "../../client/selectors/ratification/race.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { Places } from "../ratification/counter.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { LargeFigure } from "../widgets/large-figure.tsx";

/**
 * Progress towards the instrument that brings the treaty into force, and the latest arrivals. While the picture counts
 * a season's instruments, this keeps its place and shows nothing: it would say 1 of 40 beside the picture's 6.
 */
export function Race({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { treaty, month } = shown.view.world;
  const hasPlayed = useHasPlayed();
  const parties = countParties(treaty.deposited);
  const isReached = treaty.reached >= 0;
  return (
    <section
      className="wall-part wall-race"
      aria-labelledby="wall-race"
      data-sealed={parties === treaty.threshold}
      data-playing={!hasPlayed}
    >
      <h3 id="wall-race" className="visually-hidden">
        {t(isReached ? "wall:race.there" : "wall:race.heading", { needed: treaty.threshold })}
      </h3>
      <p className="wall-parties">
        <LargeFigure
          figure={parties}
          sentence={
            isReached
              ? t("wall:race.joined", { count: parties })
              : t("wall:race.of", { parties, needed: treaty.threshold })
          }
        />
      </p>
      <Places filled={parties} needed={treaty.threshold} />
      <Arrivals shown={shown} />
      {!isReached && (
        <p className="wall-signed numbers">{t("wall:vote.signed", { count: countSigned(treaty.signed) })}</p>
      )}
      <p className="wall-plain">
        {isReached
          ? t(month >= treaty.inForce ? "ratification:counter.inForce" : "ratification:counter.inForceSoon", {
              month: monthName(treaty.inForce),
            })
          : t("wall:race.missing", { count: treaty.threshold - parties })}
      </p>
    </section>
  );
}

/** Maximum number of flags in their row. */
const MOST = 6;

/** Who has joined in the last season: how many, and the flags of the latest. */
function Arrivals({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { names, scenario, journal } = shown;
  const all = [...lastArrivals(journal)].reverse();
  if (all.length === 0) return null;
  return (
    <div className="wall-arrivals">
      <p className="wall-arrived">
        <LargeFigure figure={all.length} sentence={t("wall:race.new", { count: all.length })} />
      </p>
      <ul>
        {all.slice(0, MOST).map(({ country }) => (
          <li key={country} className="wall-arrival">
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={1.6} />
            <span className="visually-hidden">{names.country(country)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
