/** The files in docs/hosting must agree with the code on environment variables, ports, paths and addresses. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { HOST_KEY_VARIABLE, PASSWORD_VARIABLE } from "../../src/server/start/host-secrets.ts";
import {
  hostSettings,
  KEEP_VARIABLE,
  OPENING_VARIABLE,
  PROXY_VARIABLE,
  PUBLIC_VARIABLE,
} from "../../src/server/start/host-settings.ts";
import { DEFAULT_PORT } from "../../src/server/start/ports.ts";
import { DATA_VARIABLE } from "../../src/server/store/open-store.ts";
import { NODE_FLAGS, NODE_FLAGS_TEXT } from "../../src/tools/build/node-flags.ts";
import { packageMessages } from "../../src/tools/package/messages.ts";
import { BUNDLE, PLATFORMS, PROGRAM } from "../../src/tools/package/platforms.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "docs/hosting");
const FILES = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]),
);
const fileOf = (name: string): string => FILES[name] ?? `no ${name}`;

const READ = [
  "PORT",
  "DATABASE_URL",
  DATA_VARIABLE,
  KEEP_VARIABLE,
  PUBLIC_VARIABLE,
  PROXY_VARIABLE,
  PASSWORD_VARIABLE,
  OPENING_VARIABLE,
  HOST_KEY_VARIABLE,
];

/** The settings in a file, in the syntax of Docker, compose, systemd, TOML or Render. */
function settingsIn(text: string): ReadonlyMap<string, string> {
  const pair = String.raw`((?:FORTIETH_[A-Z_]+|PORT|DATABASE_URL))(?:=|: | = |\n +value: )"?([^"\s]*)"?`;
  return new Map([...text.matchAll(new RegExp(pair, "g"))].map(([, name = "", value = ""]) => [name, value]));
}

/** The settings of a file, with a sample domain where the operator has to fill one in. */
function filledIn(name: string): Readonly<Record<string, string>> {
  const settings = [...settingsIn(fileOf(name))];
  return Object.fromEntries(
    settings.map(([key, value]) => [key, value.replace(/\$\{DOMAIN\S*\}?/, "a.example")]),
  );
}

const STARTING = ["Dockerfile", "compose.yaml", "fly.toml", "fortieth.service", "render.yaml"];

test("every way of hosting has its files", () => {
  expect(Object.keys(FILES).sort()).toEqual(["Caddyfile", "Dockerfile.dockerignore", ...STARTING].sort());
});

test.each(STARTING)(
  "%s sets only what the code reads, to accepted values, and rooms are removed after a day",
  (name) => {
    const text = fileOf(name);
    const named = [...new Set(text.match(/FORTIETH_[A-Z_]+/g))];
    expect(named.filter((one) => !READ.includes(one))).toEqual([]);
    expect(settingsIn(text).get("PORT")).toBe(String(DEFAULT_PORT));
    expect(hostSettings({ ...filledIn(name), [PASSWORD_VARIABLE]: "a long password" }).keepDays).toBe(1);
  },
);

test.each(["compose.yaml", "fly.toml", "fortieth.service", "render.yaml"])(
  "%s is a public host: it names the password for opening rooms, and does not start without one",
  (name) => {
    expect(fileOf(name)).toContain(PASSWORD_VARIABLE);
    expect(() => hostSettings({ ...filledIn(name), [PASSWORD_VARIABLE]: "" })).toThrow(PASSWORD_VARIABLE);
  },
);

test("only the image makes its own password, as a teacher's computer does", () => {
  expect(hostSettings(filledIn("Dockerfile"))).toMatchObject({ isPublic: false, isOpenToAll: false });
});

