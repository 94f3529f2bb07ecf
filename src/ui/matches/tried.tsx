import type { ReactNode } from "react";
import { compareWords, fromContent, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { unplayed } from "../../client/saves/unplayed.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import type { KeptMatch } from "./use-matches.ts";

type TriedProps = Readonly<{ matches: readonly KeptMatch[] }>;

export function Delegations({ matches }: TriedProps): ReactNode {
  const seats = [...new Set(matches.map(({ seat }) => seat))];
  return (
    <section className="sheet stack" aria-labelledby="matches-seats">
      <h2 id="matches-seats">{t("matches:delegations")}</h2>
      <Seats seats={seats} />
    </section>
  );
}

function Seats({ seats }: Readonly<{ seats: readonly string[] }>): ReactNode {
  const named = seats.map((iso3) => ({ iso3, name: countryName(iso3) }));
  return (
    <ul className="match-chips">
      {named
        .sort((a, b) => compareWords(a.name, b.name))
        .map(({ iso3, name }) => (
          <li key={iso3}>
            <FlagIcon iso3={iso3} scale={0.5} />
            {name}
          </li>
        ))}
    </ul>
  );
}

/** Endings, seats, climates and lengths that the player has not tried yet. For endings, only the title is shown. */
export function NotTried({ matches }: TriedProps): ReactNode {
  const { endings, seats, climates, scenarios } = unplayed(matches);
  const isAll = [endings, seats, climates, scenarios].every((one) => one.length === 0);
  return (
    <section className="sheet stack" aria-labelledby="matches-untried">
      <h2 id="matches-untried">{t("matches:untried")}</h2>
      {isAll && <p>{t("matches:untriedNone")}</p>}
      <Left id="endings" names={endings.map((id) => fromContent(`ending.${id}.title`))} />
      {seats.length > 0 && (
        <div className="matches-left">
          <h3>{t("matches:untriedOf.seats")}</h3>
          <Seats seats={seats} />
        </div>
      )}
      <Left id="climates" names={climates.map((id) => t(`climate.${id}.name`))} />
      <Left id="scenarios" names={scenarios.map((id) => t(`scenario.${id}.name`))} />
    </section>
  );
}

type LeftProps = Readonly<{ id: "endings" | "climates" | "scenarios"; names: readonly string[] }>;

function Left({ id, names }: LeftProps): ReactNode {
  if (names.length === 0) return null;
  return (
    <div className="matches-left">
      <h3>{t(`matches:untriedOf.${id}`)}</h3>
      <ul className="match-chips">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
