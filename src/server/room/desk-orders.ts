/** Orders from the teacher: how tables are run, who sits where, and when the match ends. */
import { TEACHER } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { Steps } from "../../kernel/time-slices.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { openMatch } from "../../match/match.ts";
import { extended, lengthOf, resumed } from "../../room/beat-clock.ts";
import { usualBell } from "../../room/bell.ts";
import { decideDesk } from "../../room/decide.ts";
import type { DeskOrder } from "../../room/order.ts";
import { takenSeats } from "../../room/seats.ts";
import { requestsAt } from "../../room/time-requests.ts";
import { closeTable, countDown, opened } from "./close-table.ts";
import { seatsHeld } from "./device-orders.ts";
import { add, type Decide, type Draft, give, write } from "./draft.ts";
import { changed } from "./ending.ts";
import { showOnWall } from "./on-wall.ts";
import { ringAnew } from "./ring-anew.ts";
import type { RefusalReason } from "./runtime.ts";
import { endLastCall, giveTime, passedOf, putOffTime } from "./seat-clocks.ts";
import { clockOf, tableOf } from "./snapshot.ts";
import { standInFor } from "./stand-in.ts";
import { setupOf } from "./table-setup.ts";
import { takeBack } from "./take-back.ts";

export type HostDeskOrder = Exclude<
  DeskOrder,
  Readonly<{ type: "renewKey" | "inviteTeacher" | "renewWallKey" | "deleteRoom" | "endNow" }>
>;

export function deskOrder(draft: Draft, order: HostDeskOrder): ReturnType<Decide> {
  switch (order.type) {
    case "start":
    case "pause":
    case "extend":
    case "closeBeat":
    case "undoBeat":
    case "inject":
      return everyTable(draft, order.table, (table) => tableOrder(draft, table, order));
    case "giveToBot":
      return handOver(draft, order, standInFor(draft, order.table, order.seat));
    case "giveBack":
      return handOver(draft, order, { type: "person" });
    case "giveTime":
      return giveTime(draft, order);
    case "putOffTime":
      return putOffAndGoOn(draft, order);
    case "showOnWall":
      return showOnWall(draft, order);
    case "leaveForCommittee":
      if (draft.snapshot.state.committee === null) return "notYours";
      write(draft, { type: "hallLed", toCommittee: true });
      return null;
    case "setBell":
      write(draft, { type: "bellSet", at: order.at });
      return null;
    default: {
      const before = draft.snapshot.state.devices;
      const tables = { clockOf: (table: number) => clockOf(draft.snapshot, table) };
      const decided = decideDesk(draft.snapshot.state, order, tables, draft.now);
      if (!decided.ok) return decided.reason;
      write(draft, ...decided.facts);
      if (order.type === "setSeatTime") endLastCall(draft, order.table);
      seatsHeld(draft, before);
      return null;
    }
  }
}

/** Hands over only delegations that this room plays, because others have no home phase. */
function handOver(
  draft: Draft,
  { table, seat }: Readonly<{ table: number; seat: string }>,
  holder: Holder,
): RefusalReason | null {
  const isPlayed = draft.snapshot.state.settings.seats.includes(seat);
  return isPlayed ? give(draft, table, TEACHER, changed(seat, holder)) : "noSeat";
}

type OnTable = (table: number) => ReturnType<Decide>;

/** Applies an order to one table, or to all tables if the number is 0. */
function everyTable(draft: Draft, table: number, act: OnTable): ReturnType<Decide> {
  if (table === 0) return eachTable(draft, act);
  return table <= draft.snapshot.tables.length ? act(table) : "noTable";
}

/**
 * Applies an order to one table per turn of the event loop, because closing twelve beats at once would keep others
 * waiting too long. If one table refuses the order, the others still get it.
 */
function* eachTable(draft: Draft, act: OnTable): Steps<RefusalReason | null> {
  const answers: (RefusalReason | null)[] = [];
  for (const at of draft.snapshot.tables.keys()) {
    yield;
    const answer = act(at + 1);
    answers.push(answer === null || typeof answer === "string" ? answer : yield* answer);
  }
  return answers.includes(null) ? null : (answers[0] ?? "noTable");
}

type TableOrder = Extract<
  DeskOrder,
  Readonly<{ type: "start" | "pause" | "extend" | "closeBeat" | "undoBeat" | "inject" }>
>;

