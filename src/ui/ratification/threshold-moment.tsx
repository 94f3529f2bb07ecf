import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { inLastBeat } from "../../client/selectors/match/last-beat.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/**
 * The step from 39 to 40 in words, shown after the picture: the state that completed the ring, and the date of entry
 * into force.
 */
export function ThresholdMoment(): ReactNode {
  const { view, scenario, names } = useTable();
  const journal = useGame((game) => game.journal);
  const [reached] = inLastBeat(journal, "thresholdReached");
  if (reached === undefined) return null;
  const number = view.world.treaty.threshold;
  const isOwn = reached.country === view.mine?.country;
  return (
    <section className="moment" aria-labelledby="moment-title">
      <h2 id="moment-title">
        <FlagIcon iso3={scenario.countries[reached.country]?.iso3 ?? ""} scale={0.9} />
        {isOwn
          ? t("ratification:threshold.titleYou", { number })
          : t("ratification:threshold.title", { country: names.country(reached.country), number })}
      </h2>
      <p>{t("ratification:threshold.text", { month: monthName(reached.inForce) })}</p>
    </section>
  );
}
