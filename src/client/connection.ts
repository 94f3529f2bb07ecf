/** What the page is connected to: the match in play, and either this device's saved matches or a room. */

import type { Play } from "./game/play.ts";
import type { MatchFiles } from "./saves/match-files.ts";
import type { Session, SessionKind } from "./sessions/room/session.ts";
import type { SingleDevicePlay } from "./sessions/single-device/single-device-play.ts";

/** A connection for solo play. */
export type SoloConnection = Readonly<{
  play: Play;
  clerk: SingleDevicePlay;
  shelf: MatchFiles;
  session: null;
}>;

/** A connection to a room, where the host keeps the matches. */
export type RoomConnection = Readonly<{ play: Play; clerk: null; shelf: null; session: Session }>;

export type Connection = SoloConnection | RoomConnection;

/** Leaves the current room, if any, and returns the solo connection. The rules and content load on the first call. */
export type Connect = () => Promise<SoloConnection>;

/** Switches the page between solo play and rooms. */
export type SessionOpeners = Readonly<{
  /** The current connection; solo play by default. */
  now: () => Promise<Connection>;
  enter: (code: string, key: string, kind: SessionKind) => Promise<RoomConnection>;
}>;
