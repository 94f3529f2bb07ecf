import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Appended } from "../../src/kernel/log.ts";
import { postgresStore } from "../../src/server/store/postgres-store.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import { DEVICE_ENTERED, type Row, type Store } from "../../src/server/store/store.ts";
import { noPostgres, type PrivatePostgres, privatePostgres } from "../../src/tools/bench/private-postgres.ts";
import { temporaryFolder } from "../support/folder.ts";

const folder = temporaryFolder();

describe("rooms in a file", () => contract(async (name) => sqliteStore(join(folder, name))));

describe.skipIf(noPostgres !== null)(`rooms in PostgreSQL${noPostgres ? `, ${noPostgres}` : ""}`, () => {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await privatePostgres();
  });
  afterAll(() => postgres.remove());
  contract(() => postgresStore({ url: postgres.url }));

  describe("two processes on one database", () => {
    let one: Store;
    let other: Store;
    beforeAll(async () => {
      [one, other] = await Promise.all([
        postgresStore({ url: postgres.url }),
        postgresStore({ url: postgres.url }),
      ]);
    });
    afterAll(() => Promise.all([one.close(), other.close()]));

    test("an append is hinted to the other, and not to its own process", async () => {
      const own: string[] = [];
      one.onHint((room) => void own.push(room));
      // A new listener first checks every room, and only later gets hints.
      await Promise.all([hinted(other, one, "HERE1"), hinted(one, other, "HERE2")]);
      await hinted(one, other, "OWN");
      await hinted(other, one, "BACK");
      expect(own).toContain("BACK");
      expect(own).not.toContain("OWN");
    });

    test("a device that one has heard is known to the other, and not reported back", async () => {
      await one.noteHere(
        new Map([
          ["HERE", [0, 3]],
          ["THERE", []],
        ]),
      );
      expect(await other.hereElsewhere(["HERE", "THERE"])).toEqual(new Map([["HERE", [0, 3]]]));
      expect(await one.hereElsewhere(["HERE"])).toEqual(new Map());
    });

    test("a room with a device at another process is not removed, however old its last row", async () => {
      await one.append("ELSEWHERE", 0, [said("a", 1000)]);
      await one.append("NOBODY", 0, [said("a", 1000)]);
      await one.noteHere(new Map([["ELSEWHERE", [0]]]));
      expect(await other.removeUnused(2000)).toEqual(["NOBODY"]);
      await one.remove("ELSEWHERE");
    });

    test("a device stays until it is gone, and is then removed", async () => {
      const client = new Client({ connectionString: postgres.url });
      await client.connect();
      try {
        await one.noteHere(new Map([["LEFT", [0]]]));
        await client.query("UPDATE fortieth.here SET at = now() - interval '7 seconds' WHERE room = 'LEFT'");
        await one.noteHere(new Map([["STAYS", [1]]]));
        await other.removeUnused(0);
        const { rows } = await client.query("SELECT room FROM fortieth.here WHERE room IN ('LEFT', 'STAYS')");
        expect(rows).toEqual([{ room: "STAYS" }]);
      } finally {
        await client.end();
      }
    });

    test("a process that listens again after a loss checks every room", async () => {
      await one.append("LOST", 0, [said("a")]);
      await postgres.crash();
      const looked = new Promise<void>((done) => other.onHint((room) => room === "LOST" && done()));
      await postgres.start();
      await looked;
      expect(texts(await other.since("LOST", 0))).toEqual(["a"]);
    });
  });
});

