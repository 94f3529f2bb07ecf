/** Rooms in a file: what is acknowledged is on the disk, and the host serves others while the disk writes. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { describe, expect, onTestFinished, test } from "vitest";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import type { Row, Store } from "../../src/server/store/store.ts";
import { temporaryFolder } from "../support/folder.ts";

type Done = (error: NodeJS.ErrnoException | null) => void;

const row = (text: string): Row => ({
  kind: "room",
  fact: { type: "messageSent", to: { table: 0, seat: null }, text, at: 1000 },
  at: 1000,
});

/** A store whose disk finishes a sync only when the test says so. `syncs`: those that the disk works on. */
function onSlowDisk(): Readonly<{ store: Store; syncs: Done[]; next: () => Promise<Done> }> {
  const { fdatasync } = fs;
  const syncs: Done[] = [];
  fs.fdatasync = ((_file, done) => void syncs.push(done)) as typeof fdatasync;
  syncBuiltinESMExports();
  const store = sqliteStore(temporaryFolder());
  onTestFinished(async () => {
    fs.fdatasync = fdatasync;
    syncBuiltinESMExports();
    for (const done of syncs) done(null);
    await store.close();
  });
  const next = async (): Promise<Done> => {
    for (;;) {
      const done = syncs.shift();
      if (done !== undefined) return done;
      await turn();
    }
  };
  return { store, syncs, next };
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** What has been answered so far, in order. */
function noted<T>(): Readonly<{ all: string[]; note: (name: string, answer: Promise<T>) => void }> {
  const all: string[] = [];
  const note = (name: string, answer: Promise<T>): void =>
    void answer.then(
      () => all.push(name),
      () => all.push(`${name} failed`),
    );
  return { all, note };
}

describe("given a disk that is slow to write", () => {
  test("an append is acknowledged only once it is on the disk, and meanwhile the event loop goes on", async () => {
    const { store, next } = onSlowDisk();
    const { all, note } = noted();
    note("append", store.append("A", 0, [row("a")]));
    const done = await next();
    for (let turns = 0; turns < 5; turns++) await turn();
    expect(all).toEqual([]);
    done(null);
    await turn();
    expect(all).toEqual(["append"]);
  });

  test("appends that come meanwhile share the next sync, in their order", async () => {
    const { store, syncs, next } = onSlowDisk();
    const { all, note } = noted();
    note("first", store.append("A", 0, [row("a")]));
    const done = await next();
    note("second", store.append("A", 1, [row("b")]));
    note("other room", store.append("B", 0, [row("c")]));
    note("third", store.append("A", 2, [row("d")]));
    await turn();
    expect(syncs).toHaveLength(0);
    done(null);
    (await next())(null);
    await turn();
    expect(all).toEqual(["first", "second", "other room", "third"]);
    expect(syncs).toHaveLength(0);
    expect((await store.since("A", 0)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test("nobody reads a row before it is on the disk", async () => {
    const { store, next } = onSlowDisk();
    const { all, note } = noted<unknown>();
    note("append", store.append("A", 0, [row("a")]));
    const done = await next();
    note("heads", store.heads());
    note("since", store.since("A", 0));
    for (let turns = 0; turns < 5; turns++) await turn();
    expect(all).toEqual([]);
    done(null);
    await turn();
    expect(all.toSorted()).toEqual(["append", "heads", "since"]);
  });

  test("a store that closes waits for the last sync", async () => {
    const { store, next } = onSlowDisk();
    const { all, note } = noted<unknown>();
    note("append", store.append("A", 0, [row("a")]));
    const done = await next();
    note("close", store.close());
    await turn();
    expect(all).toEqual([]);
    done(null);
    await turn();
    await turn();
    expect(all).toEqual(["append", "close"]);
  });
});

test("given a disk that fails to write, the append is not acknowledged, and the next one is", async () => {
  const { store, next } = onSlowDisk();
  const failing = store.append("A", 0, [row("a")]);
  const failed = expect(failing).rejects.toThrow("EIO");
  (await next())(new Error("EIO"));
  await failed;
  // The rows may have been written all the same. Whoever appends next is told so, and reads them.
  const again = store.append("A", 0, [row("b")]);
  (await next())(null);
  expect(await again).toEqual({ ok: false, why: "conflict" });
  expect((await store.since("A", 0)).map(({ seq }) => seq)).toEqual([1]);
});
