import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { EVERYONE, OPENING_VARIABLE } from "../../src/server/start/host-settings.ts";
import { freePort } from "../../src/server/start/ports.ts";
import { DATA_VARIABLE, openStore } from "../../src/server/store/open-store.ts";
import { temporaryFolder } from "../support/folder.ts";
import { startedHost } from "../support/host-process.ts";

const folder = temporaryFolder();

test("the folder of rooms is created if it is missing, and belongs to this user alone", async () => {
  const where = join(folder, "new", "rooms");
  const opened = await openStore({ [DATA_VARIABLE]: where });
  expect(opened).toMatchObject({ ok: true, where });
  if (opened.ok) onTestFinished(opened.store.close);
  expect(statSync(where).mode & 0o777).toBe(0o700);
  for (const file of ["rooms.sqlite", "rooms.sqlite-wal"])
    expect(statSync(join(where, file)).mode & 0o777, file).toBe(0o600);
});

test("a second host on the same folder hears that it is taken; once the first has ended it is free", async () => {
  const where = join(folder, "shared");
  const first = await startedHost({ [DATA_VARIABLE]: where });
  const refused = await startedHost({ [DATA_VARIABLE]: where }).catch(String);
  expect(refused).toMatch(
    /exit 1: The game could not be served: The rooms in \S+ are in use by another running host: .*\.\n$/,
  );
  await first.end("SIGKILL");
  const next = await startedHost({ [DATA_VARIABLE]: where });
  await next.end("SIGTERM");
});

test("a folder that cannot be one is reported in a sentence", async () => {
  const where = join(folder, "file");
  writeFileSync(where, "");
  expect(await openStore({ [DATA_VARIABLE]: where })).toMatchObject({
    ok: false,
    problem: "noFolder",
    where,
  });
});

test.each(["mysql://host/rooms", "postgresql//host/rooms", "postgresql://host:port/rooms"])(
  "%s is no address of PostgreSQL",
  async (url) => {
    expect(await openStore({ DATABASE_URL: url })).toMatchObject({ ok: false, problem: "badAddress" });
  },
);

test("a database that cannot be reached ends the start with one sentence, without its password", async () => {
  const port = await freePort();
  const said = await startedHost({
    DATABASE_URL: `postgresql://teacher:hunter2@127.0.0.1:${port}/rooms`,
    [OPENING_VARIABLE]: EVERYONE,
  }).catch(String);
  expect(said).toMatch(
    /exit 1: The game could not be served: PostgreSQL at 127\.0\.0\.1\/rooms cannot be used \(.*ECONNREFUSED.*\)\.\n$/,
  );
  expect(said).not.toContain("hunter2");
});