test("every setting of the code is in the table of HOSTING.md", () => {
  const page = readFileSync(join(ROOT, "docs/HOSTING.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
  expect(READ.filter((name) => !rows.includes(name))).toEqual([]);
});

test("rooms are kept in the volume named by the image and its hoster", () => {
  const data = settingsIn(fileOf("Dockerfile")).get(DATA_VARIABLE);
  expect(data).toMatch(/^\/\w+$/);
  expect(fileOf("Dockerfile")).toContain(`VOLUME ${data}\n`);
  expect(fileOf("Dockerfile")).toContain(`-o node -g node ${data}\n`);
  expect(settingsIn(fileOf("fly.toml")).get(DATA_VARIABLE)).toBe(data);
  expect(fileOf("fly.toml")).toContain(`destination = "${data}"`);
  const state = settingsIn(fileOf("fortieth.service")).get(DATA_VARIABLE);
  expect(fileOf("fortieth.service")).toContain(`StateDirectory=${state?.replace("/var/lib/", "")}\n`);
});

test("every proxy in front of the host uses the port that it listens on, and its health check", () => {
  expect(fileOf("Dockerfile")).toContain(`EXPOSE ${DEFAULT_PORT}\n`);
  expect(fileOf("compose.yaml")).toContain(`expose: ["${DEFAULT_PORT}"]`);
  expect(fileOf("Caddyfile")).toContain(`dynamic a app ${DEFAULT_PORT}\n`);
  expect(fileOf("fly.toml")).toContain(`internal_port = ${DEFAULT_PORT}\n`);
  for (const name of ["Dockerfile", "fly.toml", "render.yaml"]) expect(fileOf(name)).toContain("/api/host");
});

test("only Caddy can be reached from outside, and the program does not run as root", () => {
  const ports = [...fileOf("compose.yaml").matchAll(/- "([\d:/a-z]+)"/g)].map(([, one]) => one);
  expect(ports).toEqual(["80:80", "443:443", "443:443/udp"]);
  const steps = fileOf("Dockerfile").split("\n");
  expect(steps.indexOf("USER node")).toBeGreaterThan(steps.findLastIndex((line) => line.startsWith("FROM ")));
  expect(fileOf("fortieth.service")).toContain("DynamicUser=yes\n");
});

test("they start the program at its place in the package, with the same Node flags as npm start", () => {
  expect(fileOf("Dockerfile")).toContain(`/out/fortieth/${PROGRAM} /app\n`);
  const command = ["node", ...NODE_FLAGS, `/app/${BUNDLE}`].map((word) => `"${word}"`).join(", ");
  expect(fileOf("Dockerfile")).toContain(`CMD [${command}]\n`);
  expect(fileOf("fortieth.service")).toContain(
    `ExecStart=/opt/fortieth/${PROGRAM}/node ${NODE_FLAGS_TEXT} /opt/fortieth/${PROGRAM}/${BUNDLE}\n`,
  );
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(scripts.start).toBe(`node ${NODE_FLAGS_TEXT} src/server/start/start.ts`);
  for (const { launcher } of Object.values(PLATFORMS))
    expect(launcher.text).toContain(` ${NODE_FLAGS_TEXT} `);
  expect(packageMessages.serverReadme("1", "2")).toContain(
    `Start: node ${NODE_FLAGS_TEXT} ${PROGRAM}/${BUNDLE}\n`,
  );
});

test("compose and the hosters start the image unchanged, without a command of their own", () => {
  for (const name of ["compose.yaml", "fly.toml", "render.yaml"]) {
    expect(fileOf(name)).toContain("docs/hosting/Dockerfile");
    expect(fileOf(name)).not.toMatch(/command|entrypoint|\[processes\]/i);
  }
});

test("paths within the project lead to existing files", () => {
  const all = Object.values(FILES).join("\n");
  const paths = [...new Set(all.match(/docs\/hosting\/[\w.]+\w/g))];
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("a process that is asked to end gets more time than it needs, if the service manager allows it", () => {
  const minutes = hostSettings({}).waitMinutes;
  const [, hours, more] = /stop_grace_period: (\d+)h(\d+)m\n/.exec(fileOf("compose.yaml")) ?? [];
  expect(60 * Number(hours) + Number(more)).toBeGreaterThan(minutes);
  expect(fileOf("fortieth.service")).toContain(`TimeoutStopSec=${hours}h ${more}min\n`);
});
