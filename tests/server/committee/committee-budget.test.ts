/**
 * The host checks an uploaded committee only as far as it needs to, and never holds up other users while it does so.
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Fact } from "../../../src/committee/facts/fact.ts";
import type { Entry } from "../../../src/committee/log.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { LONGEST_LOG, MOST_ENTRIES } from "../../../src/committee/state/limits.ts";
import { catchUp } from "../../../src/kernel/catch-up.ts";
import { PAGE_ROWS } from "../../../src/kernel/log.ts";
import { carryOutOrder } from "../../../src/server/committee/committee-orders.ts";
import { type Committees, committeesOn } from "../../../src/server/committee/committees.ts";
import { readLog } from "../../../src/server/committee/read-log.ts";
import { type CommitteeRuntime, committeeOf } from "../../../src/server/committee/runtime.ts";
import { sqliteStore } from "../../../src/server/store/sqlite-store.ts";
import type { Store } from "../../../src/server/store/store.ts";
import { CHAIR, dais, seats } from "../../support/committee.ts";
import { NO_ACTS } from "../../support/committee-host.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { hostUnderTest } from "../../support/room.ts";
import { turnsDuring } from "../../support/turns.ts";

const folder = temporaryFolder();

function logOf(count: number, delegations: number, facts: (k: number) => readonly Fact[]): readonly Entry[] {
  const forming: Fact = {
    type: "committeeFormed",
    name: "Third Committee",
    pack: PACK["un-ga"],
    delegations: seats(delegations),
  };
  return Array.from({ length: count }, (_, k) => ({
    n: k + 1,
    at: 1_000_000 + k,
    by: CHAIR,
    facts: k === 0 ? [forming] : facts(k),
  }));
}

const attended = (k: number): Fact => ({
  type: "attendanceRecorded",
  delegation: `S${(k % 300) + 1}`,
  attendance: "present",
});
const note = (text: string): Fact => ({ type: "noteWritten", chair: 1, text });
const bodyOf = (entries: readonly Entry[]): string => JSON.stringify({ entries });

async function statusOf(body: string): Promise<number> {
  const { app } = hostUnderTest();
  const headers = { "Content-Type": "application/json", "Content-Length": String(body.length) };
  return (await app.request("/api/committees", { method: "POST", headers, body })).status;
}

test(`three days of 300 delegations, in ${MOST_ENTRIES} entries, can go on at a host`, async () => {
  const body = bodyOf(logOf(MOST_ENTRIES, 300, (k) => [attended(k)]));
  expect((await readLog(body))?.length).toBe(MOST_ENTRIES);
});

test.each<readonly [string, () => string]>([
  ["100,000 notes", () => bodyOf(logOf(101, 4, () => Array.from({ length: 1000 }, () => note("x"))))],
  ["20,000 entries of one note", () => bodyOf(logOf(20_000, 4, () => [note("x")]))],
  [
    "an item with a title of 5 MB",
    () => bodyOf(logOf(2, 4, () => [{ type: "itemAdded", item: 1, title: "x".repeat(5_000_000) }])),
  ],
  [
    "an entry with 400,000 names",
    () => `{"entries":[{${Array.from({ length: 400_000 }, (_, k) => `"k${k}":1`).join(",")}}]}`,
  ],
  ["five million brackets", () => `{"entries":[${"[".repeat(5_000_000)}`],
  ["five million brackets in place of a name", () => `{"name":${"[".repeat(5_000_000)}`],
  ["a list that does not end", () => '{"entries":[{"n":1,"at":1'],
  ["something behind its end", () => `${bodyOf(logOf(3, 4, () => [note("x")]))}[]`],
  ["another bracket at its end", () => bodyOf(logOf(3, 4, () => [note("x")])).replace(/\]\}$/, "}}")],
])("a file with %s is refused", async (_, body) => {
  expect(await statusOf(body())).toBe(400);
});

test("a body is refused for its length before any of it is read", async () => {
  const { app } = hostUnderTest();
  const read = { count: 0 };
  const body = new ReadableStream(
    {
      pull: () => {
        read.count++;
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { "Content-Type": "application/json", "Content-Length": String(LONGEST_LOG + 1) };
  const request = new Request("http://host/api/committees", {
    method: "POST",
    headers,
    body,
    duplex: "half",
  } as RequestInit);
  expect((await app.request(request)).status).toBe(413);
  expect(read.count).toBe(0);
});

test("others get their turns while a long committee is opened or read again", async () => {
  const store = sqliteStore(join(folder, "turns"));
  const entries = logOf(5000, 300, (k) => [attended(k)]);
  let code = "";
  const opened = await turnsDuring(async () => {
    code = (await committeesOn(store, Date.now).create(entries)).code;
  });
  const again = committeesOn(store, Date.now);
  const read = await turnsDuring(() => again.find(code));
  await store.close();
  expect(opened).toBeGreaterThan(5000 / PAGE_ROWS);
  expect(read).toBeGreaterThan(5000 / PAGE_ROWS);
});

/** A store that counts how many rows are read from it. */
function counting(store: Store): Readonly<{ store: Store; rows: () => number }> {
  let rows = 0;
  const since: Store["since"] = async (...asked) => {
    const kept = await store.since(...asked);
    rows += kept.length;
    return kept;
  };
  return { store: { ...store, since }, rows: () => rows };
}

