/**
 * One run of a committee's match: all 193 states have adopted a text, each comes over with a phone of its own, and the
 * chair's desk writes to all of them and closes beats.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CommitteeUpdate } from "../../committee/message.ts";
import { PACK } from "../../committee/packs/all.ts";
import type { Delegation } from "../../committee/state/delegation.ts";
import type { Order } from "../../committee/state/order.ts";
import { scenarioOf } from "../../lab/matches/library.ts";
import type { RoomUpdate } from "../../room/message.ts";
import type { DeskOrder } from "../../room/order.ts";
import { each, heard } from "./client-processes.ts";
import { give } from "./committee-device.ts";
import { founded, inDebate, type Opened } from "./committee-founding.ts";
import type { FromClients, Outcome, ToClients } from "./host-clients.ts";
import { MESSAGE } from "./host-device.ts";
import { together } from "./host-figures.ts";
import { processorOf, type Server, startServer, watchedMemory } from "./host-server.ts";
import { ask, now } from "./host-wire.ts";

const CLIENTS = resolve(import.meta.dirname, "host-clients.ts");
const PROCESSES = 2;

/** Between two messages of the chair, and how many of them go out before each close of a beat, in ms. */
const PRESS_MS = 4000;
const MESSAGES_A_BEAT = 4;
/** How long the last news may take to reach all screens, in ms. */
const SETTLE_MS = 3000;

const STATES: readonly Delegation[] = scenarioOf("full", "adult").countries.map(({ iso3 }) => ({
  id: iso3,
  name: `State ${iso3}`,
  kind: "member",
}));

/** How many phones there are: one for each state. */
export const PHONES = STATES.length;

export type MatchRun = Readonly<{
  outcome: Outcome;
  /** The time in ms until the last phone showed a message of the chair, and the next beat. */
  messages: readonly number[];
  closes: readonly number[];
  /** How many times a phone did not show a message or a beat. */
  missed: number;
  processor: number | null;
  seconds: number;
  memory: readonly number[];
}>;

type Pressed = Readonly<{ seat: string; clock: number; at: number }>;
type Note = (step: "opening" | "playing") => void;

