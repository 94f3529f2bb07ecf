/** A host in this process with one room, a real store, real HTTP, and a clock that the test moves. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { onTestFinished } from "vitest";
import type { Seat } from "../../src/engine/state/seat.ts";
import type { World } from "../../src/engine/state/world.ts";
import type { Match } from "../../src/match/types.ts";
import type { Device } from "../../src/room/device.ts";
import type { Place, Role } from "../../src/room/fact.ts";
import type { OrderAnswer, RoomUpdate } from "../../src/room/message.ts";
import type { Order } from "../../src/room/order.ts";
import type { RoomSettings } from "../../src/room/settings.ts";
import type { RoomState } from "../../src/room/state.ts";
import { type Host, openHost } from "../../src/server/host/host.ts";
import { hostApp } from "../../src/server/http/app.ts";
import type { Limits } from "../../src/server/http/rate-limits.ts";
import type { OpeningPolicy } from "../../src/server/http/who-may-open.ts";
import { hashOf, newCode, newToken, wallKeyOf } from "../../src/server/keys/keys.ts";
import { type RoomRuntime, roomOf } from "../../src/server/room/runtime.ts";
import { type Open, tableOf } from "../../src/server/room/snapshot.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import { BLANK, type Page, pageAfter, queryOf } from "../../src/tools/bench/host-page.ts";

export const SETTINGS: RoomSettings = {
  scenario: "express",
  climate: "measured",
  audience: "young",
  procedure: "un-ga",
  level: 1,
  tables: 1,
  seats: ["BRA", "KEN", "USA"],
  seating: "chosen",
  pairs: false,
  pace: "gentle",
  talk: "notes",
  forecasts: true,
  marks: true,
};

/**
 * A test sends as much in a second as a class does in a lesson, so the rate limits are off here. The limits have
 * their own tests.
 */
const NO_LIMITS: Limits = {
  isGuessing: async () => false,
  noteWrong: async () => undefined,
  lookUp: (_address, _code, find) => find(),
  noteKnown: async () => undefined,
  isGuessingPassword: async () => false,
  noteWrongPassword: async () => undefined,
  mayOrder: async () => true,
  mayOpen: async () => true,
  mayEnter: async () => true,
};

/** What answers requests: a host in this process, or one that is served. */
export type App = Readonly<{
  request: (path: string, init?: RequestInit) => Response | Promise<Response>;
}>;

/** Somebody with a key: a device, the desk or the wall. */
export type Person = Readonly<{
  key: string;
  /** "taken", or the reason for a refusal. */
  give: (order: Order, id?: string) => Promise<string>;
  /** The host's whole answer to an order. */
  answer: (order: Order, id?: string) => Promise<OrderAnswer>;
  /** The news that this page does not have yet, or null if there is none. */
  news: (page?: Page, as?: "wall") => Promise<RoomUpdate | null>;
  /** Resolves to the page after it has received all news. */
  follow: (page?: Page) => Promise<Page>;
  request: (path: string, init?: RequestInit) => Promise<Response>;
}>;

export type DeviceOf = Person &
  Readonly<{
    device: number;
    take: (seat: Seat, table?: number, role?: Role) => Promise<string>;
    place: () => Place | null;
    act: (order: Extract<Order, { type: "act" }>["command"]) => Promise<string>;
    ready: () => Promise<string>;
  }>;

export type RoomUnderTest = Readonly<{
  host: Host;
  app: Hono;
  folder: string;
  code: string;
  desk: Person;
  wall: () => Person;
  /** Another device with the code; it has no seat yet. */
  enter: () => Promise<DeviceOf>;
  /** Another device that has taken this seat. */
  at: (seat: Seat, table?: number, role?: Role) => Promise<DeviceOf>;
  /** Moves the clock by this many seconds, and lets the host check it. */
  later: (seconds: number) => Promise<void>;
  now: () => number;
  running: RoomRuntime;
  open: () => Open;
  state: () => RoomState;
  device: (id: number) => Device;
  match: (table?: number) => Match;
  world: (table?: number) => World;
}>;

type Change = Partial<RoomSettings>;
/** The key of the person who runs the host under test. */
export const HOST_KEY = "the-key-of-the-one-who-runs-this-host";

type Way = Readonly<{
  limits?: Limits;
  address?: () => string;
  opening?: OpeningPolicy;
  publicUrl?: string;
  seed?: string;
  /** Cleans up after a room that several tests share. */
  atEnd?: (clean: () => Promise<void>) => void;
}>;

const LUNCH = Date.UTC(2026, 0, 12, 12);

