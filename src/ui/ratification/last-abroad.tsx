import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { lastAbroad } from "../../client/selectors/match/last-beat.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { WhyDeposit } from "../widgets/reason-list.tsx";

/** News about acts between capitals in the last step that concern this seat: help, campaigns, pledges and prices. */
export function LastAbroad(): ReactNode {
  const { view, scenario, names } = useTable();
  const journal = useGame((game) => game.journal);
  const own = view.mine?.country ?? -1;
  const events = lastAbroad(journal);
  const lines = events
    .flatMap((event) => linesOf(event, scenario))
    .filter(({ countries }) => countries.includes(own));
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="abroad-heading">
      <h3 id="abroad-heading" className="eyebrow">
        {t("ratification:season.abroadHeading")}
      </h3>
      <ul className="news-list">
        {lines.map(({ text, countries }) => {
          const other = countries.find((country) => country !== own);
          return (
            <li key={text}>
              {text}{" "}
              {other !== undefined && (
                <WhyDeposit
                  about={t("ratification:race.why", { country: names.country(other) })}
                  country={other}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
