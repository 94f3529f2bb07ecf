/** A host that is killed, whose disk is full, or whose database is gone, while a committee writes: nothing is lost, nothing doubled. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { DATA_VARIABLE } from "../../../src/server/store/open-store.ts";
import {
  noPostgres,
  type PrivatePostgres,
  privatePostgres,
} from "../../../src/tools/bench/private-postgres.ts";
import { committeeWriting } from "../../support/committee-writing.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { startedHost } from "../../support/host-process.ts";
import { fill, mountedDisk, unmount } from "../../support/small-disk.ts";

const KILLS = 5;
const TIMEOUT_MS = 120_000;

test(`killed ${KILLS} times`, { timeout: TIMEOUT_MS }, async () => {
  const environment = { [DATA_VARIABLE]: temporaryFolder() };
  let host = await startedHost(environment);
  const committee = await committeeWriting(() => host.url);
  let isOver = false;
  const written = committee.write(() => isOver);
  for (let kill = 1; kill <= KILLS; kill++) {
    await committee.eachHas(5 * kill);
    await host.end("SIGKILL");
    host = await startedHost(environment);
  }
  isOver = true;
  await written;
  await committee.expectWhole();
});

const disk = temporaryFolder();
const noDisk = mountedDisk(disk);

describe.skipIf(noDisk !== null)(`on a small disk${noDisk ? `, ${noDisk}` : ""}`, () => {
  afterAll(() => unmount(disk));

  test("full for a while, and killed afterwards", { timeout: TIMEOUT_MS }, async () => {
    const environment = { [DATA_VARIABLE]: join(disk, "rooms") };
    const filler = join(disk, "filler");
    let host = await startedHost(environment);
    const committee = await committeeWriting(() => host.url);
    let isOver = false;
    const written = committee.write(() => isOver);
    await committee.eachHas(5);
    fill(filler);
    const sentence = `Committee ${committee.code} could not be kept: database or disk is full`;
    await vi.waitFor(() => expect(host.said()).toContain(sentence), { timeout: TIMEOUT_MS });
    rmSync(filler);
    const [before] = committee.writers.map(({ words }) => words.length).toSorted((a, b) => b - a);
    await committee.eachHas((before ?? 0) + 5);
    isOver = true;
    await written;
    await host.end("SIGKILL");
    host = await startedHost(environment);
    await committee.expectWhole();
  });
});

describe.skipIf(noPostgres !== null)(`on PostgreSQL${noPostgres ? `, ${noPostgres}` : ""}`, () => {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await privatePostgres();
  });
  afterAll(() => postgres.remove());

  test("gone for a while", { timeout: TIMEOUT_MS }, async () => {
    let host = await startedHost({ DATABASE_URL: postgres.url, FORTIETH_OPENING: "everyone" });
    const committee = await committeeWriting(() => host.url);
    let isOver = false;
    const written = committee.write(() => isOver);
    await committee.eachHas(5);
    await postgres.crash();
    const sentence = `Committee ${committee.code} could not be kept`;
    await vi.waitFor(() => expect(host.said()).toContain(sentence), { timeout: TIMEOUT_MS });
    await postgres.start();
    await committee.eachHas(10);
    isOver = true;
    await written;
    await host.end("SIGTERM");
    host = await startedHost({ DATABASE_URL: postgres.url, FORTIETH_OPENING: "everyone" });
    await committee.expectWhole();
  });
});
