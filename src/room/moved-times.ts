/**
 * Whose time is whose. A time that the teacher sets for a seat with one pupil belongs to this pupil, who takes it along to
 * any other seat. A time set for an empty seat or for a pair belongs to the seat and stays there. A seat has the longest
 * of its own time and those of its pupils, so that no pupil can shorten or carry off the time of another. Minutes given
 * in a beat go along in the same way.
 */
import type { Seat } from "../engine/state/seat.ts";
import type { Device } from "./device.ts";
import type { DeviceId, Place } from "./fact.ts";
import { SEAT_TIMES, type SeatTime } from "./settings.ts";
import type { TableState, TimeGiven, TimeKept } from "./table-state.ts";

/** The times of pupils, by device, whether they have a seat or not. All others are `plain`. */
export type PupilTimes = Readonly<Record<DeviceId, SeatTime>>;

type Times = Readonly<{ tables: readonly TableState[]; pupilTimes: PupilTimes }>;
type Seated = Times & Readonly<{ devices: readonly Device[] }>;
type AtSeat = Readonly<{ table: number; seat: Seat }>;

/** The times after the teacher has set one. */
export function timesAfterSetting(room: Seated, to: AtSeat & Readonly<{ time: SeatTime }>): Times {
  const here = room.devices.filter(({ place }) => isAt(place, to)).map(({ id }) => id);
  const others = Object.entries(room.pupilTimes).filter(([id]) => !here.includes(Number(id)));
  const [only, ...rest] = here;
  const isPupils = only !== undefined && rest.length === 0;
  const isOwn = isPupils && to.time !== "plain";
  const pupilTimes = Object.fromEntries(isOwn ? [...others, [only, to.time]] : others);
  const ofSeat = isPupils ? "plain" : to.time;
  const tables = withSeatTime(room.tables, to, ofSeat);
  return { pupilTimes, tables: withLongest(tables, room.devices, pupilTimes) };
}

/** The times after devices have got other seats. */
export function timesAfterMoves(room: Seated, devices: readonly Device[]): Times {
  const isSame = (id: DeviceId): boolean => devices[id]?.tokenHash === room.devices[id]?.tokenHash;
  const replaced = devices.flatMap((device) => replacedBy(room, devices, device));
  const pupilTimes = Object.fromEntries(
    Object.entries(room.pupilTimes)
      .map(([id, time]) => [Number(id), time] as const)
      .filter(([id]) => isSame(id) && replaced.every((one) => one.id !== id)),
  );
  const moves = devices
    .filter(({ id }) => replaced.every((one) => one.id !== id))
    .flatMap((device) => moveOf(room, devices, device));
  const arrivals = devices.flatMap((device) => arrivalOf(room, devices, device));
  const moved = room.tables.map((table, at) => withMoves(ofSame(table, isSame), at + 1, { moves, arrivals }));
  const tables = replaced.reduce<readonly TableState[]>((all, { id, place }) => {
    const longest = longestOf([seatTimeAt(all, place), room.pupilTimes[id] ?? "plain"]);
    return withSeatTime(all, place, longest);
  }, moved);
  return { pupilTimes, tables: withLongest(tables, devices, pupilTimes) };
}

/**
 * The device that lost its seat to this one. A device without a seat or a time that the teacher lets in there is taken
 * for the same pupil on a new device: from then on the time belongs to the seat.
 */
function replacedBy(
  room: Seated,
  devices: readonly Device[],
  { id, place }: Device,
): readonly Readonly<{ id: DeviceId; place: Place }>[] {
  const isNew = placeBefore(room, id) === null && room.pupilTimes[id] === undefined;
  if (place === null || !isNew) return [];
  return room.devices.flatMap((one) =>
    isAt(one.place, place) && devices[one.id]?.place === null ? [{ id: one.id, place }] : [],
  );
}

/** What devices asked for and have kept, without those that have expired: their number may belong to another now. */
function ofSame(table: TableState, isSame: (id: DeviceId) => boolean): TableState {
  const { requests, kept } = table;
  const isKept = (one: Readonly<{ device: DeviceId }>): boolean => isSame(one.device);
  return { ...table, requests: requests.filter(isKept), kept: kept.filter(isKept) };
}

type Move = Readonly<{ device: DeviceId; from: Place; to: Place | null }>;
type Arrival = Readonly<{ device: DeviceId; at: Place }>;

