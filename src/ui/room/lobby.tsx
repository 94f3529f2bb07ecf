import { type ReactNode, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { caucusName, countryName } from "../../client/i18n/names.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { nextQuestion } from "../../client/sessions/room/opinions.ts";
import { scenarioOfRoom } from "../../client/setup/room-scenario.ts";
import type { RoomView } from "../../room/message.ts";
import { useGame, useSession } from "../hooks/stores.ts";
import { useKeptFocus } from "../hooks/use-kept-focus.ts";
import { useTitle } from "../hooks/use-title.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { LargeFlag } from "../widgets/large-flag.tsx";
import { BackToCommittee } from "./from-committee.tsx";
import { LobbyBrief } from "./lobby-brief.tsx";
import { OpinionCard } from "./opinion-question.tsx";

/**
 * Before the match: the flag of the player's state to hold up, three questions to answer, and then what the lobby tells
 * about the game.
 */
export function Lobby({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const session = useSession();
  const hasMatch = useGame((game) => game.view !== null);
  const { place, settings, committee } = room;
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  useTitle(place === null ? t("page.join") : t("room:lobby.title", { state: countryName(place.seat) }));
  if (place === null) return null;
  return (
    <div ref={page} className="lobby">
      <LargeFlag iso3={place.seat} scale={9} />
      <ScreenHeading>{t("room:lobby.heading", { state: countryName(place.seat) })}</ScreenHeading>
      <Group room={room} />
      {settings.tables > 1 && <p>{t("room:lobby.table", { table: place.table })}</p>}
      {place.role !== "both" && (
        <p>
          <strong>{t(`room:join.roles.${place.role}`)}</strong> {t(`room:join.roleNotes.${place.role}`)}
        </p>
      )}
      {committee === undefined &&
        (nextQuestion(room) === null ? <LobbyBrief room={room} /> : <OpinionCard room={room} />)}
      <p role="status">{t(hasMatch ? "room:lobby.late" : "room:lobby.wait")}</p>
      {hasMatch && (
        <Button look="primary" onPress={() => showScreen("match")}>
          {t("room:bar.table")}
        </Button>
      )}
      <Here seats={room.seats} />
      {committee !== undefined && <BackToCommittee code={committee.code} />}
      {!hasMatch && committee === undefined && (
        <Button look="quiet" onPress={() => void session?.order({ type: "leaveSeat" })}>
          {t("room:lobby.change")}
        </Button>
      )}
    </div>
  );
}

/** The caucus that the state belongs to. */
function Group({ room: { place, settings } }: Readonly<{ room: RoomView }>): ReactNode {
  const own = scenarioOfRoom(settings).countries.find(({ iso3 }) => iso3 === place?.seat);
  if (own === undefined) return null;
  return <p className="lobby-group">{t("room:lobby.group", { caucus: caucusName(own.caucus) })}</p>;
}

/** The flags of the players who are here. Their names are for screen readers: a phone has room for flags. */
function Here({ seats }: Pick<RoomView, "seats">): ReactNode {
  return (
    <section aria-label={t("room:lobby.here")}>
      <ul className="lobby-here">
        {seats
          .filter(({ isTaken }) => isTaken)
          .map(({ seat }) => (
            <li key={seat}>
              <FlagIcon iso3={seat} scale={0.8} isAlone />
            </li>
          ))}
      </ul>
    </section>
  );
}
