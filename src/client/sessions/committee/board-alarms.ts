/** Which alarms of a board ring now, which were put off, and in which order its committees stand. */
import { ALARMS, type Alarm, alarmsOf } from "../../../committee/alarm.ts";
import type { BoardRow, BoardState } from "./board.ts";

/** So long an alarm that was put off is silent. */
export const PUT_OFF_MS = 600_000;

/** Until when, by committee and alarm. */
export type PutOff = ReadonlyMap<string, number>;

export const alarmKey = (code: string, alarm: Alarm): string => `${code}/${alarm}`;

export type RowAlarms = Readonly<{ ringing: readonly Alarm[]; isPutOff: boolean }>;

/** @param now by the host's clock */
export function rowAlarms(row: BoardRow, isLost: boolean, putOff: PutOff, now: number): RowAlarms {
  const all = allAlarms(row, isLost, now);
  const ringing = all.filter((alarm) => (putOff.get(alarmKey(row.code, alarm)) ?? 0) <= now);
  return { ringing, isPutOff: ringing.length < all.length };
}

/** What was heard before the host fell silent is old: nothing else rings by it. */
function allAlarms({ summary, refused }: BoardRow, isLost: boolean, now: number): readonly Alarm[] {
  if (isLost || refused !== null) return ["noAnswer"];
  return summary === null ? [] : alarmsOf(summary, now);
}

export type AlarmedRow = Readonly<{ row: BoardRow; alarms: RowAlarms }>;

/** By the most urgent alarm, then by name. @param compare names, as the language of the page does */
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

/** Before anything was heard of it, its code. */
export function nameOf({ summary, code }: BoardRow): string {
  return summary?.name ?? code;
}
