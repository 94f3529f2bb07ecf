/** A table of a room: its match, and how it stood after each number of the log, so that what changed can be told. */
import { evolveAll } from "../../engine/evolve/evolve.ts";
import { blank } from "../../engine/state/blank.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { type View, view } from "../../engine/wire/view.ts";
import { libraryFor } from "../../lab/library.ts";
import { tookBack } from "../../match/history.ts";
import { eventsFor } from "../../match/match.ts";
import { type Match, scenarioFor } from "../../match/types.ts";
import type { OpenSetup, TableMessage } from "../../room/message.ts";
import { changesBetween } from "../../room/view-changes.ts";
import type { Row } from "../store/store.ts";

type Mark = Readonly<{ seq: number; at: number; world: World }>;

export type Table = Readonly<{
  match: Match;
  /** Oldest first; the last is the match as it is. */
  marks: readonly Mark[];
  /** Number of the log of the last close; 0 before. */
  closed: number;
}>;

export type MatchRow = Extract<Row, { kind: "match" }>;

/** So far back changes are told; a device that slept longer is sent the whole. */
const MOST_MARKS = 400;

/** The table after a row of the log, its number `seq`. @throws where the log does not begin with an opening */
export function tableAfter(table: Table | null, row: MatchRow, seq: number, engineVersion: string): Table {
  const match = matchAfter(table?.match ?? null, row, engineVersion);
  const mark = { seq, at: match.log.length, world: match.world };
  const closed = isClose(row) ? seq : (table?.closed ?? 0);
  return { match, marks: [...(table?.marks ?? []), mark].slice(-MOST_MARKS), closed };
}

function isClose({ entry }: MatchRow): boolean {
  return entry?.command.type === "closeBeat";
}

/**
 * The match after a row of the log, from its events alone: nothing is computed again, so that what was acknowledged stays as it
 * was.
 */
function matchAfter(match: Match | null, row: MatchRow, engineVersion: string): Match {
  const { setup, entry, events } = row;
  if (setup !== undefined) return openedFrom(setup, row, engineVersion);
  if (match === null) throw new Error("a table begins with its setup");
  const log = [...match.log, ...events];
  const entries = entry === null ? match.entries : [...match.entries, entry];
  const back = entry?.command.type === "undoBeat" ? match.opened.at(-2) : undefined;
  if (back !== undefined) {
    const world = tookBack(match.world, back.world);
    return { ...match, log, entries, world, opened: [...match.opened.slice(0, -2), { ...back, world }] };
  }
  const world = evolveAll(match.world, events);
  const opened = isClose(row) ? [...match.opened, { at: log.length, world }] : match.opened;
  return { ...match, log, entries, world, opened };
}

function openedFrom(setup: Setup, { events }: MatchRow, engineVersion: string): Match {
  const library = libraryFor(engineVersion, setup);
  const scenario = scenarioFor(library, setup);
  const world = evolveAll(blank(setup, scenario), events);
  const { contentHash } = library;
  const opened = [{ at: events.length, world }];
  return { setup, scenario, engineVersion, contentHash, world, log: events, opened, entries: [] };
}

/** Of a table as it stands, by seat and by where they begin: the two devices of a pair are told the same. */
const messages = new WeakMap<Table, Map<string, TableMessage | null>>();

/**
 * What a seat is told of a table since a number of the log; null where nothing has happened that it may know of: a message that
 * says nothing would say that others have acted. A view changes with an event that its seat is told of, and never without
 * (tests/room/view-changes.test.ts).
 */
export function tableMessage(number: number, table: Table, seat: Seat, since: number): TableMessage | null {
  const latest = table.marks.at(-1);
  if (latest === undefined || latest.seq <= since) return null;
  const known = table.marks.findLast(({ seq }) => seq <= since) ?? null;
  const made = messages.get(table) ?? new Map<string, TableMessage | null>();
  messages.set(table, made);
  const key = `${seat}/${known?.seq}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const message = messageFrom(number, table, seat, known);
  made.set(key, message);
  return message;
}

function messageFrom(number: number, table: Table, seat: Seat, known: Mark | null): TableMessage | null {
  const { match, closed } = table;
  const events = eventsFor(match, seat, known?.at ?? 0);
  if (known !== null && events.length === 0) return null;
  const before = known === null ? null : viewAt(table, known.world, seat);
  const now = viewAt(table, match.world, seat);
  const setup = openSetup(match.setup);
  const told =
    before === null ? { view: now, changes: null } : { view: null, changes: changesBetween(before, now) };
  return { table: number, setup, events, ...told, closed };
}

type Seen = Readonly<{ world: World; view: View }>;

/** Of a match, by its setup: the view of each seat that was made last. */
const views = new WeakMap<Setup, Map<Seat, Seen>>();

/** The view that a seat was told of last is the one that something changes in: it is not made a second time. */
function viewAt({ match }: Table, world: World, seat: Seat): View {
  const own = views.get(match.setup) ?? new Map<Seat, Seen>();
  views.set(match.setup, own);
  const last = own.get(seat);
  if (last?.world === world) return last.view;
  const made = view(world, seat);
  own.set(seat, { world, view: made });
  return made;
}

function openSetup({ scenario, audience, procedure, climate, level }: Setup): OpenSetup {
  return { scenario, audience, procedure, climate, level };
}
