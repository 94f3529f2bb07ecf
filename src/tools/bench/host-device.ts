/**
 * A pupil's device: it follows its room, acts every few seconds as a policy would, and marks itself ready now and
 * then.
 */
import { createParser } from "eventsource-parser";
import type { Command } from "../../engine/state/command.ts";
import type { Role } from "../../room/fact.ts";
import type { OrderAnswer, RoomUpdate } from "../../room/message.ts";
import type { Order } from "../../room/order.ts";
import { closingRole } from "../../room/pair-parts.ts";
import { actsOf } from "./host-hand.ts";
import { BLANK, type Page, pageAfter, queryOf } from "./host-page.ts";
import { ask, listen, now } from "./host-wire.ts";

export type Seated = Readonly<{
  address: string;
  code: string;
  table: number;
  seat: string;
  role: Role;
  isPolling: boolean;
  /** Determines the device's random choices and its pace. */
  number: number;
  /** In the match of a committee: its code, by which a delegate's phone gets its seat. */
  committee?: string;
}>;

/**
 * When something was received or sent: the `clock` of the beat, and the `seat` that was ready, or "" for a newly
 * opened beat, or `MESSAGE` for a message of the chair, whose number is then the clock.
 */
export type Moment = Readonly<{
  code: string;
  table: number;
  clock: number;
  seat: string;
  isPolling: boolean;
  at: number;
}>;

export type Tally = {
  readonly heard: Moment[];
  readonly given: Moment[];
  commands: number;
  said: number;
  refused: Record<string, number>;
  bytes: number;
};

export type BenchDevice = {
  readonly seated: Seated;
  readonly token: string;
  readonly tally: Tally;
  page: Page;
  isOver: boolean;
  stop: () => void;
  /** The acts that the device still plans for this beat, and the clock at the time of planning. */
  plan: { clock: number; acts: Command[]; left: number };
  orders: number;
};

/** Stands in a moment where a message has come. */
export const MESSAGE = "message";

/** The number of orders that a device sends in a beat before its ready mark. */
const ORDERS_A_BEAT = 4;

/** Joins the room and takes the seat. @throws if the host refuses */
export async function sitDown(seated: Seated): Promise<BenchDevice> {
  const { committee, table, seat, role } = seated;
  const token = committee === undefined ? await entered(seated) : await comeOver(seated, committee);
  const tally: Tally = { heard: [], given: [], commands: 0, said: 0, refused: {}, bytes: 0 };
  const plan = { clock: -1, acts: [], left: 0 };
  const device: BenchDevice = {
    seated,
    token,
    tally,
    page: BLANK,
    isOver: false,
    stop: () => undefined,
    plan,
    orders: 0,
  };
  if (committee !== undefined) return device;
  const answer = await give(device, { type: "takeSeat", place: { table, seat, role } });
  if (!answer.ok) throw new Error(`${seat} at table ${table} of ${seated.code}: ${answer.reason}`);
  return device;
}

/** A device that has joined with the code of the room. */
async function entered({ address, code }: Seated): Promise<string> {
  const got = await ask(`${address}/api/rooms/${code}/devices`, "", {});
  return (JSON.parse(got.text) as Readonly<{ token: string }>).token;
}

/** A phone that has joined the committee and comes over to its match. */
async function comeOver({ address, code, seat }: Seated, committee: string): Promise<string> {
  const own = `${address}/api/committees/${committee}`;
  const phone = await ask(`${own}/devices`, "", { delegation: seat });
  const { token } = JSON.parse(phone.text) as Readonly<{ token: string }>;
  const given = await ask(`${own}/match`, token, { room: code });
  return (JSON.parse(given.text) as Readonly<{ key: string }>).key;
}

function urlOf({ seated, page }: BenchDevice, path: string): string {
  return `${seated.address}/api/rooms/${seated.code}/${path}?${queryOf(page, 1)}`;
}

/** Follows the room from now on, by stream or by polling. */
export function follow(device: BenchDevice): void {
  if (device.seated.isPolling) void pollOn(device);
  else streamOn(device);
}

function streamOn(device: BenchDevice): void {
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === undefined) receive(device, data);
    },
  });
  const take = (text: string, bytes: number): void => {
    device.tally.bytes += bytes;
    parser.feed(text);
  };
  device.stop = listen(urlOf(device, "stream"), device.token, take, (error) => {
    if (!device.isOver) count(device, error.message);
  });
}

