import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName, eventAnswer, eventText, namesOf } from "../../client/i18n/names.ts";
import { answeredEvent } from "../../client/selectors/debrief/film-acts.ts";
import type { Moment } from "../../client/selectors/debrief/moments.ts";
import type { GameEvent } from "../../engine/events/event.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";

type EventProps = Readonly<{ moment: Moment; events: readonly GameEvent[]; scenario: Scenario }>;

/** An event that struck a state: its headline, the answers that were possible with the one given, and what it moved. */
export function EventPicture({ moment, events, scenario }: EventProps): ReactNode {
  const found = answeredEvent(moment, events, scenario);
  if (found === null) return null;
  const { happening, answers, given, memory } = found;
  const state = namesOf(scenario).country(happening.country);
  return (
    <figure className="event-picture">
      <div className="event-struck">
        <FlagIcon iso3={scenario.countries[happening.country]?.iso3 ?? ""} scale={1.6} />
        <strong>{state}</strong>
        <span className="deal-wording">{eventText(happening.event, "headline", state)}</span>
      </div>
      <ul className="event-answers">
        {answers.map((key) => (
          <li key={key} data-given={key === given}>
            <Mark isGiven={key === given} />
            <span>{eventAnswer(happening.event, key, "label")}</span>
            {key === given && <span className="visually-hidden">{t("film:picture.given")}</span>}
          </li>
        ))}
      </ul>
      {memory !== null && (
        <strong className="event-moved" data-good={memory.points > 0}>
          {t(memory.points < 0 ? "film:picture.took" : "film:picture.gained", {
            group: cardName(memory.card),
            count: Math.abs(memory.points),
          })}
        </strong>
      )}
    </figure>
  );
}

function Mark({ isGiven }: Readonly<{ isGiven: boolean }>): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      {isGiven && <path d="M5.6 10.4l3 3 5.8-6.4" />}
    </svg>
  );
}
