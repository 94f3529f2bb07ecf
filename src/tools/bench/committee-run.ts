/**
 * One run: starts a host with committees, lets delegates act in separate processes while the chairs press buttons,
 * and returns the results.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Fact } from "../../committee/facts/fact.ts";
import type { CommitteeUpdate } from "../../committee/message.ts";
import { PACK } from "../../committee/packs/all.ts";
import type { Delegation } from "../../committee/state/delegation.ts";
import { each } from "./client-processes.ts";
import type { DelegatesSaw, FromDelegates, ToDelegates } from "./committee-clients.ts";
import { give, VOTING } from "./committee-device.ts";
import { founded, inDebate, type Opened } from "./committee-founding.ts";
import { takeVotes, votesOf } from "./committee-vote.ts";
import { processorOf, type Server, startServer, watchedMemory } from "./host-server.ts";
import { ask, now } from "./host-wire.ts";

/** How many committees there are, and how many delegations each of them has. */
export type Size = Readonly<{ committees: number; delegates: number }>;

/** A conference of many committees, and one committee of the largest size that we promise. */
export const SIZES = {
  many: { committees: 20, delegates: 40 },
  large: { committees: 1, delegates: 300 },
} as const;

const CLIENTS = resolve(import.meta.dirname, "committee-clients.ts");
const PROCESSES = 2;
/** The time between two presses of a chair, in ms. */
const PRESS_MS = 2000;
/** How long to wait at the end for the latest news to reach all screens, in ms. */
const SETTLE_MS = 3000;
/** The first speaking time that a chair sets, in seconds. Each later press adds one second. */
const FIRST_PRESS = 100;

type Pressed = Readonly<{ code: string; press: number; at: number }>;

export type CommitteeRun = Readonly<{
  /** For each press of a chair, the time in ms until the last screen of its committee showed it. */
  seen: readonly number[];
  presses: number;
  /** For each change of a draft, the time in ms until the last other writer's screen showed it. */
  written: readonly number[];
  /** The number of delegates' orders that were accepted. */
  orders: number;
  /** The number of votes taken, and how long the host took to accept each delegate's vote, in ms. */
  ballots: number;
  votes: readonly number[];
  /** Missing or surplus entries of logs, presses missed or seen twice, lost votes, and devices with wrong contents. */
  wrong: number;
  processor: number | null;
  seconds: number;
  /** Memory of the host over time, in MB. */
  memory: readonly number[];
  /** The data that each device received, in kB per second. */
  bytes: readonly number[];
}>;

