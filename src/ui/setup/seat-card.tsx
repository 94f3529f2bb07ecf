import type { ReactNode } from "react";
import { originOf } from "../../client/readings/profile.ts";
import { t } from "../../client/wording/index.ts";
import { caucusName, countryName, unGroupName } from "../../client/wording/names.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type SeatCardProps = Readonly<{ scenario: Scenario; iso3: string; isSpecial: boolean }>;

/** The chosen delegation, and where its mandate comes from: what the mandate says is for the seat's eyes only. */
export function SeatCard({ scenario, iso3, isSpecial }: SeatCardProps): ReactNode {
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
      <p>{isSpecial ? t("setup.mandateWritten") : t("setup.mandateModelled")}</p>
      {isSpecial && <p className="small soft">{t("setup.mandateNote")}</p>}
    </article>
  );
}
