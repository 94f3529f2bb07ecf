/** Connects a page to a room. It has the same `Play` as solo play, but sends commands to the host. */
import type { RoomConnection } from "./connection.ts";
import type { GameStore } from "./game/game-store.ts";
import { speakTo } from "./i18n/index.ts";
import { actsOnView, roomPlay } from "./sessions/room/room-play.ts";
import { roomStore } from "./sessions/room/room-store.ts";
import { openSession, type Session, type SessionKind } from "./sessions/room/session.ts";

// Set before any panel hears of the change: this module is loaded before the panels of a room, and the listeners of a
// store are called in order.
roomStore.subscribe(({ room, desk }) =>
  speakTo(room?.committee === undefined && desk?.committee === undefined ? "class" : "committee"),
);

export function openRoomConnection(
  game: GameStore,
  shown: GameStore,
  code: string,
  key: string,
  kind: SessionKind,
): RoomConnection {
  const session: Session = openSession({
    code,
    key,
    kind,
    game,
    rooms: roomStore,
    onView: (before, view) => {
      for (const command of actsOnView(roomStore, game, before, view))
        void session.order({ type: "act", beat: view.world.clock, command });
    },
  });
  return { play: roomPlay(() => session, game, shown, roomStore), clerk: null, shelf: null, session };
}
