/** What a host tells the person who runs it: its rooms and committees from outside, never their contents. */

export type HostedLog = Readonly<{
  code: string;
  kind: "room" | "committee";
  /** Times are in ms since 1970, by the host's clock. */
  openedAt: number;
  usedAt: number;
  keptUntil: number;
  /** How many devices have come in, and how many of them are here now. */
  devices: number;
  here: number;
  rows: number;
  bytes: number;
  /** A lesson or meeting is going on. */
  isRunning: boolean;
}>;

/** `signal`: the process was told to end, and does when nothing is running. `page`: it waits for that, and goes on. */
export type EndingBy = "page" | "signal";

export type HostReport = Readonly<{
  now: number;
  keepDays: number;
  /** False where a database keeps the rooms: its own tools back them up. */
  hasFile: boolean;
  /** Null while nothing is about to end the host. */
  endingBy: EndingBy | null;
  lessons: number;
  meetings: number;
  /** How many rooms and committees there are. */
  total: number;
  /** The last used first, not more than `MOST_LISTED`. */
  logs: readonly HostedLog[];
}>;

export const MOST_LISTED = 500;

export type HostOrder =
  | Readonly<{ type: "delete"; code: string }>
  | Readonly<{ type: "prepareUpdate" }>
  | Readonly<{ type: "cancelUpdate" }>;

/** What a restore came to, in rooms and committees. */
export type Restored = Readonly<{
  added: number;
  /** On the host already, and left as they are. */
  present: number;
  /** Not used for as long as the host keeps rooms. */
  expired: number;
  /** In the file, but this version cannot open them. */
  unreadable: number;
}>;

/** The file type of a backup. */
export const BACKUP_TYPE = "application/vnd.sqlite3";