test("many clients that ask for one code at once share one reading of its log", async () => {
  const plain = sqliteStore(join(folder, "shared"));
  const { code } = await committeesOn(plain, Date.now).create(logOf(1000, 4, () => [note("x")]));
  const { store, rows } = counting(plain);
  const committees = committeesOn(store, Date.now);
  const cards = await Promise.all(Array.from({ length: 50 }, () => committees.card(code)));
  await plain.close();
  expect(cards.map((card) => card?.name)).toEqual(cards.map(() => "Third Committee"));
  // The first row says that the log belongs to a committee.
  expect(rows()).toBe(1001 + 1);
});

test("a request for a committee that has left memory does not read its log again, unless it has grown", async () => {
  const plain = sqliteStore(join(folder, "card"));
  const { store, rows } = counting(plain);
  let now = 0;
  const committees = committeesOn(store, () => now);
  const { code } = await committees.create(logOf(500, 4, () => [note("x")]));
  await unloaded(committees, () => {
    now += 600_001;
  });
  const before = rows();
  expect((await committees.card(code))?.delegations.length).toBe(4);
  expect(rows()).toBe(before);
  const other = await committeesOn(plain, Date.now).find(code);
  if (other === null) throw new Error("no committee");
  const order = { type: "addDelegation", delegation: { id: "S9", name: "Late", kind: "member" } } as const;
  await carryOutOrder(other, { holder: CHAIR as never, key: "key", id: "adds-late" }, order, NO_ACTS);
  expect((await committees.card(code))?.delegations.length).toBe(5);
  await plain.close();
});

async function unloaded(committees: Committees, wait: () => void): Promise<void> {
  await committees.look();
  wait();
  await committees.look();
}

test("a request for a room's code reads one row of its log as a committee", async () => {
  const plain = sqliteStore(join(folder, "room"));
  const row = { kind: "room", fact: { type: "keptAgain" }, at: 0 } as const;
  await plain.append(
    "ROOM",
    0,
    Array.from({ length: 500 }, () => row),
  );
  const { store, rows } = counting(plain);
  expect(await committeesOn(store, Date.now).card("ROOM")).toBeNull();
  await plain.close();
  expect(rows()).toBe(1);
});

test("a host that ends while it stores a new committee leaves nothing under that code", async () => {
  const plain = sqliteStore(join(folder, "cut"));
  let code = "";
  const append: Store["append"] = async (room, expected, rows) => {
    code = room;
    if (expected > 0) throw new Error("the host is gone");
    return plain.append(room, expected, rows);
  };
  const committees = committeesOn({ ...plain, append }, Date.now);
  await expect(committees.create(logOf(1000, 4, () => [note("x")]))).rejects.toThrow("the host is gone");
  expect((await plain.since(code, 0)).length).toBeGreaterThan(0);
  expect(await committeesOn(plain, Date.now).find(code)).toBeNull();
  await plain.close();
});

test("a log that an older host stored, with its opening in the first row, is read as before", async () => {
  const store = sqliteStore(join(folder, "older"));
  const entries = logOf(3, 4, (k) => [note(`Note ${k}`)]);
  const opened = { type: "committeeOpened", secret: "secret", chairHash: "hash" } as const;
  const facts = [opened, ...entries.map((entry) => ({ type: "entryAdded", entry }) as const)];
  await store.append(
    "OLDER",
    0,
    facts.map((fact) => ({ kind: "committee", fact, at: 0 }) as const),
  );
  const committee = await committeesOn(store, Date.now).find("OLDER");
  await store.close();
  expect(committee?.snapshot.entries).toEqual(entries);
  expect(committee?.snapshot.state?.notes.length).toBe(2);
});

test("rows read while they are being stored count once, over many pages", async () => {
  const plain = sqliteStore(join(folder, "once"));
  const { code } = await committeesOn(plain, Date.now).create(dais(PACK["un-ga"], seats(3)).entries());
  const append: Store["append"] = async (room, expected, rows) => {
    const kept = await plain.append(room, expected, rows);
    // The hint arrives before the answer to the append.
    if (committee !== null) await Promise.all([catchUp(committee), catchUp(committee)]);
    return kept;
  };
  const committee: CommitteeRuntime | null = await committeesOn({ ...plain, append }, Date.now).find(code);
  if (committee === null) throw new Error("no committee");
  const count = 3 * PAGE_ROWS;
  const ask = (k: number) =>
    carryOutOrder(
      committee,
      { holder: CHAIR as never, key: "key", id: `note-${k}` },
      { type: "writeNote", text: `Note ${k}` },
      NO_ACTS,
    );
  const answers = await Promise.all(Array.from({ length: count }, (_, k) => ask(k)));
  const open = committeeOf(committee);
  await plain.close();
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(open?.entries.map(({ n }) => n)).toEqual(Array.from({ length: count + 1 }, (_, k) => k + 1));
  expect(open?.state.notes.map(({ text }) => text)).toEqual(
    Array.from({ length: count }, (_, k) => `Note ${k}`),
  );
});
