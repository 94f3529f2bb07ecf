import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { lastAbroad, lastSteps } from "../../client/selectors/match/last-beat.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { WhyDeposit } from "../widgets/reason-list.tsx";

/** Beside more acts of its own than this, the seat's news from abroad is folded, to keep the season short. */
const MOST_STEPS = 2;

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
  const heading = t("ratification:season.abroadHeading");
  const list = (
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
  );
  if (lastSteps(journal, own).length > MOST_STEPS) {
    return (
      <Disclosure title={heading} level={3}>
        {list}
      </Disclosure>
    );
  }
  return (
    <section aria-labelledby="abroad-heading">
      <h3 id="abroad-heading" className="eyebrow">
        {heading}
      </h3>
      {list}
    </section>
  );
}
