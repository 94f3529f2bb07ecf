import type { Setup } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { resumed, resumedFrom } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import type { OpenSetup, TableMessage } from "../../room/message.ts";
import { changesBetween } from "../../room/view-changes.ts";
import type { Row } from "../store/store.ts";
import { countsTold, type Ear, eventsTold, viewTold } from "./redaction.ts";

type Mark = Readonly<{ at: number; world: World }>;

export type Table = Readonly<{
  match: Match;
  /** Oldest first; the last is the match as it is. */
  marks: readonly Mark[];
  /** How many beats have been closed, those taken back included. */
  closed: number;
}>;

export type MatchRow = Extract<Row, { kind: "match" }>;

/** So far back changes are told; a device that slept longer is sent the whole. */
const MOST_MARKS = 400;

/** The table after a row of the log. @throws where the log does not begin with an opening */
export function tableAfter(table: Table | null, row: MatchRow, engineVersion: string): Table {
  const match = matchAfter(table?.match ?? null, row, engineVersion);
  const mark = { at: match.log.length, world: match.world };
  const closed = (table?.closed ?? 0) + (isClose(row) ? 1 : 0);
  return { match, marks: [...(table?.marks ?? []), mark].slice(-MOST_MARKS), closed };
}

function isClose({ entry }: MatchRow): boolean {
  return entry?.command.type === "closeBeat";
}

function matchAfter(match: Match | null, { setup, entry, events }: MatchRow, engineVersion: string): Match {
  if (setup !== undefined) return resumedFrom(libraryFor(engineVersion, setup), setup, events);
  if (match === null || entry === null) throw new Error("a table begins with its setup");
  return resumed(match, entry, events);
}

/** Of a table as it stands, by ear and by where they begin: the two devices of a pair are told the same. */
const messages = new WeakMap<Table, Map<string, TableMessage>>();

/**
 * What is told of a table to an ear that has been told so many of its events; null where nothing has happened that it may know of:
 * a message that says nothing would say that others have acted. A view changes with an event that its seat is told of, and never
 * without (tests/room/view-changes.test.ts), so that the number of those says which view a page has.
 */
export function tableMessage(number: number, table: Table, ear: Ear, heard: number): TableMessage | null {
  const { match, marks } = table;
  const counts = countsTold(match, ear);
  const toldBy = (at: number): number => counts[at] ?? 0;
  if (heard > 0 && toldBy(match.log.length) <= heard) return null;
  const known = heard === 0 ? undefined : marks.findLast(({ at }) => toldBy(at) <= heard);
  const made = messages.get(table) ?? new Map<string, TableMessage>();
  messages.set(table, made);
  const key = `${ear.seat}/${ear.marks}/${known?.at}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const message = messageFrom(number, table, ear, known ?? null);
  made.set(key, message);
  return message;
}

function messageFrom(number: number, table: Table, ear: Ear, known: Mark | null): TableMessage {
  const { match, closed } = table;
  const events = eventsTold(match, ear, known?.at ?? 0);
  const before = known === null ? null : viewTold(match, known.world, ear);
  const now = viewTold(match, match.world, ear);
  const setup = openSetup(match.setup);
  const told =
    before === null ? { view: now, changes: null } : { view: null, changes: changesBetween(before, now) };
  return { table: number, setup, events, ...told, closed };
}

function openSetup({ scenario, audience, procedure, climate, level }: Setup): OpenSetup {
  return { scenario, audience, procedure, climate, level };
}
