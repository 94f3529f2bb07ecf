/** The seats of a room as everybody may see them: which are free, and who is there and ready. */
import type { Seat } from "../../engine/state/seat.ts";
import type { Device } from "../../room/device.ts";
import type { RoomView } from "../../room/message.ts";
import type { FreePairRole, SeatState } from "../../room/seat-state.ts";
import { devicesAt, takenSeats } from "../../room/seats.ts";
import type { RoomSettings } from "../../room/settings.ts";

type SeatParts = Readonly<{ settings: RoomSettings; devices: readonly Device[] }>;

const free = new WeakMap<readonly Device[], RoomView["free"]>();

/** Every device that looks for a seat gets the same list, so it is made once, not six hundred times. */
export function freeSeats(parts: SeatParts): RoomView["free"] {
  const known = free.get(parts.devices) ?? seatsNotTaken(parts);
  free.set(parts.devices, known);
  return known;
}

function seatsNotTaken({ settings, devices }: SeatParts): RoomView["free"] {
  return Array.from({ length: settings.tables }, (_, at) => {
    const table = at + 1;
    const taken = takenSeats({ settings, devices }, table);
    return {
      table,
      seats: settings.seats.filter((seat) => !taken.includes(seat)),
      halves: taken.flatMap((seat) => halfFree(devicesAt({ devices }, table, seat)) ?? []),
      shared: taken.filter((seat) =>
        devicesAt({ devices }, table, seat).some(({ place }) => place?.role === "both"),
      ),
    };
  });
}

/** The free role of a pair at a seat with one device. */
function halfFree(devices: readonly Device[]): FreePairRole | null {
  const [place, other] = devices.flatMap((device) => device.place ?? []);
  if (place === undefined || other !== undefined || place.role === "both") return null;
  return { seat: place.seat, role: place.role === "delegate" ? "capital" : "delegate" };
}

type TableParts = SeatParts & Readonly<{ table: number; here: ReadonlySet<number>; ready: readonly Seat[] }>;
type Known = Pick<TableParts, "here" | "ready"> & Readonly<{ states: readonly SeatState[] }>;

const states = new WeakMap<readonly Device[], Map<number, Known>>();

/** Every device at a table gets the same list, so it is made once: in a match of 193 states, not 193 times. */
export function seatStates(parts: TableParts): readonly SeatState[] {
  const { devices, table, here, ready } = parts;
  const tables = states.get(devices) ?? new Map<number, Known>();
  states.set(devices, tables);
  const known = tables.get(table);
  if (known?.here === here && known.ready === ready) return known.states;
  const made = statesAt(parts);
  tables.set(table, { here, ready, states: made });
  return made;
}

function statesAt({ settings, devices, table, here, ready }: TableParts): readonly SeatState[] {
  return settings.seats.map((seat) => {
    const own = devicesAt({ devices }, table, seat);
    const isReady = settings.marks && ready.includes(seat);
    return { seat, isTaken: own.length > 0, isHere: own.some(({ id }) => here.has(id)), isReady };
  });
}
