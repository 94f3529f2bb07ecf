import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type Pushing, promisedBy } from "../../client/selectors/ratification/best-pushes.ts";
import { promisedPoints } from "../../client/sentences/push-words.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Why } from "../widgets/reason-list.tsx";
import { TenDots } from "../widgets/ten-dots.tsx";

/** What an act that pushes one state promises: the chance that it joins, and the Mandate points that it is worth. */
export function Expected({ command, country }: Readonly<{ command: Pushing; country: number }>): ReactNode {
  const { own, scenario, names } = useTable();
  const forecast = usePlay().forecast(command);
  if (forecast === null) return null;
  const points = promisedPoints(promisedBy(own, command));
  return (
    <div className="expected small">
      <TenDots chance={forecast.low} label={t("ratification:abroad.chance")} />
      {points !== null && <span>{points}</span>}
      <Why
        about={t("ratification:race.why", { country: names.country(country) })}
        of="chance"
        iso3={scenario.countries[country]?.iso3}
        reasons={() => forecast.reasons}
      />
    </div>
  );
}
