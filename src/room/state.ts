/** How a room stands: folded from its facts, the same on every host that reads its log. */
import type { Seat } from "../engine/state/seat.ts";
import { rulesVersionOf } from "../match/rules-version.ts";
import type { Guess } from "./class-forecast.ts";
import { type Device, type DeviceFact, devicesAfter } from "./device.ts";
import type { Audiences, DeviceId, Guidance, RoomFact, Timer, Words } from "./fact.ts";
import type { RoomSettings } from "./settings.ts";
import { type Answered, withTicket } from "./ticket.ts";

export type Message = Readonly<{ to: Audiences; text: string; at: number }>;

export type Said = Readonly<{
  /** Among what its sender has said to the same delegation. */
  number: number;
  table: number;
  from: Seat;
  to: Seat;
  words: Words;
  at: number;
  isReported: boolean;
}>;

export type Press = Readonly<{ table: number; from: Seat; text: string; at: number }>;

export type TableState = Readonly<{
  timer: Timer | null;
  /** Ms left on the clock while the teacher pauses. */
  held: number | null;
  /** Clock of the beat in which seats asked for time, and which; −1 for none. */
  timeAsked: number;
  timeSeats: readonly Seat[];
  /** So many closes the wall has played. */
  wallClosed: number;
  plans: readonly Readonly<{ event: string; season: number }>[];
  /** What Capitals have said, by seat and article. */
  guidance: Readonly<Record<Seat, Readonly<Record<number, Guidance>>>>;
  /** The class forecast, by device. */
  guesses: Readonly<Record<DeviceId, Guess>>;
}>;

export type RoomState = Readonly<{
  settings: RoomSettings;
  seed: string;
  engineVersion: string;
  /** Of every key that opens the desk. */
  deskHashes: readonly string[];
  /** Of a key that was made to take the place of all of these, and has not been used yet; null for none. */
  newDeskHash: string | null;
  /** The wall's key follows from it: the room's seed until the key is renewed. */
  wallSecret: string;
  devices: readonly Device[];
  /** The device that came in last; −1 before the first. */
  newest: number;
  isJoiningOpen: boolean;
  tables: readonly TableState[];
  messages: readonly Message[];
  said: readonly Said[];
  press: readonly Press[];
  isDebriefed: boolean;
  tickets: readonly Answered[];
}>;

const NEW_TABLE: TableState = {
  timer: null,
  held: null,
  timeAsked: -1,
  timeSeats: [],
  wallClosed: 0,
  plans: [],
  guidance: {},
  guesses: {},
};

/** The room after a fact; the first opens it. */
export function roomAfter(room: RoomState | null, fact: RoomFact): RoomState {
  if (fact.type === "roomOpened") return roomOf(fact);
  if (room === null) throw new Error(`a room begins with roomOpened, not with ${fact.type}`);
  return folded(room, fact);
}

function folded(room: RoomState, fact: Exclude<RoomFact, Readonly<{ type: "roomOpened" }>>): RoomState {
  switch (fact.type) {
    case "joiningClosed":
    case "joiningOpened":
    case "deviceEntered":
    case "seatAsked":
    case "seatPutOff":
    case "seatTaken":
    case "seatLeft":
    case "seatsSwapped":
    case "deviceRemoved":
    case "deviceReadmitted":
    case "deviceExpired":
      return { ...room, ...devicesOf(room, fact) };
    case "timerSet":
    case "timerHeld":
    case "timeAsked":
    case "wallPlayed":
    case "injectPlanned":
    case "injectDropped":
    case "guidanceGiven":
    case "adoptionGuessed":
      return { ...room, tables: tablesAfter(room.tables, fact) };
    case "messageSent":
    case "wordsSent":
    case "wordsReported":
    case "pressPosted":
      return { ...room, ...saidAfter(room, fact) };
    case "settingsChanged":
      return { ...room, settings: settingsAfter(room.settings, fact) };
    case "deskKeyMade":
    case "deskRenewed":
    case "teacherInvited":
    case "wallKeyMade":
      return { ...room, ...keysAfter(room, fact) };
    case "keptAgain":
      return room;
    case "debriefOpened":
      return { ...room, isDebriefed: true };
    case "ticketAnswered":
      return { ...room, tickets: ticketsAfter(room.tickets, fact) };
  }
}

function devicesOf(
  { devices, newest }: RoomState,
  fact: DeviceFact | Fact<"joiningClosed" | "joiningOpened">,
): Partial<RoomState> {
  if (fact.type === "joiningClosed" || fact.type === "joiningOpened")
    return { isJoiningOpen: fact.type === "joiningOpened" };
  const entered = fact.type === "deviceEntered" ? fact.device : newest;
  return { devices: devicesAfter(devices, fact), newest: entered };
}

function settingsAfter(
  settings: RoomSettings,
  { type: _, ...manner }: Fact<"settingsChanged">,
): RoomSettings {
  return { ...settings, ...manner };
}

function ticketsAfter(
  tickets: readonly Answered[],
  { type: _, ...answered }: Fact<"ticketAnswered">,
): readonly Answered[] {
  return withTicket(tickets, answered);
}

