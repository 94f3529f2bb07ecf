import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { skipMotion } from "../../client/screen/ui-store.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { useShown } from "../hooks/use-shown.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";
import { Board } from "./board.tsx";
import { EndPage } from "./end-page.tsx";
import { EmptyHall } from "./horseshoe.tsx";
import { JoinNote } from "./join-code.tsx";
import { Lobby } from "./lobby.tsx";
import { TablePage } from "./table-page.tsx";
import { ALL, usePlace } from "./use-place.ts";
import { Back, PageControls } from "./wall-foot.tsx";

/** The wall from the first beat on: one table or all tables, and at the end the film of their results. */
export function Wall({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const place = usePlace(room.isDebriefed);
  const shown = useShown();
  useEnd(room, () => place.turnTo(ALL));
  const { at } = place;
  if (at === ALL) {
    return (
      <div className="wall-page">
        <header className="wall-head">
          <h2>{t(room.isDebriefed ? "wall:end.heading" : "wall:boardPage.heading")}</h2>
          {room.isDebriefed ? <Back /> : <JoinNote />}
        </header>
        {room.isDebriefed ? (
          <EndPage room={room} onLeave={place.turnTo} />
        ) : (
          <Board room={room} onLook={place.turnTo} />
        )}
        {!room.isDebriefed && <PageControls room={room} place={place} />}
      </div>
    );
  }
  if (!room.begun.includes(at)) {
    return (
      <div className="wall-page">
        <Lobby />
        <PageControls room={room} place={place} />
      </div>
    );
  }
  if (shown === null)
    return (
      <EmptyHall>
        <p>{t("wall:waiting")}</p>
      </EmptyHall>
    );
  return <TablePage room={room} place={place} shown={shown} />;
}

/**
 * Shows the results once, when all tables are over and the last scene has played. After that, the user can look back.
 */
function useEnd({ isDebriefed }: RoomView, show: () => void): void {
  const hasPlayed = useHasPlayed();
  const [isShown, setShown] = useState(false);
  const isDue = isDebriefed && hasPlayed && !isShown;
  useLastBeatAlone(isDebriefed, hasPlayed);
  useEffect(() => {
    if (!isDue) return;
    setShown(true);
    show();
  });
}

/**
 * A room that ends early closes many beats at once. They are not played one after another: devices already ask about the
 * end, which the wall then still would not show.
 */
function useLastBeatAlone(isDebriefed: boolean, hasPlayed: boolean): void {
  const closed = useRoom((room) => room.shown?.closed ?? 0);
  const played = useRef(closed);
  useEffect(() => {
    if (hasPlayed) played.current = closed;
    else if (isDebriefed && closed > played.current + 1) skipMotion();
  }, [isDebriefed, hasPlayed, closed]);
}
