import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caucusAbout, caucusName } from "../../client/i18n/names.ts";
import type { Mine } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { CountryName } from "../widgets/country-name.tsx";

/** The delegation's caucus: its speaker, why it matters, and its members one press away. */
export function CaucusSheet({ mine }: Readonly<{ mine: Mine }>): ReactNode {
  const { scenario } = useTable();
  const own = scenario.countries[mine.country];
  if (own === undefined) return null;
  const members = scenario.countries.filter(({ caucus }) => caucus === own.caucus);
  return (
    <section className="sheet caucus-sheet" aria-labelledby="caucus-heading">
      <h2 id="caucus-heading">{t("briefing.caucus")}</h2>
      <div className="person-row">
        <Portrait kind="caucus" id={own.caucus} size="medium" />
        <strong>{caucusName(own.caucus)}</strong>
      </div>
      <Disclosure title={t("briefing.caucusMembers", { count: members.length })} level={3}>
        <p className="small soft">
          {caucusAbout(own.caucus)} {t("briefing.caucusNote")}
        </p>
        <ul className="caucus-members">
          {members.map(({ iso3 }) => (
            <li key={iso3}>
              <CountryName iso3={iso3} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
