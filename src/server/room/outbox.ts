/** What a device, the wall or the desk receives about a room since its last position. */
import { hash } from "node:crypto";
import { type Seat, TEACHER, WALL } from "../../engine/state/seat.ts";
import type { RoomUpdate, RoomView } from "../../room/message.ts";
import type { Sender } from "../../room/sender.ts";
import { deskView } from "./desk-view.ts";
import { haveSame } from "./have-same.ts";
import { type Recipient, visibleCounts } from "./redaction.ts";
import { areSameParts, begunIn, partsOf, type RoomParts, roomView } from "./room-view.ts";
import type { RoomRuntime } from "./runtime.ts";
import { isOpen, type Open, tableOf } from "./snapshot.ts";
import { type Table, tableMessage } from "./table.ts";
import { boardOf } from "./tables-board.ts";

/**
 * What a page asks for: the news of a table since a position, and the room if its version has changed. The wall also
 * says which table it shows.
 */
export type UpdateRequest = Readonly<{ since: string; version: string; table: number }>;

/** The news for a page since its last position, or null if there is none. */
export function updateFor(
  room: RoomRuntime,
  who: Sender,
  { since, version, table }: UpdateRequest,
): RoomUpdate | null {
  const { snapshot } = room;
  if (!isOpen(snapshot)) return null;
  const now = room.clock.now();
  const { said, version: fresh } = saidTo(room, snapshot, who, room.presence.here(), table);
  const { at, own, recipient, heard, all } = listening(snapshot, who, table, since);
  // If a page has more events than the log, they came from a removed log, so the page receives everything again.
  const news = own === null ? null : tableMessage(at, own, recipient, heard > all ? 0 : heard);
  if (fresh === version && news === null) return null;
  const parts = fresh === version ? NOTHING : { ...NOTHING, ...said };
  const position = own === null ? "" : positionAt(at, recipient, all);
  return { position, version: fresh, now, table: news, ...parts };
}

/**
 * Whether a page has newer data than this process, or data for another seat. It must have received them from another
 * process.
 */
export function isBehind({ snapshot }: RoomRuntime, who: Sender, { since, table }: UpdateRequest): boolean {
  if (since === "" || !isOpen(snapshot)) return false;
  const { heard, all } = listening(snapshot, who, table, since);
  return heard === 0 || heard > all;
}

type Listening = Readonly<{
  at: number;
  own: Table | null;
  recipient: Recipient;
  heard: number;
  all: number;
}>;

/** The table that a page shows, how many of its events the page has, and how many it may see. */
function listening(room: Open, who: Sender, table: number, since: string): Listening {
  const [at, seat] = watched(who, table);
  const own = at > 0 ? tableOf(room, at) : null;
  const recipient = { seat, marks: room.state.settings.marks };
  const all = own === null ? 0 : (visibleCounts(own.match, recipient)[own.match.log.length] ?? 0);
  return { at, own, recipient, heard: heardAt(since, at, recipient), all };
}

/** The position of a page at a table. @example "2/KEN/all/31" */
function positionAt(table: number, { seat, marks }: Recipient, heard: number): string {
  return `${table}/${seat}/${marks ? "all" : "own"}/${heard}`;
}

/**
 * How many events a page has. Returns 0 if its position belongs to another table or seat, so that it receives
 * everything.
 */
function heardAt(since: string, table: number, recipient: Recipient): number {
  const own = positionAt(table, recipient, 0).slice(0, -1);
  const heard = since.startsWith(own) ? Number(since.slice(own.length)) : 0;
  return Number.isInteger(heard) ? heard : 0;
}

const texts = new WeakMap<object, string>();

/** Serialises a part once for all pages that receive it. */
function textOf(part: object | null): string {
  if (part === null) return "null";
  const text = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, text);
  return text;
}

/**
 * Serialises a view field by field, because the pages of a room share its large fields: the settings, and who is at which
 * of 193 seats.
 */
function serialise(view: RoomView): void {
  const fields = Object.entries(view).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    return `"${name}":${typeof value === "object" ? textOf(value) : JSON.stringify(value)}`;
  });
  texts.set(view, `{${fields.join(",")}}`);
}

/** The JSON text of a message. */
export function asText({ table, room, board, desk, ...head }: RoomUpdate): string {
  const parts = Object.entries({ table, room, board, desk }).map(
    ([name, part]) => `"${name}":${textOf(part)}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},${parts.join(",")}}`;
}

type Said = Pick<RoomUpdate, "room" | "board" | "desk">;

const NOTHING: Said = { room: null, board: null, desk: null };

/**
 * The last view of the room, and everything that it was made from. It is used again until one of these changes.
 * `parts` is null for the desk, which sees the whole room. `whole` contains the tables if the page shows a board of
 * all tables; otherwise it is empty.
 */
type Told = Readonly<{
  said: Partial<Said>;
  version: string;
  parts: RoomParts | null;
  whole: readonly unknown[];
  /** The sources of the view. While these are the same objects, the view cannot have changed. */
  roots: readonly unknown[];
}>;

const told = new WeakMap<RoomRuntime, Map<string, Told>>();

/** Every order wakes forty devices, but most of them have no news. Finding that out must be cheap. */
function saidTo(
  running: RoomRuntime,
  room: Open,
  who: Sender,
  here: ReadonlySet<number>,
  table: number,
): Told {
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
  const said: Partial<Said> =
    parts === null
      ? { desk: deskView(running, room, here) }
      : { room: roomView(parts), ...(hasBoard ? { board: boardOf(room) } : {}) };
  if (said.room != null) serialise(said.room);
  const words = Object.values({ ...NOTHING, ...said }).map(textOf);
  const version = hash("sha256", words.join(), "base64url").slice(0, 12);
  const fresh = { said, version, parts, whole, roots };
  known.set(name, fresh);
  return fresh;
}

const NONE: readonly unknown[] = [];

function rootsOf(
  { isStuck, ending, languages }: RoomRuntime,
  room: Open,
  who: Sender,
  here: ReadonlySet<number>,
  table: number,
): readonly unknown[] {
  const { state, tables } = room;
  // If a page shows no board, the acts at its table can change only two parts of its view: who is ready there, and
  // whether the table has begun.
  if (who.type !== "device" || state.isDebriefed) return [room, here, isStuck, ending.by(), languages.spoken];
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
  who: Sender,
  here: ReadonlySet<number>,
  table: number,
): RoomParts {
  const device = who.type === "device" ? (room.state.devices[who.device.id] ?? null) : null;
  const parts = partsOf(running, room, device, here, table);
  return who.type === "wall" ? { ...parts, wallLanguages: running.languages.spoken.wall } : parts;
}

/** The table that a page sees, and its seat there. */
function watched(who: Sender, table: number): readonly [number, Seat] {
  if (who.type === "wall" || who.type === "watcher") return [table, WALL];
  if (who.type === "desk") return [table, TEACHER];
  const { place, isRemoved } = who.device;
  return place === null || isRemoved ? [0, WALL] : [place.table, place.seat];
}
