/** What the person who runs a host sees of its rooms and committees. It never includes their contents. */

export type HostedLog = Readonly<{
  code: string;
  kind: "room" | "committee";
  /** These three times are in ms since 1970, by the host's clock. */
  openedAt: number;
  usedAt: number;
  keptUntil: number;
  /** How many devices have joined, and how many of them are present. */
  devices: number;
  here: number;
  rows: number;
  bytes: number;
  /** Whether a lesson or a meeting is going on. */
  isRunning: boolean;
}>;

/**
 * Why the host is about to end. `signal`: the process received a signal and ends once nothing is running. `page`: the
 * person who runs the host is preparing an update; the process keeps serving.
 */
export type EndingBy = "page" | "signal";

export type HostReport = Readonly<{
  now: number;
  keepDays: number;
  /** False if a database stores the rooms and has backup tools of its own. */
  hasFile: boolean;
  /** Null if the host is not about to end. */
  endingBy: EndingBy | null;
  lessons: number;
  meetings: number;
  /** The conferences that have committees here. Hosts of an earlier version send none. */
  conferences?: readonly Readonly<{ conference: string; committees: number }>[];
  /** How many rooms and committees the host has. */
  total: number;
  /** At most `MOST_LISTED`, the most recently used first. */
  logs: readonly HostedLog[];
}>;

export const MOST_LISTED = 500;

export type HostOrder =
  | Readonly<{ type: "delete"; code: string }>
  | Readonly<{ type: "prepareUpdate" }>
  | Readonly<{ type: "cancelUpdate" }>
  /** Makes the key for the secretariat of a new conference. */
  | Readonly<{ type: "makeConference" }>
  /** Asks again for the key of a secretariat. */
  | Readonly<{ type: "showConference"; conference: string }>
  /** Makes another key for a secretariat. The one before opens nothing any more. */
  | Readonly<{ type: "renewConference"; conference: string }>;

/** The result of a restore, counted in rooms and committees. */
export type Restored = Readonly<{
  added: number;
  /** How many the host already had; they are left unchanged. */
  present: number;
  /** How many in the file have not been used for longer than the host keeps rooms. */
  expired: number;
  /** How many in the file cannot be read by this version. */
  unreadable: number;
}>;

/** The file type of a backup. */
export const BACKUP_TYPE = "application/vnd.sqlite3";
