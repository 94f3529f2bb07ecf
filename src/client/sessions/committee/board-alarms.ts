/** Which alarms of a board are ringing, which are snoozed, and the order of its committees. */
import { ALARMS, type Alarm, alarmsOf } from "../../../committee/alarm.ts";
import type { BoardRow, BoardState } from "./organiser-board.ts";

/** How long a snoozed alarm stays silent. */
export const PUT_OFF_MS = 600_000;

/** The end of each snooze, by committee and alarm. */
export type PutOff = ReadonlyMap<string, number>;

export const alarmKey = (code: string, alarm: Alarm): string => `${code}/${alarm}`;

export type RowAlarms = Readonly<{ ringing: readonly Alarm[]; isPutOff: boolean }>;

/** @param now the time by the host's clock */
export function rowAlarms(row: BoardRow, isLost: boolean, putOff: PutOff, now: number): RowAlarms {
  const all = allAlarms(row, isLost, now);
  const ringing = all.filter((alarm) => (putOff.get(alarmKey(row.code, alarm)) ?? 0) <= now);
  return { ringing, isPutOff: ringing.length < all.length };
}

/** When the host does not answer, earlier reports are out of date, so no other alarm rings. */
function allAlarms({ summary, refused }: BoardRow, isLost: boolean, now: number): readonly Alarm[] {
  if (isLost || refused !== null) return ["noAnswer"];
  return summary === null ? [] : alarmsOf(summary, now);
}

export type AlarmedRow = Readonly<{ row: BoardRow; alarms: RowAlarms }>;

/**
 * Sorts by the most urgent alarm, then by name.
 * @param compare compares names in the language of the page
 */
export function sortedRows(
  { rows, isLost }: BoardState,
  putOff: PutOff,
  now: number,
  compare: (a: string, b: string) => number,
): readonly AlarmedRow[] {
  const urgency = ({ alarms: { ringing } }: AlarmedRow): number =>
    ringing.length === 0 ? ALARMS.length : Math.min(...ringing.map((alarm) => ALARMS.indexOf(alarm)));
  return rows
    .map((row) => ({ row, alarms: rowAlarms(row, isLost, putOff, now) }))
    .sort((a, b) => urgency(a) - urgency(b) || compare(nameOf(a.row), nameOf(b.row)));
}

/** Returns the committee's code until its name is known. */
export function nameOf({ summary, code }: BoardRow): string {
  return summary?.name ?? code;
}
