/** A table of a room: its match, and its recent states, so that a device can be sent only what has changed. */
import type { Setup } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { resumed, resumedFrom } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import type { OpenSetup, TableMessage } from "../../room/message.ts";
import { changesBetween } from "../../room/view-changes.ts";
import type { Row } from "../store/store.ts";
import { type Recipient, visibleCounts, visibleEvents, visibleView } from "./redaction.ts";
import { pastAfter, type TablePast } from "./table-past.ts";

type Mark = Readonly<{ at: number; world: World }>;

export type Table = Readonly<{
  match: Match;
  /** Oldest first. The last mark is the current state. */
  marks: readonly Mark[];
  /** How many beats have closed, including those taken back. */
  closed: number;
  past: TablePast;
}>;

export type MatchRow = Extract<Row, { kind: "match" }>;

/**
 * The maximum number of earlier states that are stored. A device that has one of them is sent only the changes since
 * then; a device that was away longer is sent everything.
 */
const MOST_MARKS = 400;

/** Applies a row. @throws if the table's first row has no setup */
export function tableAfter(table: Table | null, row: MatchRow, engineVersion: string): Table {
  const match = matchAfter(table?.match ?? null, row, engineVersion);
  const mark = { at: match.log.length, world: match.world };
  const closed = (table?.closed ?? 0) + (isClose(row) ? 1 : 0);
  const past = pastAfter(table?.past ?? null, row, table?.match.world ?? null);
  return { match, marks: [...(table?.marks ?? []), mark].slice(-MOST_MARKS), closed, past };
}

function isClose({ entry }: MatchRow): boolean {
  return entry?.command.type === "closeBeat";
}

function matchAfter(match: Match | null, { setup, entry, events }: MatchRow, engineVersion: string): Match {
  if (setup !== undefined) return resumedFrom(libraryFor(engineVersion, setup), setup, events);
  if (match === null || entry === null) throw new Error("a table begins with its setup");
  return resumed(match, entry, events);
}

/** Messages by recipient and first event, so that the two devices of a pair share one message. */
const messages = new WeakMap<Table, Map<string, TableMessage>>();

/**
 * The news of a table for a recipient that has seen `heard` events. Null if nothing happened that the recipient may
 * know about, because an empty message would show that others have acted. A view changes only with an event that its
 * seat may see (tests/room/view-changes.test.ts), so the number of events identifies the view that a page has.
 */
export function tableMessage(
  number: number,
  table: Table,
  recipient: Recipient,
  heard: number,
): TableMessage | null {
  const { match, marks } = table;
  const counts = visibleCounts(match, recipient);
  const toldBy = (at: number): number => counts[at] ?? 0;
  if (heard > 0 && toldBy(match.log.length) <= heard) return null;
  const known = heard === 0 ? undefined : marks.findLast(({ at }) => toldBy(at) <= heard);
  const made = messages.get(table) ?? new Map<string, TableMessage>();
  messages.set(table, made);
  const key = `${recipient.seat}/${recipient.marks}/${known?.at}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const message = messageFrom(number, table, recipient, known ?? null);
  made.set(key, message);
  return message;
}

function messageFrom(number: number, table: Table, recipient: Recipient, known: Mark | null): TableMessage {
  const { match, closed } = table;
  const events = visibleEvents(match, recipient, known?.at ?? 0);
  const before = known === null ? null : visibleView(match, known.world, recipient);
  const now = visibleView(match, match.world, recipient);
  const setup = openSetup(match.setup);
  const told =
    before === null ? { view: now, changes: null } : { view: null, changes: changesBetween(before, now) };
  return { table: number, setup, events, ...told, closed };
}

function openSetup({ scenario, audience, procedure, climate, level, text }: Setup): OpenSetup {
  const open = { scenario, audience, procedure, climate, level };
  return text === undefined ? open : { ...open, text };
}