function keysAfter(
  { deskHashes }: RoomState,
  fact: Fact<"deskKeyMade" | "deskRenewed" | "teacherInvited" | "wallKeyMade">,
): Partial<RoomState> {
  switch (fact.type) {
    case "deskKeyMade":
      return { newDeskHash: fact.deskHash };
    case "deskRenewed":
      return { deskHashes: [fact.deskHash], newDeskHash: null };
    case "teacherInvited":
      return { deskHashes: [...deskHashes, fact.deskHash] };
    case "wallKeyMade":
      return { wallSecret: fact.secret };
  }
}

function saidAfter(
  { messages, said, press }: RoomState,
  fact: Fact<"messageSent" | "wordsSent" | "wordsReported" | "pressPosted">,
): Partial<RoomState> {
  switch (fact.type) {
    case "messageSent":
      return { messages: [...messages, { to: fact.to, text: fact.text, at: fact.at }] };
    case "wordsSent":
      return { said: [...said, saidOf(fact, saidBefore(said, fact))] };
    case "wordsReported":
      return { said: said.map((one) => (isReportOf(fact, one) ? { ...one, isReported: true } : one)) };
    case "pressPosted": {
      const { table, from, text, at } = fact;
      return { press: [...press, { table, from, text, at }] };
    }
  }
}

type Fact<T extends RoomFact["type"]> = Extract<RoomFact, { type: T }>;

function roomOf({ settings, seed, engineVersion, deskHash }: Fact<"roomOpened">): RoomState {
  return {
    settings,
    seed,
    engineVersion: rulesVersionOf(engineVersion),
    deskHashes: [deskHash],
    newDeskHash: null,
    wallSecret: seed,
    devices: [],
    newest: -1,
    isJoiningOpen: true,
    tables: Array.from({ length: settings.tables }, () => NEW_TABLE),
    messages: [],
    said: [],
    press: [],
    isDebriefed: false,
    tickets: [],
  };
}

function saidOf({ table, from, to, words, at }: Fact<"wordsSent">, number: number): Said {
  return { number, table, from, to, words, at, isReported: false };
}

function saidBefore(said: readonly Said[], { table, from, to }: Fact<"wordsSent">): number {
  return said.filter((one) => one.table === table && one.from === from && one.to === to).length;
}

/** Whether this is what a delegation has reported. */
export function isReportOf(
  { table, from, number, by }: Omit<Fact<"wordsReported">, "type">,
  said: Said,
): boolean {
  return said.table === table && said.from === from && said.to === by && said.number === number;
}

type TableFact = Fact<
  | "timerSet"
  | "timerHeld"
  | "timeAsked"
  | "wallPlayed"
  | "injectPlanned"
  | "injectDropped"
  | "guidanceGiven"
  | "adoptionGuessed"
>;

function tablesAfter(tables: readonly TableState[], fact: TableFact): readonly TableState[] {
  return tables.map((table, at) => (at + 1 === fact.table ? tableAfter(table, fact) : table));
}

function tableAfter(table: TableState, fact: TableFact): TableState {
  switch (fact.type) {
    case "timerSet":
      return { ...table, timer: fact.timer, held: null };
    case "timerHeld":
      return { ...table, held: fact.left };
    case "timeAsked": {
      const seats = table.timeAsked === fact.clock ? table.timeSeats : [];
      return { ...table, timeAsked: fact.clock, timeSeats: [...seats, fact.seat] };
    }
    case "wallPlayed":
      return { ...table, wallClosed: Math.max(table.wallClosed, fact.closed) };
    case "injectPlanned":
      return { ...table, plans: [...table.plans, { event: fact.event, season: fact.season }] };
    case "injectDropped":
      return { ...table, plans: table.plans.filter(({ event }) => event !== fact.event) };
    case "guidanceGiven": {
      const own = { ...table.guidance[fact.seat], [fact.article]: fact.guidance };
      return { ...table, guidance: { ...table.guidance, [fact.seat]: own } };
    }
    case "adoptionGuessed":
      return { ...table, guesses: { ...table.guesses, [fact.device]: fact.percent } };
  }
}

const NOBODY: readonly Device[] = [];
const seated = new WeakMap<readonly Device[], ReadonlyMap<string, readonly Device[]>>();

/** The devices at a seat: all are gone through once, and not once for each seat that each device is shown. */
export function devicesAt(
  { devices }: Pick<RoomState, "devices">,
  table: number,
  seat: Seat,
): readonly Device[] {
  const known = seated.get(devices) ?? byPlace(devices);
  seated.set(devices, known);
  return known.get(`${table}/${seat}`) ?? NOBODY;
}

function byPlace(devices: readonly Device[]): ReadonlyMap<string, readonly Device[]> {
  const places = new Map<string, Device[]>();
  for (const device of devices) {
    const { place } = device;
    if (place === null) continue;
    const key = `${place.table}/${place.seat}`;
    places.set(key, [...(places.get(key) ?? []), device]);
  }
  return places;
}

/** The delegations of a table that a device has taken. */
export function takenSeats(room: Pick<RoomState, "devices" | "settings">, table: number): readonly Seat[] {
  return room.settings.seats.filter((seat) => devicesAt(room, table, seat).length > 0);
}
