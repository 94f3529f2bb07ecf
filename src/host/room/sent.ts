/** What a device, the wall or the desk is told of a room since a number of its log. */
import { createHash } from "node:crypto";
import { type Seat, TEACHER, WALL } from "../../engine/state/seat.ts";
import type { RoomView, SeatState, Sent } from "../../room/message.ts";
import { type Device, devicesAt, type RoomState, takenSeats } from "../../room/state.ts";
import type { Who } from "../../room/who.ts";
import { boardOf, clockShown } from "./board.ts";
import { deskView } from "./desk-view.ts";
import { WALL_DEVICE } from "./presence.ts";
import type { Running } from "./running.ts";
import { isOpen, type Open, tableOf } from "./snapshot.ts";
import { tableMessage } from "./table.ts";

/**
 * What is asked for: news after a number, of the room only where it is not this version, and for the wall of which table.
 * `held`: whose view the page has; that of another seat is sent whole. @example "2/KEN"
 */
export type Asked = Readonly<{ since: number; version: string; table: number; held: string }>;

/** Null where there is nothing new. */
export function sentTo(room: Running, who: Who, { since, version, table, held }: Asked): Sent | null {
  const { snapshot } = room;
  if (!isOpen(snapshot)) return null;
  const now = room.clock();
  const here = room.presence.here(now);
  const said = sayRoom(room, snapshot, who, here, table);
  const text = JSON.stringify(said);
  const fresh = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  const [at, seat] = watched(who, table);
  const own = at > 0 ? tableOf(snapshot, at) : null;
  const news = own === null ? null : tableMessage(at, own, seat, held === `${at}/${seat}` ? since : 0);
  if (fresh === version && news === null) return null;
  const parts = fresh === version ? NOTHING : { ...NOTHING, ...said };
  return { seq: snapshot.seq, version: fresh, now, table: news, ...parts };
}

type Said = Pick<Sent, "room" | "board" | "desk">;

const NOTHING: Said = { room: null, board: null, desk: null };

function sayRoom(
  running: Running,
  room: Open,
  who: Who,
  here: ReadonlySet<number>,
  table: number,
): Partial<Said> {
  const isWallOpen = here.has(WALL_DEVICE);
  if (who.type === "desk") return { desk: deskView(running, room, here) };
  const device = who.type === "device" ? (room.state.devices[who.device.id] ?? null) : null;
  const view = roomView(running.code, room, device, here, isWallOpen, table);
  return who.type !== "device" || room.state.isDebriefed
    ? { room: view, board: boardOf(room) }
    : { room: view };
}

/** Which table is told of, and as which seat. */
function watched(who: Who, table: number): readonly [number, Seat] {
  if (who.type === "wall" || who.type === "watcher") return [table, WALL];
  if (who.type === "desk") return [table, TEACHER];
  const { place, isRemoved } = who.device;
  return place === null || isRemoved ? [0, WALL] : [place.table, place.seat];
}

function roomView(
  code: string,
  room: Open,
  device: Device | null,
  here: ReadonlySet<number>,
  isWallOpen: boolean,
  table: number,
): RoomView {
  const { state } = room;
  const place = device?.place ?? null;
  const at = place?.table ?? table;
  const seat = place?.seat ?? null;
  const own = state.tables[at - 1];
  return {
    code,
    settings: state.settings,
    begun: room.tables.flatMap((one, i) => (one === null ? [] : [i + 1])),
    place,
    asked: device?.asked ?? null,
    isRemoved: device?.isRemoved ?? false,
    seats: at > 0 ? seatStates(room, at, here) : [],
    free: place === null ? freeSeats(state) : [],
    clock: clockShown(own),
    wallSeq: isWallOpen ? (own?.wallSeq ?? 0) : null,
    messages: state.messages.filter(({ to }) => isFor(to, at, seat)).slice(-MOST_SHOWN),
    said: state.said
      .filter((one) => one.table === at && (one.from === seat || one.to === seat))
      .slice(-MOST_SHOWN),
    press: state.press.filter((one) => one.table === at).slice(-MOST_SHOWN),
    guidance: seat === null ? {} : (own?.guidance[seat] ?? {}),
    isDebriefed: state.isDebriefed,
  };
}

const MOST_SHOWN = 30;

function isFor(
  to: Readonly<{ table: number; seat: Seat | null }>,
  table: number,
  seat: Seat | null,
): boolean {
  if (to.table === 0) return true;
  return to.table === table && (to.seat === null || to.seat === seat);
}

function freeSeats(state: RoomState): RoomView["free"] {
  return state.tables.map((_, at) => {
    const taken = takenSeats(state, at + 1);
    return { table: at + 1, seats: state.settings.seats.filter((seat) => !taken.includes(seat)) };
  });
}

function seatStates(room: Open, table: number, here: ReadonlySet<number>): SeatState[] {
  const world = tableOf(room, table)?.match.world ?? null;
  const { seats, marks } = room.state.settings;
  return seats.map((seat) => {
    const devices = devicesAt(room.state, table, seat);
    const isReady = marks && world?.ready.includes(seat) === true;
    return { seat, isTaken: devices.length > 0, isHere: devices.some(({ id }) => here.has(id)), isReady };
  });
}