/** A pupil who sits down alone. Together with a partner a pupil gets no time back, so that their times do not add up. */
function arrivalOf(room: Seated, devices: readonly Device[], { id, place }: Device): readonly Arrival[] {
  const before = placeBefore(room, id);
  if (place === null || isAt(before, place)) return [];
  return isShared(devices, id, place) ? [] : [{ device: id, at: place }];
}

function isShared(devices: readonly Device[], id: DeviceId, place: Place): boolean {
  return devices.some((one) => one.id !== id && isAt(one.place, place));
}

/** A pupil alone at a seat who has left it. At the new seat nobody else may have a share in what the pupil brings. */
function moveOf(room: Seated, devices: readonly Device[], { id, place }: Device): readonly Move[] {
  const from = placeBefore(room, id);
  if (from === null || (place !== null && isAt(place, from))) return [];
  if (isShared(room.devices, id, from)) return [];
  const to = place !== null && isShared(devices, id, place) ? null : place;
  return [{ device: id, from, to }];
}

function placeBefore(room: Seated, id: DeviceId): Place | null {
  return room.devices[id]?.place ?? null;
}

function isAt(place: Place | null, at: AtSeat): boolean {
  return place !== null && place.table === at.table && place.seat === at.seat;
}

/**
 * What a seat was given in this beat goes along with its pupil within the table. A pupil who leaves the table, or sits
 * down beside another, keeps it until sitting alone at this table again.
 */
function withMoves(
  table: TableState,
  number: number,
  { moves, arrivals }: Readonly<{ moves: readonly Move[]; arrivals: readonly Arrival[] }>,
): TableState {
  const moveFrom = (seat: Seat) => moves.find(({ from }) => isAt(from, { table: number, seat }));
  const back = (one: TimeKept) =>
    arrivals.find(({ device, at }) => device === one.device && at.table === number);
  const given = table.given.flatMap((one): readonly TimeGiven[] => {
    const move = moveFrom(one.seat);
    if (move === undefined) return [one];
    return move.to?.table === number ? [{ ...one, seat: move.to.seat }] : [];
  });
  const returned = table.kept.flatMap((one): readonly TimeGiven[] => {
    const seat = back(one)?.at.seat;
    return seat === undefined ? [] : [{ clock: one.clock, seat, ms: one.ms }];
  });
  const left = table.given.flatMap(({ clock, seat, ms }): readonly TimeKept[] => {
    const move = moveFrom(seat);
    return move === undefined || move.to?.table === number ? [] : [{ clock, device: move.device, ms }];
  });
  const kept = [...table.kept.filter((one) => back(one) === undefined), ...left];
  return { ...table, given: [...given, ...returned], kept };
}

function seatTimeAt(tables: readonly TableState[], { table, seat }: AtSeat): SeatTime {
  return tables[table - 1]?.seatTimes[seat] ?? "plain";
}

function withSeatTime(
  tables: readonly TableState[],
  { table, seat }: AtSeat,
  time: SeatTime,
): readonly TableState[] {
  return tables.map((one, at) =>
    at === table - 1 ? { ...one, seatTimes: { ...one.seatTimes, [seat]: time } } : one,
  );
}

/** Each seat with the longest of its own time and those of its pupils. */
function withLongest(
  tables: readonly TableState[],
  devices: readonly Device[],
  pupilTimes: PupilTimes,
): readonly TableState[] {
  return tables.map((table, at) => {
    const ofPupils = devices.flatMap(({ id, place }) =>
      place?.table === at + 1 ? [{ seat: place.seat, time: pupilTimes[id] ?? "plain" }] : [],
    );
    const times = (seat: Seat): readonly SeatTime[] => [
      table.seatTimes[seat] ?? "plain",
      ...ofPupils.flatMap((one) => (one.seat === seat ? [one.time] : [])),
    ];
    const seats = new Set([...Object.keys(table.seatTimes), ...ofPupils.map(({ seat }) => seat)]);
    const longest = [...seats].map((seat) => [seat, longestOf(times(seat))] as const);
    return { ...table, times: Object.fromEntries(longest.filter(([, time]) => time !== "plain")) };
  });
}

/** @param times in any order; `SEAT_TIMES` has the shortest first */
function longestOf(times: readonly SeatTime[]): SeatTime {
  const most = Math.max(...times.map((time) => SEAT_TIMES.indexOf(time)));
  return SEAT_TIMES[most] ?? "plain";
}
