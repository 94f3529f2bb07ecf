/**
 * Decides an order about the room itself, not about a match. Returns the facts that it leads to, or the reason for
 * refusing it.
 */
import type { Seat } from "../engine/state/seat.ts";
import { isExpired } from "../kernel/admission.ts";
import { type AnswerOrder, answerFact } from "./answers.ts";
import { clashes, type Device } from "./device.ts";
import type { Place, RoomFact } from "./fact.ts";
import { isAboutSeat } from "./from-committee.ts";
import { readingFact } from "./messages.ts";
import type { DeskOrder, DeviceOrder, PairOrder, PlayOrder, RoomRefusal } from "./order.ts";
import { partnerFacts, seated } from "./partner.ts";
import { isReportOf } from "./said.ts";
import { takenSeats } from "./seats.ts";
import type { RoomState } from "./state.ts";

/** What the rules need to know about matches: the clock of each table, or −1 before its match begins. */
export type Tables = Readonly<{ clockOf: (table: number) => number }>;

export type Decision =
  | Readonly<{ ok: true; facts: readonly RoomFact[] }>
  | Readonly<{ ok: false; reason: RoomRefusal }>;

export const refuse = (reason: RoomRefusal): Decision => ({ ok: false, reason });
export const accept = (...facts: readonly RoomFact[]): Decision => ({ ok: true, facts });

/** Null changes nothing, and is accepted. */
function decided(found: RoomFact | RoomRefusal | null): Decision {
  return typeof found === "string" ? refuse(found) : accept(...(found === null ? [] : [found]));
}

export const LONGEST_NOTE = 280;
/** The maximum number of messages and press releases in a room. The desk receives them all. */
const MOST_SAID = 2000;
/**
 * The maximum number of messages and press releases from one seat: one a minute in a lesson of 80 minutes, so that
 * one pupil cannot use up the class's share.
 */
const MOST_SAID_EACH = 80;

export type RoomDeviceOrder = Exclude<DeviceOrder, PlayOrder | PairOrder>;

/** Decides an order from a device. `at` is in ms since 1970. */
export function decideDevice(
  room: RoomState,
  device: Device,
  order: RoomDeviceOrder,
  tables: Tables,
  at: number,
): Decision {
  if (device.isRemoved && order.type !== "takeSeat") return refuse("removed");
  if (order.type === "answerTicket" || order.type === "sayOpinion" || order.type === "answerCheck") {
    const hasBegun = device.place !== null && tables.clockOf(device.place.table) >= 0;
    return decided(answerFact(room, device, order, hasBegun));
  }
  if (order.type === "readMessage") return decided(readingFact(room, device, order.number));
  if (room.isDebriefed) return refuse("debriefed");
  if (room.committee !== null && isAboutSeat(order.type)) return refuse("notYours");
  switch (order.type) {
    case "takeSeat":
      return seatFor(room, device, order.place, tables);
    case "dealMe":
      return dealt(room, device, order.role, tables);
    case "leaveSeat":
      return device.place === null ? refuse("noSeat") : accept({ type: "seatLeft", device: device.id });
    case "answerPartner": {
      const isLate = device.place !== null && tables.clockOf(device.place.table) >= 0;
      const facts = partnerFacts(room, device, order, isLate);
      return typeof facts === "string" ? refuse(facts) : accept(...facts);
    }
    default:
      return device.place === null ? refuse("noSeat") : talked(room, device.place, order, at);
  }
}

type TalkOrder = Exclude<
  RoomDeviceOrder,
  AnswerOrder | Readonly<{ type: "takeSeat" | "dealMe" | "leaveSeat" | "answerPartner" | "readMessage" }>
>;

function talked(room: RoomState, { table, seat }: Place, order: TalkOrder, at: number): Decision {
  const { talk } = room.settings;
  if (order.type === "report") {
    const report = { table, from: order.from, number: order.number, by: seat };
    return room.said.some((one) => isReportOf(report, one))
      ? accept({ type: "wordsReported", ...report })
      : refuse("notYours");
  }
  if (talk === "off") return refuse("talkOff");
  if ("text" in order && order.text === "") return refuse("emptyText");
  const reason = fullFor(room, table, seat);
  if (reason !== null) return refuse(reason);
  if (order.type === "post") {
    return talk === "notes"
      ? accept({ type: "pressPosted", table, from: seat, text: order.text, at })
      : refuse("talkOff");
  }
  if (!isTo(room, seat, order.to)) return refuse("noSeat");
  if (order.type === "say") {
    const { phrase, article, alternative } = order;
    if (phrase === "weWant" && (article < 0 || alternative === undefined)) return refuse("emptyText");
    const words = { phrase, text: "", article, ...(alternative === undefined ? {} : { alternative }) };
    return accept({ type: "wordsSent", table, from: seat, to: order.to, words, at });
  }
  if (talk !== "notes") return refuse("talkOff");
  const words = { phrase: null, text: order.text, article: -1 };
  return accept({ type: "wordsSent", table, from: seat, to: order.to, words, at });
}

function fullFor({ said, press }: RoomState, table: number, seat: Seat): RoomRefusal | null {
  const isOwn = (one: Readonly<{ table: number; from: Seat }>): boolean =>
    one.table === table && one.from === seat;
  if (said.filter(isOwn).length + press.filter(isOwn).length >= MOST_SAID_EACH) return "tooManyMessages";
  return said.length + press.length >= MOST_SAID ? "tooMany" : null;
}

function isTo({ settings }: RoomState, from: Seat, to: Seat): boolean {
  return from !== to && settings.seats.includes(to);
}