export async function runCommittees(
  size: Size,
  seconds: number,
  note: (step: "opening" | "playing") => void,
): Promise<CommitteeRun> {
  const data = mkdtempSync(join(tmpdir(), "fortieth-bench-"));
  const clients = Array.from({ length: PROCESSES }, () => fork(CLIENTS));
  const server = await startServer(data, { ...process.env, DATABASE_URL: "" });
  try {
    return await measured(size, seconds, server, clients, note);
  } finally {
    for (const client of clients) if (client.connected) client.disconnect();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measured(
  size: Size,
  seconds: number,
  server: Server,
  clients: readonly ChildProcess[],
  note: (step: "opening" | "playing") => void,
): Promise<CommitteeRun> {
  note("opening");
  const memory = watchedMemory([server]);
  const opened = await Promise.all(
    Array.from({ length: size.committees }, () => inSession(server.address, size)),
  );
  await each<FromDelegates>(
    clients,
    "in",
    (at): ToDelegates => ({
      type: "comeIn",
      delegates: opened.flatMap(({ address, code }) =>
        seatsOf(size)
          .filter((_, k) => k % clients.length === at)
          .map(({ id }, k) => ({ address, code, seat: id, isPolling: k % 2 === 0 })),
      ),
    }),
  );
  await wait(SETTLE_MS);
  note("playing");
  const began = Date.now();
  const before = processorOf(server.pid);
  const saw = each<FromDelegates>(clients, "saw", () => act(1000 * seconds));
  const until = began + 1000 * seconds;
  const silent = size.delegates - VOTING;
  const votes = Promise.all(opened.map((one, at) => takeVotes(one, silent, at / size.committees, until)));
  const pressed = (
    await Promise.all(opened.map((one, at) => pressing(one, at / size.committees, until)))
  ).flat();
  await votes;
  const after = processorOf(server.pid);
  const lasted = (Date.now() - began) / 1000;
  const told = (await saw).flatMap((one) => (one.type === "saw" ? [one.saw] : []));
  return {
    ...(await outcomeOf(opened, pressed, told, lasted, size.delegates)),
    processor: before === null || after === null ? null : after - before,
    seconds: lasted,
    memory: memory(),
  };
}

const act = (ms: number): ToDelegates => ({ type: "act", ms });

const seatsOf = ({ delegates }: Size): Delegation[] =>
  Array.from({ length: delegates }, (_, at) => ({
    id: `S${at + 1}`,
    name: `State ${at + 1}`,
    kind: "member",
  }));

/** A committee in debate with everybody present and an open speakers' list. */
function inSession(address: string, size: Size): Promise<Opened> {
  const seats = seatsOf(size);
  return founded(address, PACK["una-usa"], seats, [...inDebate(seats), { type: "openList" }]);
}

/**
 * Sets a new speaking time again and again until the time `until`. @param share the part of the time between two presses
 * that this chair waits first
 */
async function pressing(opened: Opened, share: number, until: number): Promise<readonly Pressed[]> {
  const pressed: Pressed[] = [];
  await wait(share * PRESS_MS);
  for (let press = FIRST_PRESS; Date.now() < until; press++) {
    const at = now();
    const answer = await give(opened, opened.key, { type: "setSpeakingTime", seconds: press });
    if (answer.ok) pressed.push({ code: opened.code, press, at });
    await wait(Math.max(0, PRESS_MS - (now() - at)));
  }
  return pressed;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

type Outcome = Pick<
  CommitteeRun,
  "seen" | "presses" | "written" | "orders" | "ballots" | "votes" | "wrong" | "bytes"
>;

async function outcomeOf(
  opened: readonly Opened[],
  pressed: readonly Pressed[],
  told: readonly DelegatesSaw[],
  seconds: number,
  delegates: number,
): Promise<Outcome> {
  const devices = told.flatMap((one) => one.devices);
  const presses = told.flatMap((one) => one.presses);
  let wrong = 0;
  let ballots = 0;
  for (const one of opened) {
    const own = devices.filter(({ code }) => code === one.code);
    const chairs = pressed.filter(({ code }) => code === one.code).length;
    const taken = own.reduce((sum, device) => sum + device.taken, 0);
    const entries = await entriesOf(one);
    const count = (type: Fact["type"]): number => entries.filter((fact) => fact.type === type).length;
    const voted = votesOf(entries, own, delegates - VOTING);
    ballots += voted.closed;
    wrong += voted.wrong + Math.abs(count("speakingTimeSet") - chairs);
    wrong += Math.abs(count("speakerAdded") + count("speakerRemoved") - taken);
    wrong += own.filter((device) => device.torn > 0 || device.entries !== entries.length).length;
  }
  const seen = pressed.flatMap(({ code, press, at }) => {
    const own = presses.filter((one) => one.code === code && one.press === press);
    const times = own.reduce((sum, one) => sum + one.times, 0);
    wrong += Math.abs(times - delegates);
    return own.length === 0 ? [] : [Math.max(...own.map(({ last }) => last)) - at];
  });
  const { written, unseen } = wordsOf(told);
  wrong += unseen;
  return {
    seen,
    written,
    presses: pressed.length,
    orders: devices.reduce((sum, { taken }) => sum + taken, 0),
    ballots,
    votes: devices.flatMap((one) => one.votes),
    wrong,
    bytes: devices.map(({ bytes }) => bytes / seconds / 1000),
  };
}

/** How long each change of a draft took to reach the other writers, and how many times one did not. */
function wordsOf(told: readonly DelegatesSaw[]): Readonly<{ written: readonly number[]; unseen: number }> {
  const seen = new Map<string, { times: number; last: number }>();
  for (const { client, times, last } of told.flatMap(({ words }) => words)) {
    const known = seen.get(client) ?? { times: 0, last: 0 };
    seen.set(client, { times: known.times + times, last: Math.max(known.last, last) });
  }
  let unseen = 0;
  const written = told.flatMap(({ sent }) =>
    sent.flatMap(({ client, at, readers }) => {
      const { times, last } = seen.get(client) ?? { times: 0, last: at };
      // The writer's own page sees the change too.
      unseen += Math.abs(readers + 1 - times);
      return times === 0 ? [] : [last - at];
    }),
  );
  return { written, unseen };
}

/** The first fact of each entry of a log. Only the closing of a vote has another, which says what it decided. */
async function entriesOf({ address, code, key }: Opened): Promise<readonly Fact[]> {
  const got = await ask(`${address}/api/committees/${code}/changes`, key);
  return (JSON.parse(got.text) as CommitteeUpdate).entries.map(({ facts }) => facts[0] as Fact);
}