/** A host with a clock, on a store in its own folder. `app` answers as a served host does. */
export function hostUnderTest(way: Way & Readonly<{ folder?: string; engineVersion?: string }> = {}) {
  const folder = way.folder ?? mkdtempSync(join(tmpdir(), "fortieth-room-"));
  const clock = { now: LUNCH };
  const store = sqliteStore(folder);
  const host = openHost({
    store,
    engineVersion: way.engineVersion ?? "test",
    clock: () => clock.now,
  });
  const app = hostApp({
    host,
    addresses: [],
    addressOf: way.address ?? (() => "here"),
    opening: way.opening ?? { type: "everyone" },
    publicUrl: way.publicUrl ?? null,
    hostKey: HOST_KEY,
    limits: way.limits ?? NO_LIMITS,
  });
  let isClosed = false;
  const close = async (): Promise<void> => {
    if (!isClosed) await host.close();
    isClosed = true;
  };
  (way.atEnd ?? onTestFinished)(async () => {
    await close();
    if (way.folder === undefined) rmSync(folder, { recursive: true, force: true });
  });
  return { host, app, folder, clock, store, close };
}

const SEED = "a-room-that-can-be-told-again";

/** A room on its own host, with a seed that a test can choose. It is removed when the test is over. */
export async function openRoom(change: Change = {}, way: Way = {}): Promise<RoomUnderTest> {
  const { host, app, folder, clock, store } = hostUnderTest(way);
  const [code, key] = [newCode(), newToken()];
  const opened = {
    type: "roomOpened",
    settings: { ...SETTINGS, ...change },
    seed: way.seed ?? SEED,
    engineVersion: host.engineVersion,
    deskHash: hashOf(key),
  } as const;
  await store.append(code, 0, [{ kind: "room", fact: opened, at: clock.now }]);
  const running = await host.find(code);
  if (running === null) throw new Error("the room was not found");
  const open = (): Open => {
    const room = roomOf(running);
    if (room === null) throw new Error("the room is gone");
    return room;
  };
  const match = (table = 1): Match => {
    const found = tableOf(open(), table);
    if (found === null) throw new Error(`table ${table} has not begun`);
    return found.match;
  };
  const enter = async (): Promise<DeviceOf> => {
    const { token } = (await (await post(app, `/api/rooms/${code}/devices`, {})).json()) as { token: string };
    const device = open().state.devices.length - 1;
    return deviceOf(personOf(app, code, token), device, open);
  };
  return {
    host,
    app,
    folder,
    code,
    desk: personOf(app, code, key),
    wall: () => personOf(app, code, wallKeyOf(open().state.wallSecret)),
    enter,
    at: async (seat, table = 1, role = "both") => {
      const device = await enter();
      await device.take(seat, table, role);
      return device;
    },
    later: async (seconds) => {
      clock.now += 1000 * seconds;
      host.tick();
      await quiet(running);
    },
    now: () => clock.now,
    running,
    open,
    state: () => open().state,
    device: (id) => {
      const found = open().state.devices[id];
      if (found === undefined) throw new Error(`no device ${id}`);
      return found;
    },
    match,
    world: (table) => match(table).world,
  };
}

/** Waits until every order in the room's queue has been answered. */
async function quiet(running: RoomRuntime): Promise<void> {
  do await new Promise((done) => setImmediate(done));
  while (running.isBusy);
}

export function post(app: App, path: string, body: unknown, key = ""): Promise<Response> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${key}` };
  return Promise.resolve(app.request(path, { method: "POST", body: JSON.stringify(body), headers }));
}

/** A signal that is already aborted, so that a request for news does not wait. */
const AT_ONCE = AbortSignal.abort();

export function personOf(app: App, code: string, key: string): Person {
  const path = `/api/rooms/${code}`;
  const headers = { Authorization: `Bearer ${key}` };
  const request: Person["request"] = async (to, init = {}) =>
    app.request(`${path}${to}`, { headers, ...init });
  const answer: Person["answer"] = async (order, id = randomUUID()) =>
    (await post(app, `${path}/orders`, { id, order }, key)).json() as Promise<OrderAnswer>;
  const news: Person["news"] = async (page = BLANK, as) => {
    const query = `${queryOf(page, 1)}${as === undefined ? "" : `&as=${as}`}`;
    const response = await request(`/changes?${query}`, { headers, signal: AT_ONCE });
    return response.status === 200 ? ((await response.json()) as RoomUpdate) : null;
  };
  return {
    key,
    answer,
    news,
    request,
    give: async (order, id) => {
      const given = await answer(order, id);
      return given.ok ? "taken" : given.reason;
    },
    follow: async (page = BLANK) => {
      const sent = await news(page);
      return sent === null ? page : pageAfter(page, sent);
    },
  };
}

function deviceOf(person: Person, device: number, open: () => Open): DeviceOf {
  const place = (): Place | null => open().state.devices[device]?.place ?? null;
  const beat = (): number => tableOf(open(), place()?.table ?? 1)?.match.world.clock ?? 0;
  return {
    ...person,
    device,
    place,
    take: (seat, table = 1, role = "both") => person.give({ type: "takeSeat", place: { table, seat, role } }),
    act: (command) => person.give({ type: "act", beat: beat(), command }),
    ready: () => person.give({ type: "ready", beat: beat() }),
  };
}
