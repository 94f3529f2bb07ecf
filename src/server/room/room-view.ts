/** The room as a delegation or the wall sees it. */
import type { Seat } from "../../engine/state/seat.ts";
import type { World } from "../../engine/state/world.ts";
import type { ChecksOfTable } from "../../room/check.ts";
import type { CheckAnswerOfDevice } from "../../room/check-answers.ts";
import { checksOfDevice, explainedChecks } from "../../room/check-view.ts";
import type { Device } from "../../room/device.ts";
import { committeeShown, type FromCommittee } from "../../room/from-committee.ts";
import { FREE, type Instructions } from "../../room/instructions.ts";
import type { RoomView, WallLanguages } from "../../room/message.ts";
import { isFor, type Message, type Reading, unreadOf } from "../../room/messages.ts";
import { type OpinionOfDevice, opinionAlone, pollsOf } from "../../room/opinion.ts";
import { activeRole } from "../../room/pair-parts.ts";
import { partnersAsking } from "../../room/partner.ts";
import type { PressRelease, SentMessage } from "../../room/said.ts";
import { type OwnTime, ownTime, PLAIN } from "../../room/seat-time.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { NEW_TABLE, type TableState } from "../../room/table-state.ts";
import { mayAskTime, requestOf } from "../../room/time-requests.ts";
import { freeSeats, seatStates } from "./free-seats.ts";
import { haveSame } from "./have-same.ts";
import { wallContent } from "./on-wall.ts";
import { type RoomRuntime, WALL_DEVICE } from "./runtime.ts";
import { MOST_SHOWN, saidAt } from "./said-at.ts";
import { type Open, tableOf } from "./snapshot.ts";
import { clocksOfSeat } from "./tables-board.ts";

/** What a view is made from. The parts are immutable, so the same parts always make the same view. */
export type RoomParts = Readonly<{
  code: string;
  settings: RoomSettings;
  /** Null if no committee has opened the room. */
  committee: FromCommittee | null;
  devices: readonly Device[];
  device: Device | null;
  table: number;
  /** Which tables have begun, one character each. */
  begun: string;
  ready: readonly Seat[];
  timer: TableState["timer"];
  held: TableState["held"];
  /** The time of the device's own seat, as long as the seat is not ready. */
  time: OwnTime["time"];
  given: OwnTime["given"];
  isAskingTime: boolean;
  isTimePutOff: boolean;
  mayAskTime: boolean;
  wallClosed: number | null;
  instructions: Instructions;
  guess: RoomView["guess"];
  messages: readonly Message[];
  /** When the open beat of the table was opened, in ms since 1970; 0 before its match. */
  openedAt: number;
  /** What the device has confirmed of the teacher's messages. Null for the wall and for watchers. */
  reading: Reading | null;
  said: readonly SentMessage[];
  press: readonly PressRelease[];
  onWall: RoomView["onWall"];
  /** Null for anyone but the wall. */
  wallLanguages: WallLanguages | null;
  isDebriefed: boolean;
  isStuck: boolean;
  ticket: RoomView["ticket"];
  /** The opinions of the device, or of all devices if a wall or a watcher looks. */
  opinions: readonly OpinionOfDevice[];
  checks: ChecksOfTable;
  /** The answers to check questions that the view is made from: those of the table, or those that matter to the device. */
  checkAnswers: readonly CheckAnswerOfDevice[];
  here: ReadonlySet<number>;
}>;

const NONE: readonly never[] = [];
const NOTHING_READ: Reading = { from: 0, to: 0 };

export function partsOf(
  { code, isStuck }: Pick<RoomRuntime, "code" | "isStuck">,
  room: Open,
  device: Device | null,
  here: ReadonlySet<number>,
  looksAt: number,
): RoomParts {
  const { state } = room;
  const table = device?.place?.table ?? looksAt;
  const seat = device?.place?.seat ?? null;
  const own = state.tables[table - 1];
  const world = tableOf(room, table)?.match.world;
  return {
    code,
    settings: state.settings,
    committee: state.committee,
    devices: state.devices,
    device,
    table,
    begun: begunIn(room.tables),
    ready: world?.ready ?? NONE,
    timer: own?.timer ?? null,
    held: own?.held ?? null,
    ...seatTime(own, device, world),
    wallClosed: here.has(WALL_DEVICE) ? (own?.wallClosed ?? 0) : null,
    instructions: (seat === null ? undefined : own?.instructions[seat]) ?? FREE,
    guess: (device === null ? undefined : own?.guesses[device.id]) ?? null,
    messages: state.messages,
    openedAt: tableOf(room, table)?.past.openedAt ?? 0,
    reading: device === null ? null : (state.readings[device.id] ?? NOTHING_READ),
    said: seat === null ? NONE : saidAt(state.said, table, seat),
    press: state.press,
    onWall: device === null ? wallContent(room) : null,
    wallLanguages: null,
    isDebriefed: state.isDebriefed,
    isStuck,
    ticket: state.tickets.find((one) => one.device === device?.id)?.ticket ?? null,
    opinions: device === null ? state.opinions : state.opinions.filter((one) => one.device === device.id),
    checks: (own ?? NEW_TABLE).checks,
    checkAnswers: state.checkAnswers.filter((one) =>
      device === null
        ? one.table === table
        : one.device === device.id || (one.table === table && one.seat === seat),
    ),
    here,
  };
}

