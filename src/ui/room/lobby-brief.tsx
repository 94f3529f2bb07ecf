import type { ReactNode } from "react";
import "./before-after.css";
import { t } from "../../client/i18n/index.ts";
import { caseWho } from "../../client/i18n/names.ts";
import { caseAsks } from "../../client/i18n/people.ts";
import { lobbyBrief } from "../../client/sessions/room/lobby-brief.ts";
import { scenarioOfRoom } from "../../client/setup/room-scenario.ts";
import type { RoomView } from "../../room/message.ts";
import { Portrait } from "../people/portrait.tsx";

/** One of the eight people, one rule, and a question for the neighbour. */
export function LobbyBrief({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const { place, settings } = room;
  const cases = scenarioOfRoom(settings).cases.map(({ id }) => id);
  const brief = place === null ? null : lobbyBrief(place.seat, settings, cases);
  if (brief === null) return null;
  const { person, rule, ask } = brief;
  return (
    <dl className="lobby-brief">
      <div className="lobby-brief-person">
        <Portrait kind="case" id={person} size="medium" />
        <dt>{caseWho(person)}</dt>
        <dd>{t("common.quote", { text: caseAsks(person) })}</dd>
      </div>
      <div>
        <dt>{t("room:brief.rule")}</dt>
        <dd>{t(`room:brief.rules.${rule}`)}</dd>
      </div>
      <div>
        <dt>{t("room:brief.ask")}</dt>
        <dd>{t(`room:brief.asks.${ask}`)}</dd>
      </div>
    </dl>
  );
}
