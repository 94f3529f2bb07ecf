/** What the teacher's desk shows: every table, device, message and offer, but no mandates. */
import { indexOf } from "../../engine/state/seat.ts";
import { isExpired } from "../../kernel/admission.ts";
import { lengthOf } from "../../room/beat-clock.ts";
import { checkReports } from "../../room/check-view.ts";
import type { DeskView, SeatReport, TableBoard, TableReport, WallLanguages } from "../../room/message.ts";
import { readBy } from "../../room/messages.ts";
import { ownTime } from "../../room/seat-time.ts";
import { devicesAt } from "../../room/seats.ts";
import { NEW_TABLE } from "../../room/table-state.ts";
import { isAsking } from "../../room/time-requests.ts";
import { wallKeyOf } from "../keys/keys.ts";
import type { SpokenLanguages } from "./languages.ts";
import { lastActOf } from "./last-acts.ts";
import { brokenIn, dealsOf, offersIn } from "./offers-report.ts";
import { wallContent } from "./on-wall.ts";
import { type RoomRuntime, WALL_DEVICE } from "./runtime.ts";
import { type Open, tableOf } from "./snapshot.ts";
import type { Table } from "./table.ts";
import { boardOf, clockShown, isPlayedByBot } from "./tables-board.ts";

export function deskView(
  { code, isStuck, ending, languages }: RoomRuntime,
  room: Open,
  here: ReadonlySet<number>,
): DeskView {
  const { settings, committee, devices, pupilTimes, messages, said, press, bell } = room.state;
  const { isDebriefed, isJoiningOpen } = room.state;
  const events = room.tables.find((table) => table !== null)?.match.scenario.events ?? [];
  return {
    code,
    settings,
    ...(committee === null ? {} : { committee: { code: committee.code, hall: committee.hall } }),
    tables: boardOf(room).map((board) => tableReport(room, board, here)),
    devices: devices
      .filter((device) => !isExpired(device))
      .map(({ tokenHash: _, ...device }) => ({
        ...device,
        isHere: here.has(device.id),
        time: pupilTimes[device.id] ?? "plain",
        language: languages.spoken.devices.get(device.id) ?? null,
      })),
    messages: messages.map((one, number) => ({ ...one, ...readBy(room.state, one, number) })),
    said,
    press,
    onWall: wallContent(room),
    bell,
    isDebriefed,
    isStuck,
    isJoiningOpen,
    isHostEnding: ending.by() !== null,
    tickets: ticketsByTable(room),
    opinions: opinionsByTable(room),
    checks: room.state.tables.flatMap(({ checks }, at) =>
      checkReports(checks, room.state.checkAnswers, at + 1, devices, here),
    ),
    wallKey: wallKeyOf(room.state.wallSecret),
    wallIsOpen: here.has(WALL_DEVICE),
    wallLanguages: wallLanguages(languages.spoken),
    events: events.map(({ id }) => id),
    log: room.lines,
  };
}

function wallLanguages({ devices, wall }: SpokenLanguages): WallLanguages | null {
  const first = devices.get(WALL_DEVICE);
  return wall ?? (first === undefined ? null : { first, second: null });
}

function tableReport(room: Open, board: TableBoard, here: ReadonlySet<number>): TableReport {
  const open = tableOf(room, board.table);
  const world = open?.match.world ?? null;
  const { plans, asleepAt, timer } = room.state.tables[board.table - 1] ?? NEW_TABLE;
  return {
    ...board,
    seats: room.state.settings.seats.map((seat) => seatReport(room, board.table, seat, here)),
    offers: world === null ? [] : offersIn(world),
    broken: world === null ? [] : brokenIn(world),
    plans,
    asleepAt,
    pausedAt: open?.past.pausedAt ?? null,
    length: lengthOf(timer),
  };
}

function seatReport(room: Open, table: number, seat: string, here: ReadonlySet<number>): SeatReport {
  const world = tableOf(room, table)?.match.world ?? null;
  const devices = devicesAt(room.state, table, seat).map(({ id }) => id);
  const state = room.state.tables[table - 1] ?? NEW_TABLE;
  const own = ownTime(state, seat);
  const hasOwn = own.time !== "plain" || own.given > 0;
  return {
    seat,
    devices,
    isHere: devices.some((id) => here.has(id)),
    isReady: world?.ready.includes(seat) ?? false,
    isBot: world !== null && isPlayedByBot(world, seat),
    wantsTime: world !== null && isAsking(state, room.state.devices, { table, seat, clock: world.clock }),
    time: own.time,
    clock: hasOwn ? clockShown(state, own) : null,
    botPlayed: botPlayed(tableOf(room, table), seat),
    sealed: world?.secrets.sealed[seat]?.length ?? 0,
    ...dealsOf(world, seat),
    lastActAt: lastActOf(room.lastActs, table, seat),
  };
}

/** The beat that closed last, if a bot has played it for the seat. */
function botPlayed(table: Table | null, seat: string): SeatReport["botPlayed"] {
  const last = table?.past.last ?? null;
  if (table === null || last === null) return null;
  return last.bots.includes(indexOf(table.match.scenario, seat)) ? last.beat : null;
}

/** Tickets are sorted by table and seat. Their order of arrival would show who wrote when. */
function ticketsByTable({ state }: Open): DeskView["tickets"] {
  const { seats } = state.settings;
  return state.tickets
    .map(({ table, seat, ticket }) => ({ table, seat, ticket }))
    .sort((a, b) => a.table - b.table || seats.indexOf(a.seat) - seats.indexOf(b.seat));
}

/** Opinions go along with a pupil to another seat. They are sorted like tickets, for the same reason. */
function opinionsByTable({ state }: Open): DeskView["opinions"] {
  const { seats } = state.settings;
  return state.opinions
    .map(({ device, ...opinion }) => {
      const { table, seat } = state.devices[device]?.place ?? opinion;
      return { ...opinion, table, seat };
    })
    .sort(
      (a, b) =>
        a.table - b.table ||
        seats.indexOf(a.seat) - seats.indexOf(b.seat) ||
        a.question.localeCompare(b.question),
    );
}