/** Gives out a free seat. If another device holds the seat, or this device was removed, the teacher decides. */
function seatFor(room: RoomState, device: Device, place: Place, { clockOf }: Tables): Decision {
  const { settings } = room;
  if (!isPlace(room, place)) return refuse("noSeat");
  if (place.role !== "both" && !settings.pairs) return refuse("notYourPart");
  if (isSame(device.place, place)) return accept();
  const isHeld = room.devices.some((other) => other.id !== device.id && clashes(other.place, place));
  if (device.isRemoved || isHeld) {
    return isSame(device.asked, place) ? accept() : accept({ type: "seatAsked", device: device.id, place });
  }
  const isOwn = device.place?.table === place.table && device.place.seat === place.seat;
  if (settings.seating === "dealt" && !isOwn) return refuse("notYours");
  return accept({ type: "seatTaken", device: device.id, place, isLate: clockOf(place.table) >= 0 });
}

function isPlace({ settings }: RoomState, { table, seat }: Place): boolean {
  return settings.seats.includes(seat) && table >= 1 && table <= settings.tables;
}

function isSame(a: Place | null, b: Place): boolean {
  return a !== null && a.table === b.table && a.seat === b.seat && a.role === b.role;
}

/**
 * Gives the device the first free seat at the table with the fewest seats taken. A Capital first joins a Delegate who
 * has none.
 */
function dealt(room: RoomState, device: Device, role: Place["role"], { clockOf }: Tables): Decision {
  if (device.place !== null) return accept();
  if (role !== "both" && !room.settings.pairs) return refuse("notYourPart");
  const places = freePlaces(room, role);
  const [place] = places.sort((a, b) => crowd(room, b, role) - crowd(room, a, role) || a.table - b.table);
  if (place === undefined) return refuse("notFree");
  return accept({ type: "seatTaken", device: device.id, place, isLate: clockOf(place.table) >= 0 });
}

/** Ranks pairs with one free role above empty seats, and emptier tables above fuller ones. */
function crowd(room: RoomState, { table, seat }: Place, role: Place["role"]): number {
  const isHalf =
    role !== "both" && room.devices.some(({ place }) => place?.table === table && place.seat === seat);
  return (isHalf ? 1000 : 0) - takenSeats(room, table).length;
}

/** All places with this role that no device holds. */
export function freePlaces({ settings, devices }: RoomState, role: Place["role"]): Place[] {
  return Array.from({ length: settings.tables }, (_, t) =>
    settings.seats.map((seat): Place => ({ table: t + 1, seat, role })),
  )
    .flat()
    .filter((place) => devices.every((device) => !clashes(device.place, place)));
}

export type RoomDeskOrder = Extract<
  DeskOrder,
  Readonly<{
    type:
      | "dropInject"
      | "setSeatTime"
      | "moveDevice"
      | "swapSeats"
      | "letIn"
      | "putOff"
      | "removeDevice"
      | "readmitDevice"
      | "setJoining"
      | "tell"
      | "change";
  }>
>;

/** Decides an order from the teacher that concerns only the room. */
export function decideDesk(room: RoomState, order: RoomDeskOrder, { clockOf }: Tables, at: number): Decision {
  const known = (...ids: readonly number[]): boolean => ids.every((id) => isKnown(room.devices[id]));
  switch (order.type) {
    case "dropInject":
      return accept({ type: "injectDropped", table: order.table, event: order.event });
    case "setSeatTime":
      return timeOf(room, order);
    case "moveDevice": {
      const { device, place } = order;
      if (!known(device) || !isPlace(room, place)) return refuse("noSeat");
      return accept({ type: "seatTaken", device, place, isLate: clockOf(place.table) >= 0 });
    }
    case "swapSeats":
      return known(...order.devices)
        ? accept({ type: "seatsSwapped", devices: order.devices })
        : refuse("noSeat");
    case "letIn":
      return letIn(room, order.device, clockOf);
    case "putOff":
      return (room.devices[order.device]?.asked ?? null) === null
        ? refuse("noSeat")
        : accept({ type: "seatPutOff", device: order.device });
    case "removeDevice":
      return known(order.device) ? accept({ type: "deviceRemoved", device: order.device }) : refuse("noSeat");
    case "readmitDevice":
      return known(order.device)
        ? accept({ type: "deviceReadmitted", device: order.device })
        : refuse("noSeat");
    case "setJoining":
      return room.isJoiningOpen === order.isOpen
        ? accept()
        : accept({ type: order.isOpen ? "joiningOpened" : "joiningClosed" });
    case "tell":
      if (order.text === "") return refuse("emptyText");
      return accept({ type: "messageSent", to: order.to, text: order.text, at });
    case "change": {
      const { pace, talk, forecasts, marks } = order;
      return accept({ type: "settingsChanged", pace, talk, forecasts, marks });
    }
  }
}

function timeOf(room: RoomState, { table, seat, time }: Extract<RoomDeskOrder, { type: "setSeatTime" }>) {
  if (!isPlace(room, { table, seat, role: "both" })) return refuse("noSeat");
  const before = room.tables[table - 1]?.times[seat] ?? "plain";
  return before === time ? accept() : accept({ type: "seatTimeSet", table, seat, time });
}

function isKnown(device: Device | undefined): boolean {
  return device !== undefined && !isExpired(device);
}

function letIn(room: RoomState, id: number, clockOf: Tables["clockOf"]): Decision {
  const asked = room.devices[id]?.asked ?? null;
  if (asked === null) return refuse("noSeat");
  const isLate = clockOf(asked.table) >= 0;
  return accept({ type: "deviceReadmitted", device: id }, ...seated(room, id, asked, isLate));
}
