/**
 * One run: starts one host, or two on one database, fills rooms with pupils in separate processes, and returns the
 * results.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { RoomUpdate } from "../../room/message.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { each, heard } from "./client-processes.ts";
import type { FromClients, Outcome, ToClients } from "./host-clients.ts";
import type { Seated } from "./host-device.ts";
import { together } from "./host-figures.ts";
import { firstLoads } from "./host-loads.ts";
import { idleMemory, processorOf, type Server, startServer, watchedMemory } from "./host-server.ts";
import { ask } from "./host-wire.ts";
import { LESSON } from "./lesson.ts";

export type RunOptions = Readonly<{
  seconds: number;
  rooms: number;
  isAllPolling: boolean;
  /** The address of a PostgreSQL database that two hosts share. If null, one host uses a file. */
  database: string | null;
}>;

export type Run = Readonly<{
  outcome: Outcome;
  /**
   * The number of messages on the teachers' desks that no pupil sent, plus the number of sent messages that are
   * missing there.
   */
  wrongOrders: number;
  /** The processor time of all hosts while the rooms were played, in seconds. */
  processor: number | null;
  seconds: number;
  /** Memory of the larger host over time, in MB. `idle` covers the time before anybody joins. */
  idle: readonly number[];
  memory: readonly number[];
  /** The processor time for forty first loads of the page, in seconds. */
  loads: number | null;
}>;

const CLIENTS = resolve(import.meta.dirname, "host-clients.ts");
const PROCESSES = 2;
const TABLES = 2;
const HOSTS_ON_A_DATABASE = 2;

export const SEATS = ["BRA", "CHN", "DEU", "FRA", "IND", "KEN", "MEX", "NGA", "USA", "ZAF"];

const SETTINGS: RoomSettings = { ...LESSON, tables: TABLES, seats: SEATS };

type Opened = Readonly<{ code: string; key: string }>;

export const DEVICES_A_ROOM = TABLES * SEATS.length * 2;

/** @param note called with each step as it begins */
export async function runOnce(
  options: RunOptions,
  note: (step: "opening" | "playing") => void,
): Promise<Run> {
  const data = mkdtempSync(join(tmpdir(), "fortieth-bench-"));
  const servers: Server[] = [];
  const clients = Array.from({ length: PROCESSES }, () => fork(CLIENTS));
  const { database } = options;
  const environment = { ...process.env, DATABASE_URL: database ?? "" };
  try {
    for (let k = 0; k < (database === null ? 1 : HOSTS_ON_A_DATABASE); k++)
      servers.push(await startServer(data, environment));
    return await measured(options, servers, clients, note);
  } finally {
    for (const client of clients) if (client.connected) client.disconnect();
    for (const server of servers) await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measured(
  options: RunOptions,
  servers: readonly Server[],
  clients: readonly ChildProcess[],
  note: (step: "opening" | "playing") => void,
): Promise<Run> {
  const [first] = servers;
  if (first === undefined) throw new Error("no host");
  const idle = await idleMemory(servers);
  const memory = watchedMemory(servers);
  const loads = await firstLoads(first);
  note("opening");
  const rooms = await openRooms(first, options.rooms);
  const seated = placesOf(options, rooms, servers);
  await each<FromClients>(
    clients,
    "seated",
    (at): ToClients => ({
      type: "sit",
      seated: seated.filter((_, i) => i % clients.length === at),
    }),
  );
  for (const room of rooms) await rule(first, room, { type: "start", table: 0 });
  note("playing");
  const outcomes = clients.map((client) => heard<FromClients>(client, "outcome"));
  const before = processorsOf(servers);
  const began = Date.now();
  const play: ToClients = { type: "play", ms: 1000 * options.seconds };
  await each<FromClients>(clients, "played", () => play);
  const after = processorsOf(servers);
  const seconds = (Date.now() - began) / 1000;
  const told = await Promise.all(outcomes);
  const outcome = together(told.flatMap((one) => (one.type === "outcome" ? [one.outcome] : [])));
  return {
    outcome,
    wrongOrders: await wrongOrdersIn(first, rooms, outcome.said),
    processor: before === null || after === null ? null : after - before,
    seconds,
    idle,
    memory: memory(),
    loads,
  };
}

async function openRooms({ address }: Server, count: number): Promise<Opened[]> {
  const rooms: Opened[] = [];
  for (let k = 0; k < count; k++) {
    const got = await ask(`${address}/api/rooms`, "", SETTINGS);
    rooms.push(JSON.parse(got.text) as Opened);
  }
  return rooms;
}

/**
 * The places of all Delegates and Capitals in all rooms. In each pair, one device polls and the other has a stream,
 * unless all devices poll.
 */
function placesOf(
  { isAllPolling }: RunOptions,
  rooms: readonly Opened[],
  servers: readonly Server[],
): readonly Seated[] {
  const places = rooms.flatMap(({ code }) =>
    Array.from({ length: TABLES }, (_, t) =>
      SEATS.flatMap((seat) =>
        (["delegate", "capital"] as const).map((role) => ({ code, table: t + 1, seat, role })),
      ),
    ).flat(),
  );
  return places.map((place, number) => {
    const isPolling = isAllPolling || (number + Math.floor(number / 2)) % 2 === 0;
    const address = servers[Math.floor(number / 4) % servers.length]?.address ?? "";
    return { ...place, number, isPolling, address };
  });
}

function processorsOf(servers: readonly Server[]): number | null {
  const all = servers.map(({ pid }) => processorOf(pid));
  return all.reduce((sum: number | null, one) => (sum === null || one === null ? null : sum + one), 0);
}

let orders = 0;

async function rule({ address }: Server, { code, key }: Opened, order: object): Promise<void> {
  const got = await ask(`${address}/api/rooms/${code}/orders`, key, { id: `bench-desk-${orders++}`, order });
  if (got.status !== 200) throw new Error(`${code}: ${got.text}`);
}

/** Every message must be on the teacher's desk exactly once. */
async function wrongOrdersIn(
  { address }: Server,
  rooms: readonly Opened[],
  said: Readonly<Record<string, number>>,
): Promise<number> {
  let wrong = 0;
  for (const { code, key } of rooms) {
    const got = await ask(`${address}/api/rooms/${code}/changes`, key);
    const { desk } = JSON.parse(got.text) as RoomUpdate;
    wrong += Math.abs((desk?.said.length ?? 0) - (said[code] ?? 0));
  }
  return wrong;
}
