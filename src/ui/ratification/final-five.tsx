import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countParties, FINAL_STRETCH } from "../../client/selectors/ratification/capital.ts";
import { arrivalsOf, likelyNext } from "../../client/selectors/ratification/race.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { WhyDeposit } from "../widgets/reason-list.tsx";
import { TenDots } from "../widgets/ten-dots.tsx";

/**
 * The last five places, and the states that are furthest along, each with the price that it has named.
 * @param isShort true to show only the places, because the home table is open below
 */
export function FinalFive({ isShort }: Readonly<{ isShort: boolean }>): ReactNode {
  return (
    <section className="final-five" aria-label={t("ratification:finalFive.likely")}>
      <Places />
      {!isShort && <Likely />}
    </section>
  );
}

function Places(): ReactNode {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const { threshold, deposited } = view.world.treaty;
  const parties = countParties(deposited);
  const first = threshold - FINAL_STRETCH;
  const latest = arrivalsOf(journal).slice(first, parties);
  return (
    <ol
      className="final-places"
      aria-label={t("ratification:finalFive.places", { count: threshold - parties })}
    >
      {Array.from({ length: FINAL_STRETCH }, (_, at) => first + at + 1).map((number, at) => {
        const country = latest[at]?.country;
        return (
          <li key={number} className="final-place" data-there={country !== undefined}>
            {country === undefined ? (
              <span className={number < threshold ? "visually-hidden" : "numbers"}>{number}</span>
            ) : (
              <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.7} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Likely(): ReactNode {
  const { view, own, scenario, names } = useTable();
  const journal = useGame((game) => game.journal);
  const next = likelyNext(own.world, journal, view.mine?.country ?? -1);
  return (
    <ul className="final-likely">
      {next.map(({ country, chance }) => {
        const name = names.country(country);
        const price = view.world.prices.find(({ by, granted }) => by === country && !granted);
        return (
          <li key={country} className="runner">
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.55} />
            <span className="runner-name">
              {name}
              {price !== undefined && (
                <span className="small soft block">
                  {t("ratification:finalFive.asks", {
                    country: names.country(price.of),
                    price: t(`price.${price.price}`),
                  })}
                </span>
              )}
            </span>
            {chance !== null && <TenDots chance={chance} label={t("ratification:finalFive.chance")} />}
            {chance === null && price === undefined && (
              <span className="small soft">{t("ratification:finalFive.athome")}</span>
            )}
            <WhyDeposit about={t("ratification:race.why", { country: name })} country={country} />
          </li>
        );
      })}
    </ul>
  );
}
