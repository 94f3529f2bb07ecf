/**
 * A seat's time belongs to the pupil who sits there. It goes along when this pupil gets another seat, and stays with the
 * device of a pupil who has left, so that the next pupil of the seat does not get it.
 */
import type { Seat } from "../engine/state/seat.ts";
import type { Device } from "./device.ts";
import type { DeviceId, Place } from "./fact.ts";
import type { SeatTime } from "./settings.ts";
import type { TableState } from "./table-state.ts";

/** The times of devices that have left a seat. All others have none, as has a seat that is `plain`. */
export type KeptTimes = Readonly<Record<DeviceId, SeatTime>>;

type Times = Readonly<{ tables: readonly TableState[]; keptTimes: KeptTimes }>;
type Seated = Times & Readonly<{ devices: readonly Device[] }>;

/** A pupil takes a time from one seat to another. No seat on either side means that the device keeps it. */
type Move = Readonly<{ device: DeviceId; from: Place | null; to: Place | null; time: SeatTime }>;

/**
 * The times after devices have got other seats. A seat that was empty keeps the time that the teacher has set for the
 * pupil to come; a seat at which half a pair stays keeps everything.
 */
export function timesAfterMoves(room: Seated, devices: readonly Device[]): Times {
  const moves = devices.flatMap((device) => moveOf(room, devices, device));
  const kept = Object.entries(room.keptTimes).filter(([id]) => isStillOut(room, devices, Number(id)));
  const left = moves.filter(({ to, time }) => to === null && time !== "plain");
  return {
    tables: moves.length === 0 ? room.tables : room.tables.map((one, at) => withMoves(one, at + 1, moves)),
    keptTimes: Object.fromEntries([...kept, ...left.map(({ device, time }) => [device, time] as const)]),
  };
}

/** Whether this is the same device as before, and still has no seat. */
function isStillOut(room: Seated, devices: readonly Device[], id: DeviceId): boolean {
  const now = devices[id];
  return now !== undefined && now.place === null && now.tokenHash === room.devices[id]?.tokenHash;
}

function moveOf(room: Seated, devices: readonly Device[], { id, place: to }: Device): readonly Move[] {
  const from = placeBefore(room, id);
  if (isSameSeat(from, to)) return [];
  if (from === null) return [{ device: id, from, to, time: room.keptTimes[id] ?? "plain" }];
  if (room.devices.filter(({ place }) => isSameSeat(place, from)).length > 1) return [];
  if (to === null && isOnNewDevice(room, devices, from)) return [];
  return [{ device: id, from, to, time: room.tables[from.table - 1]?.times[from.seat] ?? "plain" }];
}

/** A device without a seat that replaces another is taken for the same pupil on a new device. */
function isOnNewDevice(room: Seated, devices: readonly Device[], seat: Place): boolean {
  return devices.some(({ id, place }) => isSameSeat(place, seat) && placeBefore(room, id) === null);
}

function placeBefore(room: Seated, id: DeviceId): Place | null {
  return room.devices[id]?.place ?? null;
}

function isSameSeat(a: Place | null, b: Place | null): boolean {
  return a === null || b === null ? a === b : a.table === b.table && a.seat === b.seat;
}

function withMoves(table: TableState, number: number, moves: readonly Move[]): TableState {
  const out = moves.filter(({ from }) => from?.table === number);
  /** Where the pupil of a seat sits now, or nowhere at this table. */
  const now = (seat: Seat): readonly Seat[] => {
    const move = out.find(({ from }) => from?.seat === seat);
    if (move === undefined) return [seat];
    return move.to?.table === number ? [move.to.seat] : [];
  };
  const stay = Object.entries(table.times).filter(([seat]) => out.every(({ from }) => from?.seat !== seat));
  const into = moves.flatMap(({ to, time }) =>
    to?.table === number && time !== "plain" ? [[to.seat, time] as const] : [],
  );
  return {
    ...table,
    times: Object.fromEntries([...stay, ...into]),
    given: table.given.flatMap((one) => now(one.seat).map((seat) => ({ ...one, seat }))),
    timeSeats: [...new Set(table.timeSeats.flatMap(now))],
    putOffSeats: [...new Set(table.putOffSeats.flatMap(now))],
  };
}
