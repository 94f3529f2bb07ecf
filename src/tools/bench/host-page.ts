/**
 * The page's state of its room, updated message by message. A message can come from a stream, from a poll, or after a
 * device has woken up.
 */
import type { GameEvent } from "../../engine/events/event.ts";
import type { View } from "../../engine/views/view.ts";
import type {
  DeskView,
  OpenSetup,
  RoomUpdate,
  RoomView,
  TableBoard,
  TableMessage,
} from "../../room/message.ts";
import { withChanges } from "../../room/view-changes.ts";

export type Page = Readonly<{
  since: string;
  version: string;
  room: RoomView | null;
  board: readonly TableBoard[] | null;
  desk: DeskView | null;
  setup: OpenSetup | null;
  view: View | null;
  events: readonly GameEvent[];
}>;

export const BLANK: Page = {
  since: "",
  version: "",
  room: null,
  board: null,
  desk: null,
  setup: null,
  view: null,
  events: [],
};

/** The page after a message. @throws if the host sends changes of a view that the page does not have */
export function pageAfter(page: Page, sent: RoomUpdate): Page {
  const { position, version, table } = sent;
  const told = {
    since: position,
    version,
    room: sent.room ?? page.room,
    board: sent.board ?? page.board,
    desk: sent.desk ?? page.desk,
  };
  const moved = sent.room !== null && placeOf(sent.room) !== placeOf(page.room);
  const left = moved ? { view: null, events: [] } : {};
  const before = { ...page, ...told, ...left };
  return table === null ? before : { ...before, ...shown(before, table) };
}

function placeOf(room: RoomView | null): string {
  return room?.place == null ? "" : `${room.place.table}/${room.place.seat}`;
}

function shown(
  { view: known, events: heard }: Page,
  { table, setup, view, changes, events }: TableMessage,
): Pick<Page, "setup" | "view" | "events"> {
  if (view !== null) return { setup, view, events };
  if (changes === null || known === null) throw new Error(`changes of table ${table} without a view`);
  return {
    setup,
    view: withChanges(known, changes),
    events: [...heard, ...events],
  };
}

/** The query of the page's next request. */
export function queryOf({ since, version }: Page, table: number): string {
  return new URLSearchParams({ since, version, table: `${table}` }).toString();
}
