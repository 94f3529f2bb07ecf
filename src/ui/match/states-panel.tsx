import type { ReactNode } from "react";
import { factsOf } from "../../client/profile.ts";
import { selectCountry } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { byName, caucusName } from "../../client/wording/names.ts";
import { useTable, useUi } from "../hooks.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { FactTable } from "../widgets/fact-table.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

/** Any of the 193, one click away. */
export function StatesPanel(): ReactNode {
  const { scenario, names } = useTable();
  const country = useUi((ui) => ui.country);
  return (
    <div className="stack">
      <h2>{t("states.heading")}</h2>
      <SearchSelect
        label={t("states.find")}
        selected={String(country)}
        onSelect={(id) => selectCountry(Number(id))}
        items={byName(scenario).map((index) => ({
          id: String(index),
          text: names.country(index),
          icon: <FlagIcon iso3={scenario.countries[index]?.iso3 ?? ""} scale={0.5} />,
        }))}
      />
      {country < 0 ? <p className="soft">{t("states.choose")}</p> : <StateCard country={country} />}
    </div>
  );
}

function StateCard({ country }: Readonly<{ country: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const facts = scenario.countries[country];
  if (facts === undefined) return null;
  const { trust, treaty } = view.world;
  return (
    <article className="stack">
      <div className="row">
        <FlagIcon iso3={facts.iso3} scale={1.1} />
        <h3>{names.country(country)}</h3>
        <span className="soft">{caucusName(facts.caucus)}</span>
      </div>
      <p>{statusText(treaty.signed[country] ?? -1, treaty.deposited[country] ?? -1)}</p>
      <MeterBar label={t("states.trust")} value={trust[country] ?? 0} most={1000} />
      <Disclosure title={t("briefing.profile")} level={4} isOpenFirst>
        <FactTable caption={names.country(country)} facts={factsOf(facts)} />
      </Disclosure>
    </article>
  );
}

function statusText(signed: number, deposited: number): string {
  if (deposited >= 0) return t("states.depositedIn", { month: deposited });
  return signed >= 0 ? t("states.signedIn", { month: signed }) : t("states.outside");
}
