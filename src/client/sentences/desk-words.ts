/** Sentences of the desk: where people sit, what the log says, what a delegation wrote. */
import type { Audiences, DeviceId, Place } from "../../room/fact.ts";
import type { LogLine } from "../../room/log-line.ts";
import { clockTime } from "../i18n/dates.ts";
import { list, t } from "../i18n/index.ts";
import { countryName, eventText } from "../i18n/names.ts";

/** @example "Kenya, table 2" */
export function seatText(seat: string, table: number): string {
  return t("desk:place.seat", { state: countryName(seat), table });
}

/** Includes the pair role of the device. */
export function placeText({ seat, table, role }: Place): string {
  if (role === "both") return seatText(seat, table);
  return t("desk:place.role", { state: countryName(seat), table, role: t(`room:join.roles.${role}`) });
}

export function audienceText({ table, seat }: Audiences): string {
  if (table === 0) return t("desk:place.everybody");
  return seat === null ? t("desk:place.table", { table }) : seatText(seat, table);
}

/** @example 14:05 */
export function timeOfDay(at: number): string {
  return clockTime(at);
}

/** Names one table, or all tables if the number is 0. */
export function tablesText(table: number): string {
  return table === 0 ? t("desk:acts.all") : t("desk:place.table", { table });
}

/** The number that people use for a device, counted from 1. */
export function numberOf(device: DeviceId): number {
  return device + 1;
}

/** Lines with the same message about a table at the same moment are merged and list every state. */
export type LogGroup = LogLine & Readonly<{ seats: readonly string[] }>;

/**
 * Newest first. When a bot plays a seat for one beat, its return at the close is not listed, since it always happens.
 */
export function logGroups(log: readonly LogLine[]): readonly LogGroup[] {
  const groups: LogGroup[] = [];
  for (const line of log) {
    const last = groups.at(-1);
    const seats = line.seat === null ? [] : [line.seat];
    if (last === undefined || !isWith(last, line)) groups.push({ ...line, seats });
    else if (last.type === line.type)
      groups[groups.length - 1] = { ...last, seats: [...last.seats, ...seats] };
  }
  return groups.reverse();
}

const CLOSED: readonly LogLine["type"][] = ["closedByAll", "closedByClock", "closedByTeacher"];

function isWith(last: LogLine, { type, table, at }: LogLine): boolean {
  if (last.table !== table || last.at !== at) return false;
  return last.type === type || (type === "handedBack" && CLOSED.includes(last.type));
}

export function logText({ type, table, seat, seats }: LogGroup): string {
  const states = list(seats.map(countryName));
  const where =
    seats.length > 0 ? t("desk:place.seat", { state: states, table }) : audienceText({ table, seat });
  return t(`desk:log.${type}`, { where });
}

/** The place of an event is not known in advance. */
export function eventHeadline(id: string): string {
  return eventText(id, "headline", t("desk:events.somewhere"));
}

export function eventBody(id: string): string {
  return eventText(id, "text", t("desk:events.somewhere"));
}
