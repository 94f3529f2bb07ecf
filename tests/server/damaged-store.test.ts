/** A damaged room file is detected when the host starts, and is never written to. */
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { DamagedStore } from "../../src/server/store/damage-guard.ts";
import { DATA_VARIABLE, openStore } from "../../src/server/store/open-store.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import type { Row, Store } from "../../src/server/store/store.ts";
import { temporaryFolder } from "../support/folder.ts";
import { startedHost } from "../support/host-process.ts";

const root = temporaryFolder();
const PAGE = 4096;
const ROOMS = ["AAAAAA", "BBBBBB", "CCCCCC"];

/** A date in 2033, so that no room is removed as unused. */
const AT = 2_000_000_000_000;

function row(text: string): Row {
  return {
    kind: "room",
    fact: { type: "messageSent", to: { table: 0, seat: null }, text, at: AT },
    at: AT,
  };
}

beforeAll(async () => {
  const store = sqliteStore(join(root, "template"));
  const rows = Array.from({ length: 100 }, () => row("clause ".repeat(60)));
  for (const room of ROOMS) await store.append(room, 0, rows);
  await store.close();
});

/** A folder with three rooms of a hundred rows each, as a host leaves it after a clean exit. */
function folderOfRooms(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  copyFileSync(fileIn(join(root, "template")), fileIn(folder));
  return folder;
}

const fileIn = (folder: string): string => join(folder, "rooms.sqlite");

/** A hash of each file in a folder, by name. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return [name, "folder"];
      return [name, createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}

function change(folder: string, sql: string): void {
  const database = new DatabaseSync(fileIn(folder));
  database.exec(sql);
  database.close();
}

function overwrite(path: string, from: number, bytes: Buffer): void {
  const all = readFileSync(path);
  bytes.copy(all, from);
  writeFileSync(path, all);
}

/** The position of the text in the file. @throws if it is not there */
function placeOf(path: string, text: string, from = 0): number {
  const place = readFileSync(path).indexOf(text, from);
  if (place < 0) throw new Error(`${text} is not in the file`);
  return place;
}

type Spoil = (folder: string) => void;

const DAMAGED: Readonly<Record<string, Spoil>> = {
  "a file that was cut off": (folder) => truncateSync(fileIn(folder), 10 * PAGE),
  "a file that was cut off within a page": (folder) => truncateSync(fileIn(folder), 10 * PAGE + 700),
  "a page of zeros in the middle": (folder) => overwrite(fileIn(folder), 8 * PAGE, Buffer.alloc(PAGE)),
  "zeros within a row": (folder) =>
    overwrite(fileIn(folder), placeOf(fileIn(folder), "clause clause", 8 * PAGE), Buffer.alloc(40)),
  "random bytes in the middle": (folder) =>
    overwrite(fileIn(folder), 9 * PAGE, createHash("sha512").update("seed").digest()),
  "a last row that is missing": (folder) =>
    change(folder, "DELETE FROM log WHERE room = 'BBBBBB' AND seq = 100"),
  "a row in between that is missing": (folder) =>
    change(folder, "DELETE FROM log WHERE room = 'BBBBBB' AND seq = 50"),
  "a row after the last one": (folder) =>
    change(folder, "INSERT INTO log (room, seq, row) VALUES ('BBBBBB', 101, '{}')"),
  "rows of a room that has no head": (folder) => change(folder, "DELETE FROM rooms WHERE room = 'CCCCCC'"),
  "an empty file beside a log that is not": (folder) => {
    writeFileSync(`${fileIn(folder)}-wal`, Buffer.alloc(4 * PAGE, 7));
    writeFileSync(fileIn(folder), "");
  },
};

const FOREIGN: Readonly<Record<string, Spoil>> = {
  "a text": (folder) => writeFileSync(fileIn(folder), "Dear parents, ".repeat(500)),
  "a short text": (folder) => writeFileSync(fileIn(folder), "Hello.\n"),
  "a database of something else": (folder) =>
    change(folder, "DROP TABLE log; DROP TABLE rooms; CREATE TABLE pupils (name)"),
  "a table of ours with other columns": (folder) =>
    change(folder, "DROP TABLE log; CREATE TABLE log (room TEXT, line TEXT)"),
  "a table of ours that is missing": (folder) => change(folder, "DROP TABLE rooms"),
  "a folder in its place": (folder) => {
    renameSync(fileIn(folder), join(folder, "kept.sqlite"));
    mkdirSync(fileIn(folder));
  },
};

describe.each([
  ["damaged", DAMAGED],
  ["foreign", FOREIGN],
] as const)("%s:", (problem, cases) => {
  test.each(Object.entries(cases))(
    "%s is found at the start, and nothing in the folder changes",
    async (name, spoil) => {
      const folder = folderOfRooms(name);
      spoil(folder);
      const before = filesIn(folder);
      const opened = await openStore({ [DATA_VARIABLE]: folder });
      if (opened.ok) await opened.store.close();
      expect(opened).toMatchObject({ ok: false, problem, where: fileIn(folder) });
      expect(filesIn(folder)).toEqual(before);
    },
  );
});

