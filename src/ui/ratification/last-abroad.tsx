import type { ReactNode } from "react";
import { signed, t } from "../../client/i18n/index.ts";
import { lastAbroad, lastSteps } from "../../client/selectors/match/last-beat.ts";
import { lastBroughtIn } from "../../client/selectors/ratification/best-pushes.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { WhyDeposit } from "../widgets/reason-list.tsx";

/**
 * Beside more acts of its own than this, or beside states that it brought in, the seat's news from abroad is folded, to
 * keep the season short.
 */
const MOST_STEPS = 2;

/** The states that joined in the last step because of the player's acts, by flag, and what they add to the Mandate. */
export function LastBroughtIn(): ReactNode {
  const { own, scenario, names } = useTable();
  const journal = useGame((game) => game.journal);
  const brought = lastBroughtIn(own, journal);
  if (brought === null) return null;
  const { countries, points } = brought;
  return (
    <p className="brought-in">
      <strong>{t("ratification:season.brought", { count: countries.length, points: signed(points) })}</strong>{" "}
      {countries.map((country) => (
        <span key={country} title={names.country(country)}>
          <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.45} />
          <span className="visually-hidden">{names.country(country)}</span>
        </span>
      ))}
    </p>
  );
}

/** News about acts between capitals in the last step that concern this seat: help, campaigns, pledges and prices. */
export function LastAbroad(): ReactNode {
  const { view, own: seat, scenario, names } = useTable();
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
  const isLapsed = view.world.treaty.reached >= 0 && events.some(({ type }) => type === "pricesNamed");
  const lapsed = isLapsed && <p className="small soft">{t("ratification:price.lapsed")}</p>;
  const isFolded = lastSteps(journal, own).length > MOST_STEPS || lastBroughtIn(seat, journal) !== null;
  if (isFolded) {
    return (
      <Disclosure title={heading} level={3}>
        {list}
        {lapsed}
      </Disclosure>
    );
  }
  return (
    <section aria-labelledby="abroad-heading">
      <h3 id="abroad-heading" className="eyebrow">
        {heading}
      </h3>
      {list}
      {lapsed}
    </section>
  );
}
