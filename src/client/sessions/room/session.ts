/** Connects a page to its room: puts what the host sends into the stores, and sends the page's orders to the host. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { View } from "../../../engine/views/view.ts";
import type { OpenSetup, OrderAnswer, RoomUpdate, RoomView, TableMessage } from "../../../room/message.ts";
import type { Order } from "../../../room/order.ts";
import { withChanges } from "../../../room/view-changes.ts";
import { type GameStore, NO_GAME } from "../../game/game-store.ts";
import { withNews } from "../../game/standing.ts";
import { type Refused, sendOrder } from "../../host/calls.ts";
import { scenarioOfRoom } from "../../setup/room-scenario.ts";
import { keptDrafts } from "./kept-drafts.ts";
import { longestHold } from "./longest-hold.ts";
import { NO_ROOM, type RoomStore } from "./room-store.ts";
import { openRoomStream } from "./room-stream.ts";

export type SessionKind = "seat" | "desk" | "wall" | "watcher";

export type SessionOptions = Readonly<{
  code: string;
  key: string;
  kind: SessionKind;
  game: GameStore;
  rooms: RoomStore;
  /** Called after a view has been shown. `before` is null for the first view. */
  onView?: (before: View | null, view: View) => void;
}>;

export type Session = Readonly<{
  code: string;
  key: string;
  kind: SessionKind;
  order: (order: Order) => Promise<OrderAnswer | Refused>;
  /** Chooses the table that the wall or a watcher shows. */
  lookAt: (table: number) => void;
  /** Shows at once what is held back for the wall. */
  showNow: () => void;
  close: () => void;
}>;

/** An update from a table that is not shown yet. */
type Coming = Readonly<{
  table: number;
  closed: number;
  view: View;
  setup: OpenSetup;
  news: readonly GameEvent[];
  isWhole: boolean;
}>;

type Inside = {
  readonly options: SessionOptions;
  table: number;
  /** Position after the host's last message. */
  since: string;
  version: string;
  /** The newest view received, whether or not it has been shown. */
  latest: View | null;
  coming: Coming[];
  hold: ReturnType<typeof setTimeout> | null;
  /** What the seat saw when the beat opened that is shown now. */
  opening: View | null;
};

export function openSession(options: SessionOptions): Session {
  const { code, key, kind, rooms } = options;
  const inside: Inside = {
    options,
    // The desk shows no match directly: its own view has all it needs.
    table: kind === "desk" ? 0 : 1,
    since: "",
    version: "",
    latest: null,
    coming: [],
    hold: null,
    opening: null,
  };
  rooms.setState({ ...NO_ROOM, code, key });
  clearGame(options);
  let close = linkOf(inside);
  return {
    code,
    key,
    kind,
    order: inLine((order) => ordered(options, order)),
    lookAt: (table) => {
      if (inside.table === table) return;
      close();
      Object.assign(inside, { table, since: "", latest: null, coming: [], opening: null });
      close = linkOf(inside);
    },
    showNow: () => show(inside, true),
    close: () => {
      close();
      if (inside.hold !== null) clearTimeout(inside.hold);
      rooms.setState(NO_ROOM);
      clearGame(options);
    },
  };
}

function clearGame({ game }: SessionOptions): void {
  game.setState({ ...NO_GAME, batch: game.getState().batch + 1 });
}

function linkOf(inside: Inside): () => void {
  const { code, key, kind, rooms } = inside.options;
  return openRoomStream({
    code,
    key,
    isWatcher: kind === "watcher",
    at: () => ({ since: inside.since, version: inside.version, table: inside.table }),
    onSent: (sent) => receive(inside, sent),
    onState: (state) => rooms.setState({ link: state }),
  });
}

/** Sends orders one at a time, so that they arrive in sequence. */
function inLine<A>(give: (order: Order) => Promise<A>): (order: Order) => Promise<A> {
  let line: Promise<unknown> = Promise.resolve();
  return (order) => {
    const answer = line.then(() => give(order));
    line = answer;
    return answer;
  };
}

async function ordered({ code, key, rooms }: SessionOptions, order: Order): Promise<OrderAnswer | Refused> {
  rooms.setState({ isSending: true });
  const answer = await sendOrder(code, key, order);
  rooms.setState({ isSending: false, refused: answer.ok ? null : answer.reason });
  return answer;
}