/** A seat that is ready waits by the clock that all see, so that its own does not tell it whom the table waits for. */
function seatTime(
  table: TableState | undefined,
  device: Device | null,
  world: World | undefined,
): Pick<RoomParts, "time" | "given" | "isAskingTime" | "isTimePutOff" | "mayAskTime"> {
  if (table === undefined || world === undefined || device === null || device.place === null)
    return { ...PLAIN, isAskingTime: false, isTimePutOff: false, mayAskTime: true };
  const { seat } = device.place;
  const request = requestOf(table, device.id, world.clock);
  return {
    ...(world.ready.includes(seat) ? PLAIN : ownTime(table, seat)),
    isAskingTime: request?.isOpen === true,
    isTimePutOff: request?.isOpen === false,
    mayAskTime: mayAskTime(request),
  };
}

export function begunIn(tables: Open["tables"]): string {
  return tables.map((one) => (one === null ? "0" : "1")).join("");
}

/** Whether two sets of parts make the same view. Their messages are compared one by one. */
export function areSameParts(a: RoomParts, b: RoomParts): boolean {
  if (!haveSame(a.said, b.said) || !haveSame(a.opinions, b.opinions)) return false;
  if (!haveSame(a.checkAnswers, b.checkAnswers)) return false;
  return KEYS.every((key) => a[key] === b[key]) && JSON.stringify(a.onWall) === JSON.stringify(b.onWall);
}

const OTHERS: Readonly<
  Record<Exclude<keyof RoomParts, "said" | "opinions" | "onWall" | "checkAnswers">, true>
> = {
  code: true,
  settings: true,
  committee: true,
  wallLanguages: true,
  devices: true,
  device: true,
  table: true,
  begun: true,
  ready: true,
  timer: true,
  held: true,
  time: true,
  given: true,
  isAskingTime: true,
  isTimePutOff: true,
  mayAskTime: true,
  wallClosed: true,
  instructions: true,
  guess: true,
  messages: true,
  openedAt: true,
  reading: true,
  press: true,
  isDebriefed: true,
  isStuck: true,
  ticket: true,
  checks: true,
  here: true,
};

const KEYS = Object.keys(OTHERS) as (keyof typeof OTHERS)[];

export function roomView(parts: RoomParts): RoomView {
  const { device, table, settings, timer, held, time, given } = parts;
  const place = device?.place ?? null;
  return {
    code: parts.code,
    device: device?.id ?? null,
    settings,
    ...committeeShown(parts.committee, place?.seat ?? null, parts.isDebriefed),
    begun: [...parts.begun].flatMap((sign, at) => (sign === "1" ? [at + 1] : [])),
    place,
    part: place === null ? "both" : activeRole(parts, place, parts.here),
    asked: device?.asked ?? null,
    isPutOff: device?.isPutOff ?? false,
    isRemoved: device?.isRemoved ?? false,
    isDeclined: isDeclined(device),
    partnersAsking: device === null || parts.isDebriefed ? NONE : partnersAsking(parts, device),
    seats: table > 0 ? seatStates(parts) : [],
    free: place === null ? freeSeats(parts) : [],
    ...clocksOfSeat({ timer, held }, { time, given }),
    isAskingTime: parts.isAskingTime,
    isTimePutOff: parts.isTimePutOff,
    mayAskTime: parts.mayAskTime,
    wallClosed: parts.wallClosed,
    messages: parts.messages.filter(({ to }) => isFor(to, table, place?.seat ?? null)).slice(-MOST_SHOWN),
    unread: unreadFor(parts),
    said: parts.said,
    press: parts.press.filter((one) => one.table === table).slice(-MOST_SHOWN),
    onWall: parts.onWall,
    ...(parts.wallLanguages === null ? {} : { wallLanguages: parts.wallLanguages }),
    instructions: parts.instructions,
    guess: parts.guess,
    isDebriefed: parts.isDebriefed,
    isStuck: parts.isStuck,
    ticket: parts.ticket,
    opinions: device === null ? [] : parts.opinions.map(opinionAlone),
    checks: device === null ? [] : checksOfDevice(parts.checks, parts.checkAnswers, device, table),
    explained: device === null ? explainedChecks(parts.checks, parts.checkAnswers, table) : [],
    polls: device === null ? pollsOf(parts) : null,
  };
}

function isDeclined(device: Device | null): boolean {
  return device !== null && device.place === null && device.asked === null && device.declinedBy.length > 0;
}

function unreadFor({ device, reading, messages, table, openedAt }: RoomParts): RoomView["unread"] {
  if (device === null || reading === null || device.isRemoved) return NONE;
  return unreadOf(messages, reading, { table, seat: device.place?.seat ?? null, openedAt });
}
