import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName, caucusName } from "../../client/i18n/names.ts";
import { selectCountry } from "../../client/screen/ui-store.ts";
import { otherPeople } from "../../client/selectors/negotiation/people.ts";
import { usePlay, useTable, useUi } from "../hooks/stores.ts";
import { LinkButton } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { PersonMark } from "../table/person-mark.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { StateCard } from "./state-card.tsx";

/** Twelve states to watch and the twelve caucuses. Each of the 193 states is one click away. */
export function StatesPanel(): ReactNode {
  const { view, names } = useTable();
  const country = useUi((ui) => ui.country);
  return (
    <div className="stack">
      <h2>{country < 0 ? t("states.heading") : names.country(country)}</h2>
      <FindState />
      {country < 0 ? (
        <>
          <People />
          {view.world.beat !== "over" && <WatchList />}
          <Caucuses />
        </>
      ) : (
        <StateCard country={country} />
      )}
    </div>
  );
}

function FindState(): ReactNode {
  const { scenario, names } = useTable();
  const country = useUi((ui) => ui.country);
  const items = useMemo(
    () =>
      byName(scenario).map((index) => ({
        id: String(index),
        text: names.country(index),
        icon: (
          <>
            <FlagIcon iso3={scenario.countries[index]?.iso3 ?? ""} scale={0.5} />
            <PersonMark country={index} />
          </>
        ),
      })),
    [scenario, names],
  );
  return (
    <div className="states-find">
      <SearchSelect
        label={t("states.find")}
        selected={String(country)}
        onSelect={(id) => selectCountry(Number(id))}
        items={items}
      />
      {country >= 0 && <LinkButton onPress={() => selectCountry(-1)}>{t("states.back")}</LinkButton>}
    </div>
  );
}

/** The states that other people play; nothing for somebody who plays alone. */
function People(): ReactNode {
  const people = otherPeople(useTable().own);
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people-heading">
      <h3 id="people-heading">{t("negotiation:people.heading")}</h3>
      <ul className="caucus-members">
        {people.map((country) => (
          <li key={country}>
            <StateLink country={country} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WatchList(): ReactNode {
  const watched = usePlay().watchList();
  if (watched.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="watch-heading">
      <h3 id="watch-heading">{t("states.watchList")}</h3>
      <p className="small soft">{t("states.watchNote")}</p>
      <ul className="watched-list">
        {watched.map(({ country, why }) => (
          <li key={country}>
            <StateLink country={country} />
            <span className="small soft">{t(`states.why.${why}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Caucuses(): ReactNode {
  const { scenario } = useTable();
  return (
    <section aria-labelledby="caucuses-heading">
      <h3 id="caucuses-heading">{t("states.caucuses")}</h3>
      {scenario.caucuses.map(({ id }) => {
        const members = scenario.countries.flatMap((one, index) => (one.caucus === id ? [index] : []));
        return (
          <Disclosure
            key={id}
            level={4}
            title={t("states.caucusSize", { caucus: caucusName(id), count: members.length })}
          >
            <ul className="caucus-members">
              {members.map((index) => (
                <li key={index}>
                  <StateLink country={index} />
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}

function StateLink({ country }: Readonly<{ country: number }>): ReactNode {
  const { scenario, names } = useTable();
  return (
    <span className="country-name">
      <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.5} />
      <LinkButton onPress={() => selectCountry(country)}>{names.country(country)}</LinkButton>
      <PersonMark country={country} />
    </span>
  );
}