test.each([
  ["damaged", "The rooms in FILE are damaged (", DAMAGED["a page of zeros in the middle"]],
  ["foreign", "FILE contains no rooms (", FOREIGN["a text"]],
] as const)(
  "a %s file ends the start with one sentence that says what to do, and exit code 1",
  async (name, begin, spoil) => {
    const folder = folderOfRooms(`said ${name}`);
    spoil?.(folder);
    const before = filesIn(folder);
    const said = String(await startedHost({ [DATA_VARIABLE]: folder }).catch(String));
    expect(said).toContain(`exit 1: The game could not be served: ${begin.replace("FILE", fileIn(folder))}`);
    expect(said).toMatch(
      /: restore your backup, or move the folder away to start without rooms\. Nothing was written\.\n$/,
    );
    expect(said.trimEnd().split("\n")).toHaveLength(1);
    expect(filesIn(folder)).toEqual(before);
  },
);

describe("no damage:", () => {
  test("no file, an empty one, and a database without tables start without rooms", async () => {
    const folders = ["none", "empty", "bare"].map((name) => join(root, name));
    for (const folder of folders) mkdirSync(folder);
    writeFileSync(fileIn(join(root, "empty")), "");
    change(join(root, "bare"), "CREATE TABLE one (a); DROP TABLE one");
    for (const folder of folders) expect((await opened(folder)).size, folder).toBe(0);
  });

  test("an intact file, and one in which a room was only half removed", async () => {
    const folder = folderOfRooms("half removed");
    change(folder, "DELETE FROM log WHERE room = 'BBBBBB'");
    expect([...(await opened(folder)).keys()]).toEqual(ROOMS);
  });

  test("a file on which somebody has run ANALYZE", async () => {
    const folder = folderOfRooms("analysed");
    change(folder, "ANALYZE");
    expect([...(await opened(folder)).keys()]).toEqual(ROOMS);
  });

  test("the log of a killed host is read, and rows found only there are kept", async () => {
    const folder = await killedFolder("killed");
    expect((await opened(folder)).get("DDDDDD")).toBe(1);
  });
});

test("a damaged file with the log of a killed host is detected, and neither of the two changes", async () => {
  const folder = await killedFolder("killed and damaged");
  overwrite(fileIn(folder), 8 * PAGE, Buffer.alloc(PAGE));
  const before = filesIn(folder);
  expect(Object.keys(before)).toEqual(["rooms.sqlite", "rooms.sqlite-wal"]);
  expect(await openStore({ [DATA_VARIABLE]: folder })).toMatchObject({ ok: false, problem: "damaged" });
  expect(filesIn(folder)).toEqual(before);
});

test.skipIf(process.getuid === undefined)(
  "a file that this user may not read is reported as such",
  async () => {
    const folder = folderOfRooms("not mine");
    for (const path of [root, folder]) chmodSync(path, 0o711);
    chmodSync(fileIn(folder), 0o000);
    const own = process.geteuid?.() ?? 0;
    if (own === 0) process.seteuid?.(65_534);
    onTestFinished(() => process.seteuid?.(own));
    expect(await openStore({ [DATA_VARIABLE]: folder })).toMatchObject({
      ok: false,
      problem: "noFolder",
      why: expect.stringContaining("EACCES"),
    });
  },
);

describe("damage that appears while the host runs", () => {
  test("a room that cannot be read says so, no new room is accepted, and the others go on", async () => {
    const { store, said } = await runningStore("while running");
    await expect(store.since("BBBBBB", 0)).rejects.toThrow(DamagedStore);
    await expect(store.append("EEEEEE", 0, [row("new")])).rejects.toThrow(DamagedStore);
    expect(await store.removeUnused(AT + 1)).toEqual([]);
    expect(await store.append("AAAAAA", 100, [row("further")])).toEqual({ ok: true, seq: 101 });
    await expect(store.since("BBBBBB", 0)).rejects.toThrow(DamagedStore);
    expect(said).toHaveBeenCalledTimes(1);
    expect(said.mock.calls[0]?.[0]).toMatch(
      /rooms\.sqlite is damaged \(.+\): no new rooms are accepted\. Stop the program and restore your backup\.$/,
    );
  });
});

/** Three rooms are in the database file, and one more is only in the write-ahead log, as while a host is running. */
async function killedFolder(name: string): Promise<string> {
  const alive = folderOfRooms(`${name}, alive`);
  const store = sqliteStore(alive);
  await store.append("DDDDDD", 0, [row("the last word")]);
  const folder = join(root, name);
  mkdirSync(folder);
  for (const file of ["rooms.sqlite", "rooms.sqlite-wal"])
    copyFileSync(join(alive, file), join(folder, file));
  await store.close();
  return folder;
}

/** Opens the store and returns the number of rows in each room. */
async function opened(folder: string): Promise<ReadonlyMap<string, number>> {
  const found = await openStore({ [DATA_VARIABLE]: folder });
  if (!found.ok) throw new Error(`${found.problem}: ${found.why}`);
  const heads = await found.store.heads();
  await found.store.close();
  return heads;
}

/** Opens a store while it is intact, then damages the text of a row. */
async function runningStore(
  name: string,
): Promise<Readonly<{ store: Store; said: ReturnType<typeof vi.spyOn> }>> {
  const folder = folderOfRooms(name);
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const found = await openStore({ [DATA_VARIABLE]: folder });
  if (!found.ok) throw new Error(found.problem);
  onTestFinished(async () => {
    said.mockRestore();
    await found.store.close();
  });
  const file = fileIn(folder);
  const mark = Buffer.from("BBBBBB");
  overwrite(
    file,
    readFileSync(file).indexOf("clause clause", readFileSync(file).indexOf(mark)),
    Buffer.alloc(40),
  );
  return { store: found.store, said };
}