async function pollOn(device: BenchDevice): Promise<void> {
  while (!device.isOver) {
    try {
      const got = await ask(urlOf(device, "changes"), device.token);
      device.tally.bytes += got.bytes;
      if (got.status === 200) receive(device, got.text);
      else if (got.status !== 204) count(device, `poll ${got.status}`);
    } catch (error) {
      count(device, String(error));
    }
  }
}

function receive(device: BenchDevice, text: string): void {
  const at = now();
  const before = device.page.view?.world;
  const { code, table, isPolling } = device.seated;
  const known = device.page.room?.unread.length ?? 0;
  device.page = pageAfter(device.page, JSON.parse(text) as RoomUpdate);
  for (const { number } of device.page.room?.unread.slice(known) ?? [])
    device.tally.heard.push({ code, table, isPolling, clock: number, seat: MESSAGE, at });
  const world = device.page.view?.world;
  if (world === undefined || world === before) return;
  const moment = { code, table, isPolling, clock: world.clock, at };
  if (before !== undefined && before.clock !== world.clock) device.tally.heard.push({ ...moment, seat: "" });
  const marked = before?.clock === world.clock ? before.ready : [];
  for (const seat of world.ready) if (!marked.includes(seat)) device.tally.heard.push({ ...moment, seat });
}

function count({ tally }: BenchDevice, what: string): void {
  tally.refused[what] = (tally.refused[what] ?? 0) + 1;
}

/** One order in this many is sent twice, as by a page that received no answer. It must count only once. */
const TWICE = 25;

async function give(device: BenchDevice, order: Order): Promise<OrderAnswer> {
  const { seated, token, tally } = device;
  const url = `${seated.address}/api/rooms/${seated.code}/orders`;
  const body = { id: `bench-order-${device.orders++}`, order };
  const got = await ask(url, token, body);
  if (device.orders % TWICE === 0) await ask(url, token, body);
  tally.commands++;
  const answer = JSON.parse(got.text) as OrderAnswer;
  if (!answer.ok) count(device, answer.reason);
  return answer;
}

/** Sends one order: an act if any are left, then a message or an instruction, and finally the ready mark. */
export async function step(device: BenchDevice): Promise<void> {
  const { setup, view } = device.page;
  if (setup === null || view === null || view.world.beat === "over") return;
  const { clock, beat } = view.world;
  const { role, seat, number } = device.seated;
  const isLeader = closingRole(beat) === role;
  if (device.plan.clock !== clock)
    device.plan = {
      clock,
      acts: isLeader ? actsOf(setup, view, `${seat}/${number}`) : [],
      left: ORDERS_A_BEAT,
    };
  if (device.plan.left-- > 0) {
    const command = device.plan.acts.shift();
    await give(device, command === undefined ? talk(device) : { type: "act", beat: clock, command }).then(
      (answer) => {
        if (command === undefined && answer.ok && role === "delegate") device.tally.said++;
      },
    );
    return;
  }
  if (isLeader && !view.world.ready.includes(seat)) await ready(device, clock);
}

async function ready(device: BenchDevice, clock: number): Promise<void> {
  const { code, table, seat, isPolling } = device.seated;
  const at = now();
  const answer = await give(device, { type: "ready", beat: clock });
  if (answer.ok) device.tally.given.push({ code, table, clock, seat, isPolling, at });
}

/** A Delegate writes to another delegation; a Capital writes to its Delegate. */
function talk({ seated, page, orders }: BenchDevice): Order {
  if (seated.role === "capital")
    return { type: "setLimit", article: orders % 4, limit: orders % 2 === 0 ? "any" : "wishes" };
  const others = (page.room?.settings.seats ?? []).filter((seat) => seat !== seated.seat);
  const to = others[orders % others.length] ?? "";
  return { type: "say", to, phrase: "letUsMeet", article: -1 };
}

/** Whether the page has exactly the data that the host sends to a new page of this seat. */
export async function isWhole(device: BenchDevice): Promise<boolean> {
  const { address, code } = device.seated;
  const got = await ask(`${address}/api/rooms/${code}/changes`, device.token);
  const fresh = pageAfter(BLANK, JSON.parse(got.text) as RoomUpdate);
  const held = ({ view, events }: Page): string => JSON.stringify({ view, events });
  return fresh.view !== null && held(fresh) === held(device.page);
}
