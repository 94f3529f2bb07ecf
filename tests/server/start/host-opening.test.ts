/** Who may open rooms on a real running host, from this computer and from its address on the network. */
import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { expect, test } from "vitest";
import { PASSWORD_HEADER } from "../../../src/room/message.ts";
import { groupedPassword } from "../../../src/server/keys/keys.ts";
import { addressesOf } from "../../../src/server/start/addresses.ts";
import { hostSecrets, PASSWORD_VARIABLE, SECRETS_FILE } from "../../../src/server/start/host-secrets.ts";
import {
  EVERYONE,
  OPENING_VARIABLE,
  PROXY_VARIABLE,
  PUBLIC_VARIABLE,
} from "../../../src/server/start/host-settings.ts";
import { DATA_VARIABLE } from "../../../src/server/store/open-store.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { type HostProcess, startedHost } from "../../support/host-process.ts";
import { SETTINGS } from "../../support/room.ts";

const folder = temporaryFolder();
const MINUTE = 60_000;

type Headers = Readonly<Record<string, string>>;

async function openAt(address: string, headers: Headers = {}): Promise<number> {
  const response = await fetch(`${address}/api/rooms`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(SETTINGS),
  });
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  return response.status;
}

/** The host's address on the network, or null on a machine without one. */
function elsewhere({ url }: HostProcess): string | null {
  return addressesOf(Number(new URL(url).port)).network[0] ?? null;
}

test("a teacher's computer opens rooms freely, and prints the password for other devices", {
  timeout: MINUTE,
}, async (context) => {
  const data = `${folder}/laptop`;
  const host = await startedHost({ [DATA_VARIABLE]: data });
  const { password } = hostSecrets({}, data);
  const printed = groupedPassword(password ?? "");
  expect(host.said()).toContain(`To open a room on another device, type this password: ${printed}\n`);
  expect(await openAt(host.url)).toBe(200);
  expect(await openAt(host.url, { "X-Forwarded-For": "127.0.0.1" })).toBe(401);
  const other = elsewhere(host);
  if (other === null) return context.skip("this machine has no network");
  expect(await openAt(other)).toBe(401);
  expect(await openAt(other, { [PASSWORD_HEADER]: "AAAA AAAA" })).toBe(401);
  expect(await openAt(other, { [PASSWORD_HEADER]: printed.toLowerCase() })).toBe(200);
  expect(await (await fetch(`${other}/api/host`)).json()).toMatchObject({ asksPassword: true });
  expect(await (await fetch(`${host.url}/api/host`)).json()).toMatchObject({ asksPassword: false });
  await host.end("SIGTERM");
  const again = await startedHost({ [DATA_VARIABLE]: data });
  expect(again.said()).toContain(printed);
});

test("a password from the settings is not printed, and an opening for everyone is announced", {
  timeout: MINUTE,
}, async () => {
  const set = { [DATA_VARIABLE]: `${folder}/set`, [PASSWORD_VARIABLE]: "hunter hunter" };
  const host = await startedHost(set);
  expect(host.said()).toContain("type the password set in FORTIETH_PASSWORD.\n");
  expect(host.said()).not.toContain("hunter");
  await host.end("SIGTERM");
  const open = await startedHost({ [DATA_VARIABLE]: `${folder}/open`, [OPENING_VARIABLE]: EVERYONE });
  expect(open.said()).toContain("Anyone can open rooms here");
  expect(open.said()).not.toContain("password");
});

test("behind a proxy nobody opens a room without the password, though everybody comes over loopback", {
  timeout: MINUTE,
}, async () => {
  const proxied = { [PROXY_VARIABLE]: "1", [PASSWORD_VARIABLE]: "hunter hunter" };
  const host = await startedHost({ [DATA_VARIABLE]: `${folder}/proxied`, ...proxied });
  for (const forwarded of [{}, { "X-Forwarded-For": "127.0.0.1" }] as readonly Headers[]) {
    expect(await openAt(host.url, forwarded)).toBe(401);
    expect(await openAt(host.url, { ...forwarded, [PASSWORD_HEADER]: "HUNTERHUNTER" })).toBe(200);
  }
});

test("damaged secrets end the start with one sentence", { timeout: MINUTE }, async () => {
  const data = `${folder}/damaged`;
  mkdirSync(data);
  writeFileSync(`${data}/${SECRETS_FILE}`, "{");
  const said = await startedHost({ [DATA_VARIABLE]: data }).catch(String);
  expect(said).toMatch(
    /exit 1: The game could not be served: \S+ is damaged: delete it and start again\. .*\.\n$/,
  );
});

type Answered = Readonly<{ status: number; type: string; text: string }>;

/** Sends a request with the given Host header, as a browser does when some other name points to this address. */
function askAs(host: string, url: string): Promise<Answered> {
  return new Promise((done, fail) => {
    const asked = request(url, { headers: { Host: host } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      const { statusCode: status = 0, headers } = answer;
      answer.on("end", () => done({ status, type: headers["content-type"] ?? "", text }));
    });
    asked.on("error", fail).end();
  });
}

test("a host with a public address answers requests for another name with it, for pages and for the rest", {
  timeout: MINUTE,
}, async () => {
  const publicUrl = "https://fortieth.school.example";
  const settings = { [PUBLIC_VARIABLE]: publicUrl, [PASSWORD_VARIABLE]: "hunter hunter" };
  const host = await startedHost({ [DATA_VARIABLE]: `${folder}/named`, ...settings });
  for (const path of ["/", "/index.html", "/check", "/api/rooms/AAAAAA", "/api/nothing"]) {
    const answer = await askAs("rebound.example:4040", `${host.url}${path}`);
    expect(answer, path).toEqual({
      status: 421,
      type: "text/plain; charset=UTF-8",
      text: `Fortieth is at ${publicUrl}: open that address instead.`,
    });
  }
  for (const name of ["fortieth.school.example", "127.0.0.1:4040", "localhost"])
    expect((await askAs(name, `${host.url}/`)).status, name).toBe(200);
  expect((await askAs("10.0.0.7:4040", `${host.url}/api/host`)).status).toBe(200);
});
