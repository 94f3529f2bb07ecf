import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { eventText, monthName, placeOf } from "../../client/i18n/names.ts";
import { askedEvent } from "../../client/selectors/ratification/asked-event.ts";
import { isFinalStretch } from "../../client/selectors/ratification/capital.ts";
import { lastArrivals } from "../../client/selectors/ratification/race.ts";
import type { Happening } from "../../engine/state/treaty.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { effectsText } from "./effects.ts";
import { EventSheet } from "./event-sheet.tsx";
import { LastAbroad, LastBroughtIn } from "./last-abroad.tsx";
import { LastActs } from "./last-acts.tsx";
import { LastAftermath } from "./request-aftermath.tsx";
import { useSeasonQuestions } from "./use-season-questions.ts";

/** Results of the last step, its deposits, and the events. */
export function News(): ReactNode {
  const { view } = useTable();
  const { all, left } = useSeasonQuestions();
  const isShort = useIsBrief();
  const asked = askedEvent(view);
  const isAskedAbove = all.some(({ kind }) => kind === "event");
  const others = view.world.happenings.filter((item) => item !== asked && item.until > view.world.month);
  return (
    <div className="stack news">
      <LastBroughtIn />
      <LastActs isFolded={isShort || left.length > 0 || isFinalStretch(view.world)} />
      <LastAftermath />
      <LastAbroad />
      <LastArrivals />
      {asked !== null && !isAskedAbove && (
        <Disclosure title={eventText(asked.event, "headline", placeOf(asked))} level={3}>
          <EventSheet happening={asked} />
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure title={t("ratification:event.struck", { count: others.length })} level={3}>
          <ul className="news-list">
            {others.map((item) => (
              <NewsLine key={`${item.event}-${item.until}`} happening={item} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** The states whose instruments arrived in the last step. */
function LastArrivals(): ReactNode {
  const { scenario, names } = useTable();
  const journal = useGame((game) => game.journal);
  const arrivals = lastArrivals(journal);
  if (arrivals.length === 0) return null;
  return (
    <Disclosure title={t("ratification:counter.arrived", { count: arrivals.length })} level={3}>
      <ul className="arrivals">
        {arrivals.map(({ country, month }) => (
          <li key={country}>
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.5} />
            <span>{names.country(country)}</span> <span className="small soft">{monthName(month)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function NewsLine({ happening }: Readonly<{ happening: Happening }>): ReactNode {
  const place = placeOf(happening);
  const headline = eventText(happening.event, "headline", place);
  return (
    <li>
      <strong>{place === "" ? headline : t("ratification:event.elsewhere", { headline, place })}</strong>{" "}
      <span className="soft">
        {t("ratification:event.effects", {
          effects: effectsText(happening.effect),
          month: monthName(happening.until),
        })}
      </span>
    </li>
  );
}
