/** What the page is connected with: the match it plays, and the shelf that matches come from or the room they are played in. */

import type { Play } from "./game/play.ts";
import type { Shelf } from "./saves/shelf.ts";
import type { Session, SessionKind } from "./sessions/room/session.ts";
import type { Clerk } from "./sessions/single-device/clerk-play.ts";

/** Of somebody alone. */
export type SoloConnection = Readonly<{ play: Play; clerk: Clerk; shelf: Shelf; session: null }>;

/** Of a page in a room, where matches are the host's. */
export type RoomConnection = Readonly<{ play: Play; clerk: null; shelf: null; session: Session }>;

export type Connection = SoloConnection | RoomConnection;

/** The connection brings the rules and the content with it: it comes when it is first asked for, and then stays. Leaves a room. */
export type Connect = () => Promise<SoloConnection>;

/** Takes the page into a room. */
export type Doors = Readonly<{
  /** As the page is connected now, alone where nothing else was asked for. */
  now: () => Promise<Connection>;
  enter: (code: string, key: string, kind: SessionKind) => Promise<RoomConnection>;
}>;
