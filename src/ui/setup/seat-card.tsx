import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { caucusName, countryName, namesOf, unGroupName } from "../../client/i18n/names.ts";
import { originOf } from "../../client/selectors/ratification/profile.ts";
import { difficultyIn } from "../../client/setup/difficulty.ts";
import { mandateOf } from "../../client/setup/mandate-of.ts";
import type { SeatObjective } from "../../engine/model/stakes.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { DifficultyLine } from "../widgets/difficulty-mark.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { MandateRow } from "../widgets/mandate-row.tsx";
import { type Plan, setupOf } from "./plan.ts";

type SeatCardProps = Readonly<{ plan: Plan; scenario: Scenario; isSpecial: boolean }>;

/** The chosen delegation and its mandate in the match about to open. */
export function SeatCard({ plan, scenario, isSpecial }: SeatCardProps): ReactNode {
  const { iso3 } = plan;
  const mandate = useMemo(() => (plan.iso3 === "" ? [] : mandateOf(setupOf(plan), plan.iso3)), [plan]);
  const country = scenario.countries.find((one) => one.iso3 === iso3);
  if (country === undefined) return <p className="sheet seat-card soft">{t("setup.chooseFirst")}</p>;
  return (
    <article className="sheet seat-card" aria-live="polite">
      <header className="seat-card-head">
        <FlagIcon iso3={iso3} scale={1.1} />
        <div>
          <h3>{countryName(iso3)}</h3>
          <p className="small soft">
            {t("setup.belongs", {
              caucus: caucusName(country.caucus),
              group: unGroupName(country.unGroup),
              year: String(originOf(iso3, "unGroup").year),
            })}
          </p>
        </div>
      </header>
      <DifficultyLine of={difficultyIn(plan, iso3)} />
      <p className="small soft">{t(isSpecial ? "setup.mandateWritten" : "setup.mandateModelled")}</p>
      <ol className="mandate-lines">
        {mandate.map((objective) => (
          <MandateLine key={objective.article} scenario={scenario} objective={objective} />
        ))}
      </ol>
    </article>
  );
}

type MandateLineProps = Readonly<{ scenario: Scenario; objective: SeatObjective }>;

function MandateLine({ scenario, objective: { article, accept, weight } }: MandateLineProps): ReactNode {
  const names = namesOf(scenario);
  const [wish = 0, ...others] = accept;
  const values = {
    wish: names.alternatives(article, [wish]),
    also: names.alternatives(article, others),
  };
  return (
    <MandateRow weight={weight}>
      <strong>{names.article(article)}</strong>
      <span className="block small">{t(others.length > 0 ? "setup.wishAlso" : "setup.wish", values)}</span>
    </MandateRow>
  );
}
