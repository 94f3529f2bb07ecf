import { type ReactNode, useRef } from "react";
import { recordText } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { checksAt } from "../../client/sessions/room/checks.ts";
import { scenarioOfRoom } from "../../client/setup/room-scenario.ts";
import { useConnect, useRoom, useSession, useTable } from "../hooks/stores.ts";
import { useKeptFocus } from "../hooks/use-kept-focus.ts";
import { useTitle } from "../hooks/use-title.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { CheckCard } from "./check-card.tsx";
import { ExitTicket } from "./exit-ticket.tsx";
import { BackToCommittee, MadeBy } from "./from-committee.tsx";
import { LookAtWall, useIsHolding } from "./look-at-wall.tsx";
import { OpinionCard, OpinionChanges } from "./opinion-question.tsx";

/**
 * Shown when every table has ended. The player's match opens in full, with its record, and from then on this page
 * runs it.
 */
export function RoomEnd(): ReactNode {
  const connect = useConnect();
  const session = useSession();
  const room = useRoom((state) => state.room);
  const place = room?.place ?? null;
  const isOfClass = room?.committee === undefined;
  // The questions ask about the end, which the wall shows first.
  const isHolding = useIsHolding();
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  useTitle(t("room:debrief.title"));
  const openOwn = async (): Promise<void> => {
    if (session === null || place === null) return;
    const text = await recordText(session.code, session.key, place.table);
    if (text === null) return;
    const { shelf } = await connect();
    if (await shelf.openTable(text, place.seat)) showScreen("match");
  };
  return (
    <div ref={page} className="room-end">
      <ScreenHeading>{t(isOfClass ? "room:debrief.open" : "room:committee.over")}</ScreenHeading>
      <MadeBy />
      {isHolding && <LookAtWall />}
      {isOfClass && room !== null && place !== null && !isHolding && (
        <CheckCard
          checks={room.checks.filter(({ moment }) => moment === "end")}
          scenario={scenarioOfRoom(room.settings)}
        >
          <OpinionCard room={room} />
        </CheckCard>
      )}
      {place !== null && (
        <Button look="primary" onPress={() => void openOwn()}>
          {t("room:debrief.mine")}
        </Button>
      )}
      <Button onPress={() => showScreen("wall")}>
        {t(isOfClass ? "room:debrief.all" : "room:committee.film")}
      </Button>
      {room?.committee !== undefined && <BackToCommittee code={room.committee.code} />}
      {isOfClass && room !== null && place !== null && <OpinionChanges room={room} />}
      {isOfClass && place !== null && <ExitTicket seat={place.seat} />}
    </div>
  );
}

/** Shown when this table has ended and others have not. It reveals nothing that would help the other tables. */
export function WaitingForTables(): ReactNode {
  const room = useRoom((state) => state.room);
  const isHolding = useIsHolding();
  const { view, scenario } = useTable();
  const checks = room === null || isHolding ? [] : checksAt(room, "end", view.world);
  return (
    <>
      <p role="status" className="tables-wait">
        {t("room:debrief.wait")}
      </p>
      <CheckCard checks={checks} scenario={scenario} />
    </>
  );
}
