/**
 * Attacks a host while another client uses it. Measures the delays of the host's event loop and how long that client
 * had to wait.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACK } from "../../committee/packs/all.ts";
import { PAGE_ROWS } from "../../kernel/log.ts";
import { WAIT_VARIABLE } from "../../server/start/host-settings.ts";
import { sqliteStore } from "../../server/store/sqlite-store.ts";
import {
  codesGuessed,
  committeeFilled,
  notesWritten,
  roomFilled,
  type Statuses,
  statusesOf,
} from "./attack-crowd.ts";
import { BODIES, longestStored } from "./attack-logs.ts";
import { begin, endAll, lookAt, openRoom, TWELVE_TABLES } from "./attack-room.ts";
import { type Server, startServer } from "./host-server.ts";
import { ask, now } from "./host-wire.ts";

/** `idle`: no attack, only the other client, for comparison. */
export const ATTACKS = [
  "idle",
  ...(Object.keys(BODIES) as (keyof typeof BODIES)[]),
  "reopened",
  "ended",
  "roomReopened",
  "roomFilled",
  "committeeFilled",
  "notesWritten",
  "codesGuessed",
] as const;
export type Attack = (typeof ATTACKS)[number];

/** `waited`: the slowest answer to the other client. `took`: the time until the attack was answered. Both in ms. */
export type Attacked = Readonly<{
  attack: Attack;
  statuses: Statuses;
  p99: number;
  max: number;
  waited: number;
  took: number;
}>;

const LONGEST_CODE = "ACDEFG";
/** The environment of the host. It makes the host stop at once when asked, even while a class is using it. */
const HOST = { ...process.env, DATABASE_URL: "", [WAIT_VARIABLE]: "0" };
const KEY = "key-of-the-longest-committee";
const WARM_MS = 1500;
const LOOK_MS = 20;
const IDLE_MS = 2000;
/** The host sends news in batches, up to a quarter of a second late. This delay counts as part of the attack. */
const SETTLE_MS = 500;

/** Runs every attack once, each on a newly started host. @param note called with the name of the next attack */
export async function runAttacks(
  note: (attack: Attack) => void,
  attacks: readonly Attack[] = ATTACKS,
): Promise<readonly Attacked[]> {
  const data = mkdtempSync(join(tmpdir(), "fortieth-bench-"));
  const results: Attacked[] = [];
  const strikes = allStrikes();
  try {
    if (attacks.includes("reopened")) await storeLongest(data);
    for (const attack of attacks) {
      note(attack);
      const server = await startServer(data, HOST);
      results.push(await attacked(server, attack, strikes).finally(server.stop));
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  return results;
}

async function storeLongest(data: string): Promise<void> {
  const store = sqliteStore(data);
  const rows = longestStored(KEY, Date.now());
  for (let at = 0; at < rows.length; at += 100 * PAGE_ROWS)
    await store.append(LONGEST_CODE, at, rows.slice(at, at + 100 * PAGE_ROWS));
  await store.close();
}

async function attacked(server: Server, attack: Attack, strikes: Strikes): Promise<Attacked> {
  const looking = await otherClient(server.address);
  const strike = await strikes[attack](server.address);
  await wait(WARM_MS);
  await server.loopDelay();
  looking.reset();
  const began = now();
  const statuses = await strike();
  const took = now() - began;
  await wait(SETTLE_MS);
  const { p99, max } = await server.loopDelay();
  return { attack, statuses, p99, max, waited: await looking.stop(), took };
}

/**
 * Each function prepares an attack on an address. It returns a function that carries out the attack and returns the
 * statuses of the answers.
 */
type Strikes = Readonly<Record<Attack, (address: string) => Promise<() => Promise<Statuses>>>>;

function allStrikes(): Strikes {
  let ended = "";
  return {
    idle: async () => () => wait(IDLE_MS).then(() => ({})),
    ...mapped(BODIES),
    reopened: async (address) => () => one(lookAt(address, LONGEST_CODE)),
    ended: async (address) => {
      const room = await openRoom(address, TWELVE_TABLES);
      await begin(address, room);
      ended = room.code;
      return () => one(endAll(address, room));
    },
    // Reads a room that was ended before the host was restarted.
    roomReopened: async (address) => () => one(lookAt(address, ended)),
    roomFilled,
    committeeFilled,
    notesWritten,
    codesGuessed,
  };
}

function mapped(bodies: typeof BODIES): Pick<Strikes, keyof typeof BODIES> {
  const strikes = Object.entries(bodies).map(([name, make]) => [
    name,
    async (address: string) => {
      const body = make();
      return () => one(form(address, body));
    },
  ]);
  return Object.fromEntries(strikes) as Pick<Strikes, keyof typeof BODIES>;
}

async function one(answer: Promise<number>): Promise<Statuses> {
  return statusesOf([await answer]);
}

async function form(address: string, body: string): Promise<number> {
  const headers = { "Content-Type": "application/json" };
  return (await fetch(`${address}/api/committees`, { method: "POST", headers, body })).status;
}

/** A client that polls its own committee all the time. */
async function otherClient(
  address: string,
): Promise<Readonly<{ reset: () => void; stop: () => Promise<number> }>> {
  const delegations = [{ id: "KEN", name: "Kenya", kind: "member" }];
  const formed = { name: "Second Committee", pack: PACK["un-ga"], delegations };
  const opened = await ask(`${address}/api/committees`, "", formed);
  const { code, key } = JSON.parse(opened.text) as { code: string; key: string };
  let [slowest, isOver] = [0, false];
  const asking = (async () => {
    while (!isOver) {
      const began = now();
      await ask(`${address}/api/committees/${code}`, key);
      slowest = Math.max(slowest, now() - began);
      await wait(LOOK_MS);
    }
  })();
  return {
    reset: () => {
      slowest = 0;
    },
    stop: async () => {
      isOver = true;
      await asking;
      return slowest;
    },
  };
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
