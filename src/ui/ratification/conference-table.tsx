import type { CSSProperties, ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { conferenceSeats } from "../../client/selectors/ratification/conference-seats.ts";
import { arrivalsOf } from "../../client/selectors/ratification/race.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import "./conference.css";

/** The parties around their table, each as a flag in the order of its instrument. The papers lie on the table. */
export function ConferenceTable({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const { view, scenario } = useTable();
  const own = view.mine?.country ?? -1;
  const parties = useParties();
  const values = { count: parties.length };
  const isIn = parties.includes(own);
  return (
    <div className="conference-hall">
      <div
        className="conference-table"
        role="img"
        aria-label={t(
          isIn ? "ratification:conference.tableWithYou" : "ratification:conference.table",
          values,
        )}
      >
        {conferenceSeats(parties).map(({ country, x, y }) => (
          <span
            key={country}
            className="conference-seat"
            data-own={country === own}
            style={{ "--x": `${x}%`, "--y": `${y}%` } as CSSProperties}
          >
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={country === own ? 0.5 : 0.28} />
          </span>
        ))}
      </div>
      <p className="conference-lead">{t("ratification:conference.lead", values)}</p>
      <div className="conference-papers">{children}</div>
    </div>
  );
}

/** The parties in the order of their instruments; those whose deposit the journal does not hold come first. */
function useParties(): readonly number[] {
  const { deposited } = useTable().view.world.treaty;
  const arrived = arrivalsOf(useGame((game) => game.journal)).map(({ country }) => country);
  const places = new Map(arrived.map((country, at) => [country, at]));
  return [...deposited.keys()]
    .filter((country) => (deposited[country] ?? -1) >= 0)
    .sort((a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1));
}