/** The contract that every store fulfils. */
function contract(open: (name: string) => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open("one");
  });
  afterAll(() => store.close());

  test("rows are numbered from one in the given order", async () => {
    expect(await store.append("ORDER", 0, [said("a"), said("b")])).toEqual({ ok: true, seq: 2 });
    expect(await store.append("ORDER", 2, [said("c")])).toEqual({ ok: true, seq: 3 });
    expect(await store.since("ORDER", 0)).toEqual(
      ["a", "b", "c"].map((text, at) => ({ seq: at + 1, row: said(text) })),
    );
    expect(texts(await store.since("ORDER", 2))).toEqual(["c"]);
    expect(texts(await store.since("ORDER", 0, 2))).toEqual(["a", "b"]);
    expect(texts(await store.since("ORDER", 2, 2))).toEqual(["c"]);
    expect(await store.since("ORDER", 3)).toEqual([]);
    expect(await store.since("NOWHERE", 0)).toEqual([]);
  });

  test.each([0, 1, 3])(
    "an append after %i if the room has reached 2 is a conflict, and adds none of its rows",
    async (expected) => {
      const room = `CONFLICT${expected}`;
      await store.append(room, 0, [said("a"), said("b")]);
      expect(await store.append(room, expected, [said("x"), said("y")])).toEqual({
        ok: false,
        why: "conflict",
      });
      expect(texts(await store.since(room, 0))).toEqual(["a", "b"]);
      expect((await store.heads([room])).get(room)).toBe(2);
    },
  );

  test("nothing is appended to a removed room", async () => {
    await store.append("GONE", 0, [said("a")]);
    await store.remove("GONE");
    expect(await store.append("GONE", 1, [said("b")])).toEqual({ ok: false, why: "conflict" });
    expect(await store.since("GONE", 0)).toEqual([]);
    expect((await store.heads()).has("GONE")).toBe(false);
  });

  test("a code that was removed can be another room's", async () => {
    await store.append("AGAIN", 0, [said("a"), said("b")]);
    await store.remove("AGAIN");
    expect(await store.append("AGAIN", 0, [said("new")])).toEqual({ ok: true, seq: 1 });
    expect(texts(await store.since("AGAIN", 0))).toEqual(["new"]);
  });

  test("heads cover all rooms, or the requested ones", async () => {
    await store.append("HEAD1", 0, [said("a")]);
    await store.append("HEAD2", 0, [said("a"), said("b")]);
    expect(await store.heads(["HEAD1", "NOWHERE"])).toEqual(new Map([["HEAD1", 1]]));
    expect(await store.heads([])).toEqual(new Map());
    const all = await store.heads();
    expect([all.get("HEAD1"), all.get("HEAD2")]).toEqual([1, 2]);
  });

  test("every log is listed with its last row and its last use, the most recent first", async () => {
    await store.append("LIST1", 0, [said("a", 3_000_000_000_000), said("b", 3_000_000_000_001)]);
    await store.append("LIST2", 0, [said("a", 3_000_000_000_002)]);
    expect((await store.list()).slice(0, 2)).toEqual([
      { room: "LIST2", head: 1, usedAt: 3_000_000_000_002 },
      { room: "LIST1", head: 2, usedAt: 3_000_000_000_001 },
    ]);
    await store.remove("LIST2");
    expect((await store.list()).map(({ room }) => room)).not.toContain("LIST2");
  });

  test("a log is measured in bytes and in devices that joined, from a row on", async () => {
    const rows = [said("Zürich", 1000), entered(0), entered(1), said(DEVICE_ENTERED)];
    const bytes = rows.map((row) => Buffer.byteLength(JSON.stringify(row)));
    const from = (at: number): number => bytes.slice(at).reduce((sum, one) => sum + one, 0);
    await store.append("SIZE", 0, rows);
    const opened = { kind: "room", openedAt: 1000, conference: null };
    expect(await store.measure("SIZE", 0)).toEqual({ ...opened, bytes: from(0), devices: 2 });
    expect(await store.measure("SIZE", 2)).toEqual({ ...opened, bytes: from(2), devices: 1 });
    expect(await store.measure("SIZE", 4)).toEqual({ ...opened, bytes: 0, devices: 0 });
    expect(await store.measure("NOWHERE", 0)).toBeNull();
  });

  test("rooms unused since a given time are removed and named, and the others stay", async () => {
    await store.append("OLD", 0, [said("a", 1000)]);
    await store.append("USED", 0, [said("a", 1000)]);
    await store.append("USED", 1, [said("b", 2000)]);
    expect(await store.removeUnused(1000)).toEqual([]);
    expect(await store.removeUnused(2000)).toEqual(["OLD"]);
    expect(await store.since("OLD", 0)).toEqual([]);
    expect(texts(await store.since("USED", 0))).toEqual(["a", "b"]);
  });

  test("noting that a room is in use counts as use, and never makes its last use earlier", async () => {
    await store.append("TOUCHED", 0, [said("a", 1000)]);
    await store.append("UNTOUCHED", 0, [said("a", 1000)]);
    await store.touch(["TOUCHED", "GONE"], 3000);
    await store.touch(["TOUCHED"], 500);
    expect(await store.removeUnused(3000)).toContain("UNTOUCHED");
    expect(texts(await store.since("TOUCHED", 0))).toEqual(["a"]);
    expect(await store.removeUnused(3001)).toContain("TOUCHED");
    expect(await store.since("GONE", 0)).toEqual([]);
  });

  test.each([
    ["letters of every script", "Ωмя 條約 عهد 🕊️ e\u0301"],
    ["signs that a database might take for its own", `'; DROP TABLE log; -- "{},NULL\\" $1 %s`],
    ["signs nobody prints", "\u0000\u0007\u2028\ufeff"],
    ["half a character", "\ud83d"],
    ["nothing", ""],
  ])("a row is returned unchanged: %s", async (name, text) => {
    const row = said(text);
    await store.append(name, 0, [row]);
    expect(await store.since(name, 0)).toEqual([{ seq: 1, row }]);
  });

  test("a row of many thousand characters is returned whole", async () => {
    const row = said("clause ".repeat(50_000));
    await store.append("LONG", 0, [row]);
    expect(await store.since("LONG", 0)).toEqual([{ seq: 1, row }]);
  });

  test("of sixteen writers at once only one succeeds, and all succeed that read on and try again", async () => {
    const writer = async (name: number): Promise<number[]> => {
      const became: number[] = [];
      for (let turn = 0; turn < 10; turn++)
        became.push(await appendWhenPossible(store, "RACE", [said(`${name}/${turn}`)]));
      return became;
    };
    const became = (await Promise.all(Array.from({ length: 16 }, (_, name) => writer(name)))).flat();
    expect(became.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 160 }, (_, at) => at + 1));
    const kept = await store.since("RACE", 0);
    expect(new Set(texts(kept)).size).toBe(160);
    // Each writer's own rows are in the order in which it wrote them.
    for (const name of Array.from({ length: 16 }, (_, at) => at)) {
      const own = texts(kept).filter((text) => text.startsWith(`${name}/`));
      expect(own).toEqual(Array.from({ length: 10 }, (_, turn) => `${name}/${turn}`));
    }
  });

  test("closing a store twice is harmless, and it stores nothing more", async () => {
    const other = await open("other");
    await other.close();
    await other.close();
    await expect(other.append("SHUT", 0, [said("a")])).rejects.toThrow();
  });

  test("a conflict does not affect an append to another room at the same moment", async () => {
    await store.append("SPOILT", 0, [said("a")]);
    const answers = await Promise.all([
      store.append("SPOILT", 0, [said("x")]),
      store.append("FINE", 0, [said("y")]),
      store.append("SPOILT", 1, [said("z")]),
    ]);
    expect(answers.map(({ ok }: Appended) => ok)).toEqual([false, true, true]);
    expect(texts(await store.since("SPOILT", 0))).toEqual(["a", "z"]);
    expect(texts(await store.since("FINE", 0))).toEqual(["y"]);
  });
}

/** One process appends to a new room, and the other is notified. */
async function hinted(from: Store, to: Store, room: string): Promise<void> {
  const heard = new Promise<void>((done) => to.onHint((one) => one === room && done()));
  await from.append(room, 0, [said("a")]);
  await heard;
}

/** Dated 2033 by default, so that no test removes another test's rows. */
function said(text: string, at = 2_000_000_000_000): Row {
  return {
    kind: "room",
    fact: { type: "messageSent", to: { table: 0, seat: null }, text, at },
    at,
    key: "0:abcdefgh",
  };
}

function entered(device: number): Row {
  return { kind: "room", fact: { type: "deviceEntered", device, tokenHash: "hash" }, at: 2_000_000_000_000 };
}

function texts(kept: readonly Readonly<{ row: Row }>[]): string[] {
  return kept.map(({ row }) => (row.kind === "room" && row.fact.type === "messageSent" ? row.fact.text : ""));
}

async function appendWhenPossible(store: Store, room: string, rows: readonly Row[]): Promise<number> {
  for (;;) {
    const head = (await store.heads([room])).get(room) ?? 0;
    const appended = await store.append(room, head, rows);
    if (appended.ok) return appended.seq;
  }
}
