import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { factsOf } from "../../client/selectors/ratification/profile.ts";
import type { Country } from "../../engine/state/scenario.ts";
import type { Mine } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";
import { FactTable } from "../widgets/fact-table.tsx";

/** Key figures of the player's state, each with its source. */
export function ProfileSheet({ mine }: Readonly<{ mine: Mine }>): ReactNode {
  const { scenario, names } = useTable();
  const own: Country | undefined = scenario.countries[mine.country];
  if (own === undefined) return null;
  const followed = mine.followed.filter((follows) => follows === 1).length;
  return (
    <section className="sheet profile-sheet" aria-labelledby="profile-heading">
      <h2 id="profile-heading">{t("briefing.profile")}</h2>
      <p className="small soft">{t("briefing.capacity", { followed, of: scenario.articles.length })}</p>
      <FactTable caption={names.country(mine.country)} facts={factsOf(own)} />
    </section>
  );
}