function receive(inside: Inside, { position, version, now, room, board, desk, table }: RoomUpdate): void {
  const { rooms } = inside.options;
  // A repeated message contains nothing new about the table.
  const isHeard = position === inside.since;
  inside.since = position;
  inside.version = version;
  const before = rooms.getState();
  rooms.setState({
    skew: now - Date.now(),
    room: room ?? before.room,
    board: board ?? before.board,
    desk: desk ?? before.desk,
  });
  if (room !== null && hasMoved(before.room, room)) leaveTable(inside);
  if (table !== null && !isHeard) queue(inside, table);
  show(inside, false);
}

/** True if the device now has another seat, or none. What the old seat saw is then no longer shown. */
function hasMoved(before: RoomView | null, now: RoomView): boolean {
  const seat = (room: RoomView | null): string =>
    `${room?.place?.table}/${room?.place?.seat}/${room?.isRemoved}`;
  return before !== null && seat(before) !== seat(now);
}

function leaveTable(inside: Inside): void {
  const { game } = inside.options;
  Object.assign(inside, { latest: null, coming: [], opening: null });
  inside.options.rooms.setState({ shown: null });
  game.setState({ ...NO_GAME, batch: game.getState().batch + 1 });
}

function queue(inside: Inside, { table, setup, events, view, changes, closed }: TableMessage): void {
  const latest = changes === null || inside.latest === null ? view : withChanges(inside.latest, changes);
  if (latest === null) return;
  inside.latest = latest;
  const isWhole = view !== null;
  if (isWhole) inside.coming = [];
  inside.coming.push({ table, closed, view: latest, setup, news: events, isWhole });
}

/** Shows what no longer has to wait for the wall. */
function show(inside: Inside, isNow: boolean): void {
  const { rooms } = inside.options;
  while (inside.coming[0] !== undefined && (isNow || !mustWait(inside, inside.coming[0]))) {
    const next = inside.coming.shift();
    if (next !== undefined) publish(inside, next);
  }
  const isHolding = inside.coming.length > 0;
  if (rooms.getState().isHolding !== isHolding) rooms.setState({ isHolding });
  if (!isHolding && inside.hold !== null) clearTimeout(inside.hold);
  inside.hold = isHolding ? (inside.hold ?? holdOn(inside)) : null;
}

/** Gives up after the longest wait for any of the results held back. */
function holdOn(inside: Inside): ReturnType<typeof setTimeout> {
  return setTimeout(() => show(inside, true), longestHold(inside.coming.flatMap(({ news }) => news)));
}

/**
 * True for a result that the wall has not shown yet. Closed beats are counted, not messages, because devices receive
 * later events in separate messages.
 */
function mustWait({ options }: Inside, { closed, news, isWhole }: Coming): boolean {
  const played = options.rooms.getState().room?.wallClosed ?? null;
  const isResult = news.some(({ type }) => type === "beatClosed");
  const isDevice = options.kind === "seat" || options.kind === "watcher";
  return isDevice && played !== null && isResult && !isWhole && played < closed;
}

function publish(inside: Inside, { table, closed, view, setup, news, isWhole }: Coming): void {
  const { options } = inside;
  const { journal, batch, drafts, view: before, before: earlier } = options.game.getState();
  const all = withNews(isWhole ? [] : journal, news);
  const isSameBeat = before?.world.clock === view.world.clock;
  options.game.setState({
    ...NO_GAME,
    view,
    before: isSameBeat ? earlier : isWhole ? null : inside.opening,
    scenario: scenarioOfRoom(setup),
    journal: all,
    // What happened before this page opened is not played again.
    queue: isWhole ? [] : all.filter(({ event }) => news.includes(event)),
    batch: batch + 1,
    status: view.world.phase === "over" ? "over" : "ready",
    watching: view.mine === null,
    drafts: isSameBeat ? drafts : before === null ? keptDrafts(options.code, view.world.clock) : {},
  });
  if (!isSameBeat) inside.opening = view;
  // The reason for a refusal stays until the match moves on.
  if (!isSameBeat || before?.world.isPaused !== view.world.isPaused)
    options.rooms.setState({ refused: null });
  // This is set after the game store. The picture has started by now, so the close does not count as already played.
  options.rooms.setState({ shown: { table, closed } });
  options.onView?.(isWhole ? null : before, view);
}
