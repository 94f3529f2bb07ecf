/** A table of a room: its match, and how it stood after each number of the log, so that what changed can be told. */
import { evolveAll } from "../../engine/evolve/evolve.ts";
import { blank } from "../../engine/state/blank.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { view } from "../../engine/wire/view.ts";
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

/**
 * What a seat is told of a table since a number of the log; null where nothing has happened that it may know of: a message that
 * says nothing would say that others have acted. A view changes with an event that its seat is told of, and never without
 * (tests/room/view-changes.test.ts).
 */
export function tableMessage(
  number: number,
  { match, marks, closed }: Table,
  seat: Seat,
  since: number,
): TableMessage | null {
  const latest = marks.at(-1);
  if (latest === undefined || latest.seq <= since) return null;
  const setup = openSetup(match.setup);
  const known = marks.findLast(({ seq }) => seq <= since);
  if (known === undefined) {
    const events = eventsFor(match, seat, 0);
    return { table: number, setup, events, view: view(match.world, seat), changes: null, closed };
  }
  const events = eventsFor(match, seat, known.at);
  if (events.length === 0) return null;
  const changes = changesBetween(view(known.world, seat), view(match.world, seat));
  return { table: number, setup, events, view: null, changes, closed };
}

function openSetup({ scenario, audience, procedure, climate, level }: Setup): OpenSetup {
  return { scenario, audience, procedure, climate, level };
}