function tableOrder(draft: Draft, table: number, order: TableOrder): ReturnType<Decide> {
  switch (order.type) {
    case "start":
      return order.table === 0 && isLeftOut(draft, table) ? "noSeat" : start(draft, table);
    case "pause":
      return pause(draft, table, order.isPaused);
    case "extend":
      return extend(draft, table, 1000 * order.seconds, order.seen?.[table - 1]);
    case "closeBeat": {
      const beat = beatAt(order, table) ?? clockOf(draft.snapshot, table);
      return closeTable(draft, { table, by: TEACHER, cause: "teacher", beat });
    }
    case "undoBeat":
      return takeBack(draft, table, beatAt(order, table));
    case "inject":
      return inject(draft, table, order.event, order.season);
  }
}

/** The beat that an order means at a table. A page from before an update names none for all tables. */
function beatAt(
  order: Extract<TableOrder, { type: "closeBeat" | "undoBeat" }>,
  table: number,
): number | undefined {
  return order.table === 0 ? order.beats?.[table - 1] : order.beat;
}

/**
 * If people sit at some tables, an empty table is not started with the others, because it would keep the debrief
 * closed.
 */
function isLeftOut({ snapshot }: Draft, table: number): boolean {
  const { tables } = snapshot.state;
  const isTaken = (one: number): boolean => takenSeats(snapshot.state, one).length > 0;
  return !isTaken(table) && tables.some((_, at) => isTaken(at + 1));
}

function start(draft: Draft, table: number): RefusalReason | null {
  const { state } = draft.snapshot;
  if (state.isDebriefed) return "debriefed";
  if (tableOf(draft.snapshot, table) !== null) return "started";
  const setup = setupOf(state, table);
  const match = openMatch(libraryFor(state.engineVersion, setup), setup);
  add(draft, { kind: "match", table, setup, entry: null, events: match.log, at: draft.now });
  const bell = state.bell ?? (state.committee === null ? usualBell(setup.scenario, draft.now) : null);
  if (bell !== state.bell) write(draft, { type: "bellSet", at: bell });
  opened(draft, table);
  return null;
}

function pause(draft: Draft, table: number, isPaused: boolean): RefusalReason | null {
  // A second desk may have pressed the same; the clock is held only once.
  if (tableOf(draft.snapshot, table)?.match.world.isPaused === isPaused) return null;
  const refused = give(draft, table, TEACHER, { type: "pause", isPaused });
  const state = draft.snapshot.state.tables[table - 1];
  if (refused === null && !isPaused) ringAnew(draft);
  if (refused !== null || state?.timer == null) return refused;
  // A seat can have time left after the clock has run out, so the pause keeps how long ago that was.
  if (isPaused) write(draft, { type: "timerHeld", table, left: state.timer.until - draft.now });
  else if (state.held !== null)
    write(draft, { type: "timerSet", table, timer: resumed(state.timer, state.held, draft.now) });
  return null;
}

/** After “not now” the countdown that the request had stopped may begin again. */
function putOffAndGoOn(
  draft: Draft,
  order: Extract<DeskOrder, { type: "putOffTime" }>,
): RefusalReason | null {
  const refused = putOffTime(draft, order);
  if (refused === null) countDown(draft, order.table);
  return refused;
}

/**
 * Gives everybody at a table more time, which also answers the seats that asked for it. @param seen how long the beat was
 * on the desk that sent the order: if another desk has just added time, nothing is added
 */
function extend(draft: Draft, table: number, by: number, seen: number | undefined): RefusalReason | null {
  const before = lengthOf(draft.snapshot.state.tables[table - 1]?.timer ?? null);
  if (seen !== undefined && seen !== before) return "clockChanged";
  endLastCall(draft, table);
  const state = draft.snapshot.state.tables[table - 1];
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (state === undefined || world === undefined) return "notStarted";
  if (world.beat === "over") return "wrongPhase";
  const { clock } = world;
  const { timer, held } = state;
  const running = timer === null ? null : resumed(timer, held, draft.now);
  const longer = extended(running, clock, by, draft.now);
  write(draft, { type: "timerSet", table, timer: longer });
  // A paused clock is paused again at once.
  if (held !== null) write(draft, { type: "timerHeld", table, left: longer.until - draft.now });
  const requests = requestsAt(state, draft.snapshot.state.devices, { table, clock });
  const asking = requests.map(({ seat }) => seat);
  for (const seat of new Set([...asking, ...state.given.map((one) => one.seat)])) {
    const ms = running === null ? 0 : passedOf(state, seat, running, draft.now);
    if (ms > 0 || asking.includes(seat)) write(draft, { type: "timeGiven", table, clock, seat, ms: 0 - ms });
  }
  return null;
}

function inject(draft: Draft, table: number, event: string, season: number | null): RefusalReason | null {
  if (season === null) return give(draft, table, TEACHER, { type: "inject", event });
  if (tableOf(draft.snapshot, table)?.match.scenario.events.every(({ id }) => id !== event) === true)
    return "unknownTarget";
  write(draft, { type: "injectPlanned", table, event, season });
  return null;
}
