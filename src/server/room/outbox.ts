/** What a device, the wall or the desk is told of a room since a position. */
import { hash } from "node:crypto";
import { type Seat, TEACHER, WALL } from "../../engine/state/seat.ts";
import type { Sent } from "../../room/message.ts";
import type { Who } from "../../room/who.ts";
import { boardOf } from "./board.ts";
import { deskView } from "./desk-view.ts";
import { countsTold, type Ear } from "./redaction.ts";
import { areSameParts, begunIn, haveSame, partsOf, type RoomParts, roomView } from "./room-view.ts";
import type { RoomRuntime } from "./runtime.ts";
import { isOpen, type Open, tableOf } from "./snapshot.ts";
import { type Table, tableMessage } from "./table.ts";

/**
 * What is asked for: news of a table after a position, of the room only where it is not this version, and for the wall of which
 * table.
 */
export type Asked = Readonly<{ since: string; version: string; table: number }>;

/** Null where there is nothing new. */
export function sentTo(room: RoomRuntime, who: Who, { since, version, table }: Asked): Sent | null {
  const { snapshot } = room;
  if (!isOpen(snapshot)) return null;
  const now = room.clock.now();
  const { said, version: fresh } = saidTo(room, snapshot, who, room.presence.here(), table);
  const { at, own, ear, heard, all } = listening(snapshot, who, table, since);
  // Who has heard more than there is comes from a log that is no more: it is told the whole.
  const news = own === null ? null : tableMessage(at, own, ear, heard > all ? 0 : heard);
  if (fresh === version && news === null) return null;
  const parts = fresh === version ? NOTHING : { ...NOTHING, ...said };
  const position = own === null ? "" : positionAt(at, ear, all);
  return { position, version: fresh, now, table: news, ...parts };
}

/** Whether a page has been told more than this process knows yet, or of another seat: by another process, which was quicker. */
export function isBehind({ snapshot }: RoomRuntime, who: Who, { since, table }: Asked): boolean {
  if (since === "" || !isOpen(snapshot)) return false;
  const { heard, all } = listening(snapshot, who, table, since);
  return heard === 0 || heard > all;
}

type Listening = Readonly<{ at: number; own: Table | null; ear: Ear; heard: number; all: number }>;

/** What one listens to, how many of its events one has heard, and how many there are for one. */
function listening(room: Open, who: Who, table: number, since: string): Listening {
  const [at, seat] = watched(who, table);
  const own = at > 0 ? tableOf(room, at) : null;
  const ear = { seat, marks: room.state.settings.marks };
  const all = own === null ? 0 : (countsTold(own.match, ear)[own.match.log.length] ?? 0);
  return { at, own, ear, heard: heardAt(since, at, ear), all };
}

/** How far one has been told of a table, and as whom. @example "2/KEN/all/31" */
function positionAt(table: number, { seat, marks }: Ear, heard: number): string {
  return `${table}/${seat}/${marks ? "all" : "own"}/${heard}`;
}

/** How many events one has been told of; 0 where what one knows is of another table or seat, so that all is told anew. */
function heardAt(since: string, table: number, ear: Ear): number {
  const own = positionAt(table, ear, 0).slice(0, -1);
  const heard = since.startsWith(own) ? Number(since.slice(own.length)) : 0;
  return Number.isInteger(heard) ? heard : 0;
}

const texts = new WeakMap<object, string>();

/** A part as it goes over the line: what many are told is put into words once. */
function textOf(part: object | null): string {
  if (part === null) return "null";
  const text = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, text);
  return text;
}

/** A message as it goes over the line. */
export function asText({ table, room, board, desk, ...head }: Sent): string {
  const parts = Object.entries({ table, room, board, desk }).map(
    ([name, part]) => `"${name}":${textOf(part)}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},${parts.join(",")}}`;
}

type Said = Pick<Sent, "room" | "board" | "desk">;

const NOTHING: Said = { room: null, board: null, desk: null };

/**
 * What was said of the room last, and all that it was made of, to be said again while that is the same. `parts` is null for the
 * desk, which is shown the whole room; `whole` is the tables where a board of them is shown, and null where none is.
 */
type Told = Readonly<{
  said: Partial<Said>;
  version: string;
  parts: RoomParts | null;
  whole: readonly unknown[];
  /** What all of it comes from: while these are the same, nothing has to be made to see that it is. */
  roots: readonly unknown[];
}>;

const told = new WeakMap<RoomRuntime, Map<string, Told>>();

/** Forty devices are woken by every order, and most of them are told nothing: that must cost nothing. */
function saidTo(running: RoomRuntime, room: Open, who: Who, here: ReadonlySet<number>, table: number): Told {
  const known = told.get(running) ?? new Map<string, Told>();
  told.set(running, known);
  const name = `${who.type === "device" ? who.device.id : who.type}/${table}`;
  const before = known.get(name);
  const roots = rootsOf(running, room, who, here, table);
  if (before !== undefined && haveSame(before.roots, roots)) return before;
  const parts = who.type === "desk" ? null : partsFor(running, room, who, here, table);
  const hasBoard = who.type !== "device" || room.state.isDebriefed;
  const whole = parts === null ? roots : hasBoard ? [room.tables, room.state.tables] : NONE;
  if (before !== undefined && isSame(before, parts, whole)) {
    const again = { ...before, roots };
    known.set(name, again);
    return again;
  }
  const said =
    parts === null
      ? { desk: deskView(running, room, here) }
      : { room: roomView(parts), ...(hasBoard ? { board: boardOf(room) } : {}) };
  const words = Object.values({ ...NOTHING, ...said }).map(textOf);
  const version = hash("sha256", words.join(), "base64url").slice(0, 12);
  const fresh = { said, version, parts, whole, roots };
  known.set(name, fresh);
  return fresh;
}

const NONE: readonly unknown[] = [];

function rootsOf(
  { isStuck, ending }: RoomRuntime,
  room: Open,
  who: Who,
  here: ReadonlySet<number>,
  table: number,
): readonly unknown[] {
  const { state, tables } = room;
  // An act at a table changes nothing of the room for those who see no board, but who is ready there, and that it has begun.
  if (who.type !== "device" || state.isDebriefed) return [room, here, isStuck, ending.by()];
  const at = state.devices[who.device.id]?.place?.table ?? table;
  return [state, here, isStuck, tableOf(room, at)?.match.world.ready, begunIn(tables)];
}

function isSame(before: Told, parts: RoomParts | null, whole: readonly unknown[]): boolean {
  const areWholesSame = haveSame(whole, before.whole);
  if (!areWholesSame || before.parts === null || parts === null)
    return areWholesSame && before.parts === parts;
  return areSameParts(before.parts, parts);
}

function partsFor(
  running: RoomRuntime,
  room: Open,
  who: Who,
  here: ReadonlySet<number>,
  table: number,
): RoomParts {
  const device = who.type === "device" ? (room.state.devices[who.device.id] ?? null) : null;
  return partsOf(running, room, device, here, table);
}

/** Which table is told of, and as which seat. */
function watched(who: Who, table: number): readonly [number, Seat] {
  if (who.type === "wall" || who.type === "watcher") return [table, WALL];
  if (who.type === "desk") return [table, TEACHER];
  const { place, isRemoved } = who.device;
  return place === null || isRemoved ? [0, WALL] : [place.table, place.seat];
}
