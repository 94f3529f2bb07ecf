import type { ReactNode } from "react";
import { list, signed, t } from "../../client/i18n/index.ts";
import {
  type BroughtBy,
  broughtInByAct,
  creditParts,
  isParty,
  type PlaceInRace,
  placesInRace,
} from "../../client/selectors/debrief/race-end.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** The end of the race: who joined first, N-th and last, and the states that the player's acts brought in. */
export function RaceEnd(): ReactNode {
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const places = placesInRace(view.world, journal);
  if (places.length === 0) return null;
  return (
    <section className="debrief-part race-end" aria-labelledby="race-end-heading" id="race-end">
      <h2 id="race-end-heading">{t("debrief:race.heading")}</h2>
      <ul>
        {places.map((place) => (
          <PlaceLine key={place.id} place={place} />
        ))}
      </ul>
      {view.mine !== null && <Brought own={view.mine.country} />}
    </section>
  );
}

function PlaceLine({ place }: Readonly<{ place: PlaceInRace }>): ReactNode {
  const { view, names } = useTable();
  const { id, country, by } = place;
  const values = { number: view.world.treaty.threshold, by: by < 0 ? "" : names.country(by) };
  const isOwn = by === view.mine?.country;
  return (
    <li>
      {t(`debrief:race.${id}`, values)} <Flagged country={country} />{" "}
      {by >= 0 && (
        <span className="soft">{isOwn ? t("debrief:race.byYou") : t("debrief:race.by", values)}</span>
      )}
    </li>
  );
}

/** The states that the player's seat brought in, by act. Nothing where no seat gets the credit for a state. */
function Brought({ own }: Readonly<{ own: number }>): ReactNode {
  const { world } = useTable().view;
  const brought = broughtInByAct(world, own);
  if (world.treaty.broughtIn.length === 0) return null;
  const count = brought.reduce((sum, { countries }) => sum + countries.length, 0);
  return (
    <>
      <h3>{count === 0 ? t("debrief:race.none") : t("debrief:race.yours", { count })}</h3>
      <ul>
        {brought.map((one) => (
          <ActLine key={one.act} brought={one} />
        ))}
      </ul>
      <CreditLine />
      {count > 0 && !isParty(world, own) && <p>{t("debrief:race.noPoints")}</p>}
    </>
  );
}

/** How the points for the race add up. */
function CreditLine(): ReactNode {
  const { own } = useTable();
  const parts = creditParts(own.world, own.country);
  if (parts.length === 0) return null;
  const said = parts.map(({ code, points }) => t(`debrief:race.credit.${code}`, { points: signed(points) }));
  return <p>{t("debrief:race.credit.line", { parts: list(said) })}</p>;
}

function ActLine({ brought: { act, countries } }: Readonly<{ brought: BroughtBy }>): ReactNode {
  return (
    <li>
      <strong>{t(`debrief:race.act.${act}`)}</strong>{" "}
      {countries.map((country) => (
        <Flagged key={country} country={country} />
      ))}
    </li>
  );
}

function Flagged({ country }: Readonly<{ country: number }>): ReactNode {
  const { scenario, names } = useTable();
  return (
    <span className="race-end-state">
      <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.45} /> {names.country(country)}
    </span>
  );
}
