/** `npm start` checks the port and the rooms before it builds the game, and leaves nothing behind if it fails. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { freePort } from "../../../src/server/start/ports.ts";
import { sqliteStore } from "../../../src/server/store/sqlite-store.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { type StartProcess, started } from "../../support/start-process.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const folder = temporaryFolder();

/** A project that cannot be built. If a start fails for another reason, it has not tried to build. */
const broken = join(folder, "broken");
beforeAll(() => {
  copyProject(broken);
  writeFileSync(join(broken, "src/main.tsx"), "const broken = ;\n");
});

function copyProject(to: string): void {
  for (const name of ["src", "package.json", "vite.config.ts", "index.html"])
    cpSync(join(ROOT, name), join(to, name), { recursive: true });
  symlinkSync(join(ROOT, "assets"), join(to, "assets"));
  mkdirSync(join(to, "node_modules"));
  for (const name of readdirSync(join(ROOT, "node_modules")))
    if (!name.startsWith(".")) symlinkSync(join(ROOT, "node_modules", name), join(to, "node_modules", name));
}

/** The build folders of this process. */
function buildsOf({ pid }: StartProcess, builds: string): readonly string[] {
  return existsSync(builds) ? readdirSync(builds).filter((name) => name.includes(`_${pid}_`)) : [];
}

async function expectRefused(start: StartProcess, sentence: RegExp): Promise<void> {
  expect(await start.ended).toBe(1);
  expect(start.lines()).toHaveLength(1);
  expect(start.lines()[0]).toMatch(sentence);
  expect(existsSync(join(broken, "node_modules/.cache"))).toBe(false);
}

describe("ends with one sentence and code 1, and builds nothing,", () => {
  test("if the port is taken; the folder of rooms is not created either", async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((done) => other.listen(port, done));
    onTestFinished(() => void other.close());
    const data = join(folder, "port taken");
    await expectRefused(started(port, data, broken), /^Port \d+ is taken: .*\.$/);
    expect(existsSync(data)).toBe(false);
  });

  test("if another host keeps its rooms in the folder", async () => {
    const data = join(folder, "rooms taken");
    const store = sqliteStore(data);
    onTestFinished(store.close);
    const start = started(await freePort(), data, broken);
    await expectRefused(start, /in use by another running host: stop that host, or set FORTIETH_DATA/);
  });

  test("if the rooms are damaged", async () => {
    const data = join(folder, "damaged");
    mkdirSync(data);
    writeFileSync(join(data, "rooms.sqlite"), "Dear parents, ".repeat(500));
    await expectRefused(
      started(await freePort(), data, broken),
      /rooms\.sqlite contains no rooms .* Nothing was written\.$/,
    );
  });
});

describe("a project in its own folder", () => {
  const root = join(folder, "project");
  const builds = join(root, "node_modules/.cache/fortieth-start");
  /** A build left by a dead process. Real process ids are never this large. */
  const stale = `${hostname()}_999999999_abcdef`;
  const elsewhere = "another-computer_999999999_abcdef";

  beforeAll(() => {
    copyProject(root);
    for (const name of [stale, elsewhere]) mkdirSync(join(builds, name), { recursive: true });
  });

  test("while it is being built the port answers: a page that reloads by itself, and a reason for requests about rooms", async () => {
    const start = started(await freePort(), join(folder, "rooms"), root);
    const api = await start.answers("/api/host", 503);
    expect(await api.json()).toEqual({ ok: false, reason: "starting" });
    const page = await start.answers("/", 503);
    expect(page.headers.get("Content-Type")).toContain("text/html");
    const html = await page.text();
    expect(html).toContain('<meta http-equiv="refresh" content="');
    expect(html).toContain("The game is being built");
    start.kill("SIGINT");
    expect(await start.ended).toBe(0);
    expect(readdirSync(builds)).toEqual([elsewhere]);
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s while it is built ends both processes and leaves no folder",
    async (signal) => {
      const start = started(await freePort(), join(folder, "rooms"), root);
      await start.answers("/api/host", 503);
      await eventually(() => buildsOf(start, builds).length === 1);
      const [child] = childrenOf(start.pid);
      start.kill(signal);
      expect(await start.ended).toBe(0);
      expect(buildsOf(start, builds)).toEqual([]);
      if (child !== undefined) expect(isRunning(child)).toBe(false);
    },
  );

  test("a failed build ends it with one sentence and code 1", async () => {
    const start = started(await freePort(), join(folder, "rooms"), broken);
    expect(await start.ended).toBe(1);
    const [building, sentence, ...more] = start.lines();
    expect(building).toBe("Fortieth is being built. This takes up to a minute.");
    expect(sentence).toMatch(/^The game could not be served: it could not be built \(.+\)\.$/);
    expect(more).toEqual([]);
    expect(readdirSync(join(broken, "node_modules/.cache/fortieth-start"))).toEqual([]);
  });
});

async function eventually(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => setTimeout(done, 20));
}

/** Returns an empty list if the system does not provide the file. */
function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, "utf8").trim().split(" ").filter(Boolean).map(Number) : [];
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