export async function runMatch(seconds: number, note: Note): Promise<MatchRun> {
  const data = mkdtempSync(join(tmpdir(), "fortieth-bench-"));
  const clients = Array.from({ length: PROCESSES }, () => fork(CLIENTS));
  const server = await startServer(data, { ...process.env, DATABASE_URL: "" });
  try {
    note("opening");
    const memory = watchedMemory([server]);
    const match = await opened(server);
    await each<FromClients>(
      clients,
      "seated",
      (at): ToClients => ({
        type: "sit",
        seated: seatedAt(match).filter((_, place) => place % clients.length === at),
      }),
    );
    note("playing");
    const play: ToClients = { type: "play", ms: 1000 * seconds };
    const outcomes = clients.map((client) => heard<FromClients>(client, "outcome"));
    const before = processorOf(server.pid);
    const [pressed] = await Promise.all([
      pressing(match, seconds),
      each<FromClients>(clients, "played", () => play),
    ]);
    const after = processorOf(server.pid);
    const told = await Promise.all(outcomes);
    const outcome = together(told.flatMap((one) => (one.type === "outcome" ? [one.outcome] : [])));
    const processor = before === null || after === null ? null : after - before;
    return { outcome, ...seenBy(outcome, pressed), processor, seconds, memory: memory() };
  } finally {
    for (const client of clients) if (client.connected) client.disconnect();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

type Match = Readonly<{ address: string; committee: string; room: string; desk: string }>;

const VOTE = { type: "vote", choice: "yes", withRights: false } as const;
const TEXT = "Decides that sixty states bring it into force";
const ADOPTION: readonly Order[] = [
  {
    type: "submitPaper",
    delegation: "BRA",
    kind: "draft",
    title: "A draft",
    preamble: "",
    text: TEXT,
    amends: null,
  },
  { type: "introducePaper", paper: 1 },
  { type: "matchClauses", paper: 1, wordings: ["threshold/sixty"], isShown: true },
  { type: "closeDebate" },
  { type: "putPaper", paper: 1, method: "recorded" },
  ...STATES.map(({ id }) => ({ ...VOTE, delegation: id })),
  { type: "closeBallot", missing: 0 },
];

/** The match of a committee of all states, with the key of its desk. */
async function opened({ address }: Server): Promise<Match> {
  const committee = await founded(address, PACK["un-ga"], STATES, [...inDebate(STATES), ...ADOPTION]);
  const answer = await give(committee, committee.key, {
    type: "openMatch",
    paper: 1,
    wordings: [],
    silent: [],
  });
  if (!answer.ok) throw new Error(`openMatch: ${answer.reason}`);
  const room = await roomOf(committee);
  const own = `${address}/api/committees/${committee.code}/match`;
  const given = await ask(own, committee.key, { room });
  const { key } = JSON.parse(given.text) as Readonly<{ key: string }>;
  return { address, committee: committee.code, room, desk: key };
}

async function roomOf({ address, code, key }: Opened): Promise<string> {
  const got = await ask(`${address}/api/committees/${code}/changes`, key);
  const { entries } = JSON.parse(got.text) as CommitteeUpdate;
  const fact = entries.flatMap(({ facts }) => facts).find(({ type }) => type === "matchOpened");
  return fact?.type === "matchOpened" ? fact.room : "";
}

function seatedAt({ address, room, committee }: Match) {
  const role = "both" as const;
  return STATES.map(({ id }, number) => {
    // Half of the phones of each process poll.
    const isPolling = Math.floor(number / PROCESSES) % 2 === 0;
    return { address, code: room, table: 1, seat: id, role, isPolling, number, committee };
  });
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

let orders = 0;

/** @returns whether the host has accepted the order */
async function rule({ address, room, desk }: Match, order: DeskOrder): Promise<boolean> {
  const url = `${address}/api/rooms/${room}/orders`;
  const got = await ask(url, desk, { id: `bench-desk-${orders++}`, order });
  return (JSON.parse(got.text) as Readonly<{ ok: boolean }>).ok;
}

/** The clock of the open beat, as the desk has it. */
async function beatAt({ address, room, desk }: Match): Promise<number> {
  const got = await ask(`${address}/api/rooms/${room}/changes`, desk);
  return ((JSON.parse(got.text) as RoomUpdate).desk?.tables[0]?.closed ?? 0) + 1;
}

/** Writes to all phones and closes beats until the time is up. */
async function pressing(match: Match, seconds: number): Promise<readonly Pressed[]> {
  const pressed: Pressed[] = [];
  const until = Date.now() + 1000 * seconds - SETTLE_MS;
  let messages = 0;
  for (let press = 1; Date.now() < until; press++) {
    const isClose = press % (MESSAGES_A_BEAT + 1) === 0;
    const beat = isClose ? await beatAt(match) : 0;
    const at = now();
    if (isClose) {
      if (await rule(match, { type: "closeBeat", table: 1, beat }))
        pressed.push({ seat: "", clock: beat + 1, at });
    } else if (await rule(match, { type: "tell", to: { table: 0, seat: null }, text: `Message ${messages}` }))
      pressed.push({ seat: MESSAGE, clock: messages++, at });
    await wait(Math.max(0, PRESS_MS - (now() - at)));
  }
  return pressed;
}

function seenBy(
  { heard: moments }: Outcome,
  pressed: readonly Pressed[],
): Pick<MatchRun, "messages" | "closes" | "missed"> {
  let missed = 0;
  const timesOf = (ofMessages: boolean): number[] =>
    pressed
      .filter(({ seat }) => (seat === MESSAGE) === ofMessages)
      .flatMap(({ seat, clock, at }) => {
        const own = moments.filter((one) => one.seat === seat && one.clock === clock);
        missed += Math.abs(PHONES - own.length);
        return own.length === 0 ? [] : [Math.max(...own.map((one) => one.at)) - at];
      });
  return { messages: timesOf(true), closes: timesOf(false), missed };
}
