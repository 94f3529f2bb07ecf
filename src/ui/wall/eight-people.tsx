import { type ReactNode, useState } from "react";
import "./people.css";
import { t } from "../../client/i18n/index.ts";
import { caseWho } from "../../client/i18n/names.ts";
import { caseAbout, caseAsks, caseCalled } from "../../client/i18n/people.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { scenarioOfRoom } from "../../client/setup/room-scenario.ts";
import type { RoomView } from "../../room/message.ts";
import { Portrait } from "../people/portrait.tsx";
import { useInTurn } from "./use-in-turn.ts";

/**
 * The eight people by face and question, one after the other, beginning with Ines. A press on a face keeps that
 * person; another press lets them go on. Without motion, only presses change the person.
 */
export function EightPeople({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const people = peopleOf(room);
  const [isKept, keep] = useState(false);
  const [at, turnTo] = useInTurn(people.length, isKept);
  const shown = people[at];
  if (shown === undefined) return null;
  const press = (person: number): void => {
    keep(person !== at || !isKept);
    turnTo(person);
  };
  return (
    <section className="eight-people" aria-labelledby="eight-people">
      <h2 id="eight-people" className="visually-hidden">
        {t("wall:people.heading")}
      </h2>
      <div className="eight-people-now">
        <Portrait key={shown} kind="case" id={shown} size="large" />
        <p>{t("wall:people.who", { who: caseWho(shown), about: caseAbout(shown) })}</p>
        <blockquote>{t("common.quote", { text: caseAsks(shown) })}</blockquote>
      </div>
      <ul className="eight-people-faces">
        {people.map((id, person) => (
          <li key={id}>
            <button type="button" aria-pressed={person === at} onClick={() => press(person)}>
              <Portrait kind="case" id={id} alt={caseCalled(id)} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The cases in play, with the one that opens the game first. */
function peopleOf({ settings }: RoomView): readonly string[] {
  const ids = scenarioOfRoom(settings).cases.map(({ id }) => id);
  return [...ids.filter((id) => id === START_CASE.case), ...ids.filter((id) => id !== START_CASE.case)];
}
