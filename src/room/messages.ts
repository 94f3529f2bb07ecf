/** The teacher's messages: which of them a device has not confirmed yet, and how many seats have read one. */
import type { Seat } from "../engine/state/seat.ts";
import type { Device } from "./device.ts";
import type { Audiences, DeviceId, RoomFact } from "./fact.ts";
import type { RoomRefusal } from "./order.ts";
import type { RoomSettings } from "./settings.ts";

export type Message = Readonly<{ to: Audiences; text: string; at: number }>;

/** The messages that a device has confirmed: those numbered from `from` and below `to`. Earlier ones were before its time. */
export type Reading = Readonly<{ from: number; to: number }>;

export type Readings = Readonly<Record<DeviceId, Reading>>;

/**
 * A message that the device has not confirmed. `number`: its place among all messages of the teacher. `isOld`: whether it is
 * from before the open beat.
 */
export type UnreadMessage = Readonly<{ number: number; text: string; isOld: boolean }>;

/** How many seats a message was for that have a device by now, and how many of them have read it. */
export type ReadBy = Readonly<{ read: number; all: number }>;

/** Whether a message is for somebody in this seat. Null: without a seat, only messages for everybody. */
export function isFor(to: Audiences, table: number, seat: Seat | null): boolean {
  if (to.table === 0) return true;
  return to.table === table && (to.seat === null || to.seat === seat);
}

/**
 * The messages that the device in this seat has not confirmed, the oldest first. `openedAt`: when the open beat was opened,
 * or 0 before the match.
 */
export function unreadOf(
  messages: readonly Message[],
  reading: Reading,
  at: Readonly<{ table: number; seat: Seat | null; openedAt: number }>,
): readonly UnreadMessage[] {
  return messages.flatMap(({ to, text, at: sentAt }, number) =>
    number >= reading.to && isFor(to, at.table, at.seat)
      ? [{ number, text, isOld: sentAt < at.openedAt }]
      : [],
  );
}

/** The fact that a confirmation leads to: null if the device has confirmed the message before. */
export function readingFact(
  { messages, readings }: Readonly<{ messages: readonly Message[]; readings: Readings }>,
  { id }: Device,
  number: number,
): RoomFact | RoomRefusal | null {
  if (number >= messages.length) return "nonsense";
  const { to } = readings[id] ?? { to: 0 };
  return number < to ? null : { type: "messagesRead", device: id, to: number + 1 };
}

/** Counts the seats that have read a message. A seat has read it once all its devices have. */
export function readBy(
  room: Readonly<{ settings: RoomSettings; devices: readonly Device[]; readings: Readings }>,
  { to }: Message,
  number: number,
): ReadBy {
  const seats = new Map<string, boolean>();
  for (const { id, place } of room.devices) {
    const reading = room.readings[id];
    if (place === null || reading === undefined || reading.from > number) continue;
    if (!isFor(to, place.table, place.seat)) continue;
    const key = `${place.table}/${place.seat}`;
    seats.set(key, (seats.get(key) ?? true) && reading.to > number);
  }
  return { read: [...seats.values()].filter((isRead) => isRead).length, all: seats.size };
}
