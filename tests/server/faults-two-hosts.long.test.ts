/** Two hosts share one PostgreSQL behind a single address. One of them dies, or the hints between them are lost. */
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openRoom, sendOrder } from "../../src/client/host/calls.ts";
import type { RoomUpdate } from "../../src/room/message.ts";
import { openHost } from "../../src/server/host/host.ts";
import { EVERYONE, OPENING_VARIABLE } from "../../src/server/start/host-settings.ts";
import { freePort } from "../../src/server/start/ports.ts";
import { LOOK_MS, serveDist } from "../../src/server/start/serve-dist.ts";
import { postgresStore } from "../../src/server/store/postgres-store.ts";
import { noPostgres, type PrivatePostgres, privatePostgres } from "../../src/tools/bench/private-postgres.ts";
import { openBalancer } from "../support/balancer.ts";
import { startedHost } from "../support/host-process.ts";
import { roomWithHands, SETTINGS, send } from "../support/room-hand.ts";
import {
  enteredPage,
  hears,
  openNet,
  openPage,
  type RoomPage,
  speaksAndHears,
} from "../support/room-page.ts";

/** The maximum delays that a class is promised. */
const CARRIES_ON_MS = 10_000;
const LATE_MS = 3000;

/** The number of messages sent while no hints arrive. */
const WORDS = 4;

const SEATS = ["KEN", "BRA", "DEU"];

describe.skipIf(noPostgres !== null)(`two hosts on PostgreSQL${noPostgres ? `, ${noPostgres}` : ""}`, () => {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await privatePostgres();
  });
  afterAll(() => postgres.remove());

  test("if one of them is killed, every page sends and receives again within ten seconds, and no message is lost or repeated", async ({
    annotate,
  }) => {
    const one = await startedHost({ DATABASE_URL: postgres.url, [OPENING_VARIABLE]: EVERYONE });
    const other = await startedHost({ DATABASE_URL: postgres.url, [OPENING_VARIABLE]: EVERYONE });
    const { url, linesTo, close } = await openBalancer([one.url, other.url]);
    onTestFinished(close);
    const net = openNet(url);
    const { code, key, pages } = await roomWithPages();
    let isOver = false;
    const talking = Promise.all(pages.map((page) => talk(page, () => isOver)));
    await Promise.all(pages.map(carriesOn));
    expect(linesTo(one.url)).toBeGreaterThan(0);
    expect(linesTo(other.url)).toBeGreaterThan(0);

    net.recount();
    const killed = performance.now();
    await one.end("SIGKILL");
    await Promise.all(pages.map(carriesOn));
    const seconds = (performance.now() - killed) / 1000;
    const waited = Math.max(...pages.map(net.longestWait));
    isOver = true;
    await talking;
    await annotate(`carried on within ${seconds.toFixed(1)} s, of which ${waited} ms at most were waits`);
    expect(linesTo(one.url)).toBe(0);
    // The waits between tries do not depend on the machine, so they may take half of the limit. The other half is
    // left for slow machines.
    expect(waited, "ms of waiting between tries").toBeLessThanOrEqual(CARRIES_ON_MS / 2);
    expect(1000 * seconds, "ms until the last page carried on").toBeLessThanOrEqual(CARRIES_ON_MS);
    const acknowledged = pages.reduce((sum, page) => sum + page.acknowledged(), 0);
    expect(await wordsAt(other.url, code, key)).toBe(acknowledged);
  });

  test("without hints a page receives messages from the other host at the next check, at most three seconds late", async ({
    annotate,
  }) => {
    const one = await servedWithoutHints(postgres.url);
    const other = await servedWithoutHints(postgres.url);
    const { code, hands } = await roomWithHands(() => one.url);
    const [speaker, listener] = hands;
    if (speaker === undefined || listener === undefined) throw new Error("nobody to speak");
    openNet(other.url);
    const page = openPage(code, listener.token, listener.seat);
    await hears(page, () => page.rooms.getState().room !== null);
    const late: number[] = [];
    for (let word = 1; word <= WORDS; word++) {
      // Spread the messages over the interval between two checks.
      await setTimeout((LOOK_MS * word) / WORDS);
      const order = { type: "say", to: listener.seat, phrase: "letUsMeet", article: -1 } as const;
      expect(await send(() => one.url, code, speaker.token, order)).toMatchObject({ ok: true });
      const [said, looks] = [performance.now(), other.looks()];
      await hears(page, () => page.heard(speaker.seat) === word);
      late.push(performance.now() - said);
      expect(other.looks() - looks, "looks until it is heard").toBeLessThanOrEqual(1);
    }
    const latest = Math.max(...late);
    await annotate(`heard ${(latest / 1000).toFixed(1)} s late at most, with looks every ${LOOK_MS} ms`);
    // Subtract the delay of a machine that is too slow to check on time.
    expect(latest - other.slowness(), "ms late").toBeLessThanOrEqual(LATE_MS);
  });
});

type Served = Readonly<{
  url: string;
  /** How often this host has checked for rows from the other. */
  looks: () => number;
  /** The worst delay of a check in ms, whether it began late or took long. */
  slowness: () => number;
}>;

/** A host in this process, served over HTTP but without hints. */
async function servedWithoutHints(url: string): Promise<Served> {
  const host = openHost({ store: await postgresStore({ url, hints: false }), engineVersion: "test" });
  let began = performance.now();
  let looks = 0;
  let slowness = 0;
  const look = async (): Promise<void> => {
    const before = began;
    began = performance.now();
    await host.look();
    looks++;
    slowness = Math.max(slowness, performance.now() - before - LOOK_MS);
  };
  const port = await freePort();
  const { close } = await serveDist(port, undefined, { ...host, look });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${port}`, looks: () => looks, slowness: () => slowness };
}

/** A page at every seat of two tables, with both matches started. */
async function roomWithPages() {
  const opened = await openRoom({ ...SETTINGS, seats: SEATS }, null);
  if (!opened.ok) throw new Error(opened.reason);
  const { code, key } = opened;
  const places = [1, 2].flatMap((table) => SEATS.map((seat) => ({ table, seat, role: "both" }) as const));
  const pages = await Promise.all(places.map((place) => enteredPage(code, place)));
  expect(await sendOrder(code, key, { type: "start", table: 0 })).toMatchObject({ ok: true });
  return { code, key, pages };
}

/** Returns the number of messages that the desk of a room shows. */
async function wordsAt(url: string, code: string, key: string): Promise<number> {
  const headers = { Authorization: `Bearer ${key}` };
  const answer = await fetch(`${url}/api/rooms/${code}/changes?since=0`, { headers });
  return ((await answer.json()) as RoomUpdate).desk?.said.length ?? 0;
}

function next({ seat }: RoomPage): string {
  return SEATS[(SEATS.indexOf(seat) + 1) % SEATS.length] ?? "";
}

const carriesOn = (page: RoomPage): Promise<void> => speaksAndHears(page, next(page));

/** Sends fewer messages in ten seconds than a device is allowed. */
async function talk(page: RoomPage, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await page.say(next(page));
    await setTimeout(400);
  }
}
