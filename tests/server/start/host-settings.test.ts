/** How environment variables configure a host. The tests check both the values and a real host. */
import { expect, test } from "vitest";
import { LAPTOP_DAYS } from "../../../src/server/host/host.ts";
import { PASSWORD_VARIABLE } from "../../../src/server/start/host-secrets.ts";
import {
  addressBehind,
  EVERYONE,
  FRAME_VARIABLE,
  hostSettings,
  KEEP_VARIABLE,
  OPENING_VARIABLE,
  PROXY_VARIABLE,
  PUBLIC_VARIABLE,
  WAIT_VARIABLE,
} from "../../../src/server/start/host-settings.ts";
import { DATA_VARIABLE } from "../../../src/server/store/open-store.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { startedHost } from "../../support/host-process.ts";

const folder = temporaryFolder();
const OPEN = { [OPENING_VARIABLE]: EVERYONE };

test("a setting that is missing or empty has its usual value", () => {
  const usual = {
    keepDays: LAPTOP_DAYS,
    publicUrl: null,
    proxies: 0,
    isPublic: false,
    isOpenToAll: false,
    waitMinutes: 180,
    frameSites: [],
  };
  expect(hostSettings({})).toEqual(usual);
  const names = [
    KEEP_VARIABLE,
    PUBLIC_VARIABLE,
    PROXY_VARIABLE,
    OPENING_VARIABLE,
    PASSWORD_VARIABLE,
    FRAME_VARIABLE,
  ];
  expect(hostSettings(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(usual);
});

test("a given setting counts, and a slash after the address does not", () => {
  const publicUrl = "https://fortieth.school.example:8443";
  expect(
    hostSettings({
      [KEEP_VARIABLE]: "1",
      [PUBLIC_VARIABLE]: `${publicUrl}/`,
      [PROXY_VARIABLE]: "2",
      [WAIT_VARIABLE]: "0",
      [OPENING_VARIABLE]: EVERYONE,
      [FRAME_VARIABLE]:
        "https://moodle.school.example/, http://lms.local:8080  https://moodle.school.example",
    }),
  ).toEqual({
    keepDays: 1,
    publicUrl,
    proxies: 2,
    isPublic: true,
    isOpenToAll: true,
    waitMinutes: 0,
    frameSites: ["https://moodle.school.example", "http://lms.local:8080"],
  });
});

test.each([
  [KEEP_VARIABLE, ["0", "366", "-1", "1.5", "a week", " 7"]],
  [WAIT_VARIABLE, ["721", "-1", "an hour"]],
  [PROXY_VARIABLE, ["10", "-1", "true", "yes"]],
  [OPENING_VARIABLE, ["all", "Everyone", "true"]],
  [
    FRAME_VARIABLE,
    [
      "moodle.school.example",
      "https://a.example/course",
      "https://a.example 'unsafe-inline'",
      "https://a;script-src.example",
      "https://*",
      "*",
    ],
  ],
  [
    PUBLIC_VARIABLE,
    ["fortieth.school.example", "ftp://a.example", "https://a.example/rooms", "https://u:p@a.example"],
  ],
] as const)("%s that makes no sense ends the start with one sentence", async (name, values) => {
  for (const value of values) expect(() => hostSettings({ [name]: value })).toThrow(/ must be .*\.$/);
  const said = await startedHost({ [DATA_VARIABLE]: folder, [name]: values[0] }).catch(String);
  expect(said).toMatch(
    new RegExp(`exit 1: The game could not be served: ${name} must be .* but it is "${values[0]}"\\.\\n$`),
  );
});

test.each([
  [0, "1.1.1.1", "10.0.0.9"],
  [1, undefined, "10.0.0.9"],
  [1, "1.1.1.1", "1.1.1.1"],
  [1, "6.6.6.6, 1.1.1.1", "1.1.1.1"],
  [2, "6.6.6.6, 1.1.1.1,2.2.2.2", "1.1.1.1"],
  [2, "2.2.2.2", "10.0.0.9"],
  [1, "203.0.113.5:40312", "203.0.113.5"],
  [1, "[2001:db8::1]:40312", "2001:db8::1"],
] as const)("behind %i proxies, and told %s, whoever asks is %s", (proxies, forwarded, address) => {
  expect(addressBehind(proxies, "10.0.0.9", forwarded)).toBe(address);
});

test.each([
  { [PUBLIC_VARIABLE]: "https://fortieth.school.example" },
  { [PROXY_VARIABLE]: "1" },
  { DATABASE_URL: "postgresql://a:b@127.0.0.1:1/c" },
])(
  "a host that can be reached from outside (%j) needs a setting for who may open rooms",
  async (environment) => {
    expect(() => hostSettings(environment)).toThrow(/^This host can be reached from outside, so .*\.$/);
    expect(hostSettings({ ...environment, [PASSWORD_VARIABLE]: "a long password" })).toMatchObject({
      isPublic: true,
      isOpenToAll: false,
    });
    expect(hostSettings({ ...environment, ...OPEN })).toMatchObject({ isPublic: true, isOpenToAll: true });
    const said = await startedHost({ [DATA_VARIABLE]: folder, ...environment }).catch(String);
    expect(said).toMatch(/exit 1: The game could not be served: This host can be reached .*\.\n$/);
  },
);

test("a password contradicts an opening for everyone", () => {
  const both = { ...OPEN, [PASSWORD_VARIABLE]: "a long password" };
  expect(() => hostSettings(both)).toThrow(/are both set: set only one of them\.$/);
});

test("a public address is printed and sent instead of the network addresses", async () => {
  const publicUrl = "https://fortieth.school.example";
  const host = await startedHost({ [DATA_VARIABLE]: folder, [PUBLIC_VARIABLE]: publicUrl, ...OPEN });
  const card = await (await fetch(`${host.url}/api/host`)).json();
  expect(card).toMatchObject({ addresses: [publicUrl] });
  expect(host.said()).toContain(`  for everyone      ${publicUrl}\n`);
  expect(host.said()).not.toContain("on this network");
  await host.end("SIGTERM");
});

/** The sites that may frame the page of a host, as its answer says. */
async function framing(url: string): Promise<readonly string[]> {
  const policy = (await fetch(url)).headers.get("Content-Security-Policy") ?? "";
  return /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
}

test("no other site may frame the page, unless a setting names it", async () => {
  const plain = await startedHost({ [DATA_VARIABLE]: folder });
  expect(await framing(plain.url)).toEqual(["'self'"]);
  await plain.end("SIGTERM");
  const sites = "https://moodle.school.example, https://lms.school.example:8443";
  const framed = await startedHost({ [DATA_VARIABLE]: folder, [FRAME_VARIABLE]: sites });
  expect(await framing(framed.url)).toEqual(["'self'", ...sites.split(", ")]);
  await framed.end("SIGTERM");
});

/**
 * Tries a wrong code `times` times through a proxy that reports the client address `seen`. @returns the last status
 */
async function guess(url: string, times: number, seen: string): Promise<number> {
  let status = 0;
  for (let n = 0; n < times; n += 1) {
    status = (await fetch(`${url}/api/rooms/AAAAAA`, { headers: { "X-Forwarded-For": seen } })).status;
  }
  return status;
}

test("behind a proxy only the guessing client is stopped; without a proxy a forged address has no effect", async () => {
  const behind = await startedHost({ [DATA_VARIABLE]: folder, [PROXY_VARIABLE]: "1", ...OPEN });
  expect(await guess(behind.url, 61, "6.6.6.6, 1.1.1.1")).toBe(429);
  expect(await guess(behind.url, 1, "7.7.7.7, 1.1.1.1")).toBe(429);
  expect(await guess(behind.url, 1, "1.1.1.1, 2.2.2.2")).toBe(404);
  await behind.end("SIGTERM");
  const plain = await startedHost({ [DATA_VARIABLE]: folder });
  expect(await guess(plain.url, 61, "1.1.1.1")).toBe(429);
  expect(await guess(plain.url, 1, "2.2.2.2")).toBe(429);
  await plain.end("SIGTERM");
});
