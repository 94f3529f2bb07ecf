/** A seat's time belongs to the pupil who sits there, so it goes along when this pupil gets another seat. */
import type { Seat } from "../engine/state/seat.ts";
import type { Device } from "./device.ts";
import type { Place } from "./fact.ts";
import type { SeatTime } from "./settings.ts";
import type { TableState } from "./table-state.ts";

/** The part of a room that decides where pupils sit and what time their seats have. */
type Seated = Readonly<{ devices: readonly Device[]; tables: readonly TableState[] }>;

type Move = Readonly<{ from: Place; to: Place; time: SeatTime }>;

/**
 * The tables after devices have got other seats. A seat that a pupil leaves empty keeps its time, because the pupil may
 * come back, but asks for none any more; a seat at which half a pair stays keeps everything.
 */
export function tablesAfterMoves(room: Seated, devices: readonly Device[]): readonly TableState[] {
  const moves = devices.flatMap(({ id, place }) => moveOf(room, room.devices[id]?.place ?? null, place));
  const isEmpty = (table: number, seat: Seat): boolean => countAt(devices, table, seat) === 0;
  const isAskedByNobody = room.tables.some(({ timeSeats }, at) =>
    timeSeats.some((seat) => isEmpty(at + 1, seat)),
  );
  if (moves.length === 0 && !isAskedByNobody) return room.tables;
  return room.tables.map((table, at) => {
    const moved = withMoves(table, at + 1, moves);
    return { ...moved, timeSeats: moved.timeSeats.filter((seat) => !isEmpty(at + 1, seat)) };
  });
}

function countAt(devices: readonly Device[], table: number, seat: Seat): number {
  return devices.filter(({ place }) => place?.table === table && place.seat === seat).length;
}

function moveOf(room: Seated, from: Place | null, to: Place | null): readonly Move[] {
  if (from === null || to === null || (from.table === to.table && from.seat === to.seat)) return [];
  if (countAt(room.devices, from.table, from.seat) > 1) return [];
  return [{ from, to, time: room.tables[from.table - 1]?.times[from.seat] ?? "plain" }];
}

function withMoves(table: TableState, number: number, moves: readonly Move[]): TableState {
  const out = moves.filter(({ from }) => from.table === number);
  const into = moves.filter(({ to, time }) => to.table === number && time !== "plain");
  /** Where the pupil of a seat sits now, or nowhere at this table. */
  const now = (seat: Seat): readonly Seat[] => {
    const move = out.find(({ from }) => from.seat === seat);
    if (move === undefined) return [seat];
    return move.to.table === number ? [move.to.seat] : [];
  };
  const stay = Object.entries(table.times).filter(([seat]) => out.every(({ from }) => from.seat !== seat));
  return {
    ...table,
    times: Object.fromEntries([...stay, ...into.map(({ to, time }) => [to.seat, time] as const)]),
    given: table.given.flatMap((one) => now(one.seat).map((seat) => ({ ...one, seat }))),
    timeSeats: [...new Set(table.timeSeats.flatMap(now))],
  };
}
