import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isFinalStretch } from "../../client/selectors/ratification/capital.ts";
import { likeliestOf } from "../../client/selectors/ratification/outreach.ts";
import { useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { TenDots } from "../widgets/ten-dots.tsx";

/** How many of the likeliest states are named. */
const NAMED = 3;

/**
 * The places that are remembered: who came first, and who was or may be the one that counts. The counter above names
 * the latest. While the last five are missing, their cards show who may come next.
 */
export function RacePlaces(): ReactNode {
  const { view, names } = useTable();
  const { first, nth, threshold } = view.world.treaty;
  const said = [
    first < 0 ? null : t("ratification:race.first", { country: names.country(first) }),
    nth < 0 ? null : t("ratification:race.nth", { country: names.country(nth), number: threshold }),
  ].filter((line) => line !== null);
  return (
    <div className="race-places">
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {nth < 0 && !isFinalStretch(view.world) && <Likeliest />}
    </div>
  );
}

function Likeliest(): ReactNode {
  const { own, scenario, names } = useTable();
  const next = likeliestOf(own.world)
    .flatMap(({ country, chance }) => (chance === null ? [] : [{ country, chance }]))
    .slice(0, NAMED);
  return (
    <>
      <h4>{t("ratification:race.likeliest", { number: own.world.treaty.threshold })}</h4>
      <ul className="race">
        {next.map(({ country, chance }) => (
          <li key={country} className="runner">
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.55} />
            <span className="runner-name">{names.country(country)}</span>
            <TenDots
              chance={chance}
              label={t("ratification:race.chance", { country: names.country(country) })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
