/** Looks up which devices have which seats. */
import type { Seat } from "../engine/state/seat.ts";
import type { Device } from "./device.ts";
import type { RoomSettings } from "./settings.ts";

type Seated = Readonly<{ devices: readonly Device[] }>;

const NOBODY: readonly Device[] = [];
const seated = new WeakMap<readonly Device[], ReadonlyMap<string, readonly Device[]>>();

/** The devices at each seat. This goes through the devices once, not once per seat. */
export function devicesAt({ devices }: Seated, table: number, seat: Seat): readonly Device[] {
  const known = seated.get(devices) ?? byPlace(devices);
  seated.set(devices, known);
  return known.get(`${table}/${seat}`) ?? NOBODY;
}

function byPlace(devices: readonly Device[]): ReadonlyMap<string, readonly Device[]> {
  const places = new Map<string, Device[]>();
  for (const device of devices) {
    const { place } = device;
    if (place === null) continue;
    const key = `${place.table}/${place.seat}`;
    places.set(key, [...(places.get(key) ?? []), device]);
  }
  return places;
}

/** The delegations of a table that have a device. */
export function takenSeats(
  room: Seated & Readonly<{ settings: RoomSettings }>,
  table: number,
): readonly Seat[] {
  return room.settings.seats.filter((seat) => devicesAt(room, table, seat).length > 0);
}
