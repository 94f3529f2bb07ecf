/** Attacks a host while another client uses it, and measures how long its event loop and that client had to wait. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACK } from "../../committee/packs/all.ts";
import { PAGE_ROWS } from "../../kernel/log.ts";
import { sqliteStore } from "../../server/store/sqlite-store.ts";
import { BODIES, longestStored } from "./attack-logs.ts";
import { begunRoom, endAll, lookAt } from "./attack-room.ts";
import { type Server, startServer } from "./host-server.ts";
import { ask, now } from "./host-wire.ts";

/** `idle`: only the other client, for comparison. */
export const ATTACKS = [
  "idle",
  ...(Object.keys(BODIES) as (keyof typeof BODIES)[]),
  "reopened",
  "ended",
  "roomReopened",
] as const;
export type Attack = (typeof ATTACKS)[number];

/** `waited`: the slowest answer to the other client. `took`: the time until the attack was answered. All in ms. */
export type Attacked = Readonly<{
  attack: Attack;
  status: number;
  p99: number;
  max: number;
  waited: number;
  took: number;
}>;

const LONGEST_CODE = "ACDEFG";
const KEY = "key-of-the-longest-committee";
const WARM_MS = 1500;
const LOOK_MS = 20;
const IDLE_MS = 2000;
const SETTLE_MS = 300;

/** Runs every attack once, each on a newly started host. @param note called with the next attack */
export async function runAttacks(note: (attack: Attack) => void): Promise<readonly Attacked[]> {
  const data = mkdtempSync(join(tmpdir(), "fortieth-bench-"));
  const results: Attacked[] = [];
  const strikes = allStrikes();
  try {
    await storeLongest(data);
    for (const attack of ATTACKS) {
      note(attack);
      const server = await startServer(data, { ...process.env, DATABASE_URL: "" });
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
  const status = await strike();
  const took = now() - began;
  await wait(SETTLE_MS);
  const { p99, max } = await server.loopDelay();
  return { attack, status, p99, max, waited: await looking.stop(), took };
}

/** Prepares an attack on an address. The result carries it out and returns the status. */
type Strikes = Readonly<Record<Attack, (address: string) => Promise<() => Promise<number>>>>;

function allStrikes(): Strikes {
  let ended = "";
  return {
    idle: async () => () => wait(IDLE_MS).then(() => 0),
    ...mapped(BODIES),
    reopened: async (address) => () => lookAt(address, LONGEST_CODE),
    ended: async (address) => {
      const room = await begunRoom(address);
      ended = room.code;
      return () => endAll(address, room);
    },
    // Reads the room that was ended before, on a restarted host.
    roomReopened: async (address) => () => lookAt(address, ended),
  };
}

function mapped(bodies: typeof BODIES): Pick<Strikes, keyof typeof BODIES> {
  const strikes = Object.entries(bodies).map(([name, make]) => [
    name,
    async (address: string) => {
      const body = make();
      return () => form(address, body);
    },
  ]);
  return Object.fromEntries(strikes) as Pick<Strikes, keyof typeof BODIES>;
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
  const { code } = JSON.parse((await ask(`${address}/api/committees`, "", formed)).text) as { code: string };
  let [slowest, isOver] = [0, false];
  const asking = (async () => {
    while (!isOver) {
      const began = now();
      await ask(`${address}/api/committees/${code}`, "");
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
