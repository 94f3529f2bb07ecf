import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { addressesOf } from "../../../src/server/start/addresses.ts";
import { DEFAULT_PORT, freePort, portFrom, portProblem } from "../../../src/server/start/ports.ts";
import { DATA_VARIABLE } from "../../../src/server/store/open-store.ts";
import { temporaryFolder } from "../../support/folder.ts";

const data = temporaryFolder();

/** A generous limit for busy machines. An idle one needs only seconds. */
const MINUTE = 60_000;

test.each([undefined, ""])("PORT %j means the default", (text) => {
  expect(portFrom(text)).toBe(DEFAULT_PORT);
});

test.each(["0", "65536", "-1", "80a", "4040.5", " 80", "1e3"])("PORT %j is refused", (text) => {
  expect(portFrom(text)).toBeNull();
});

test.each([undefined, "127.0.0.1"])(
  "a port taken on %s is told in one sentence, a free one is fine",
  async (host) => {
    const port = await freePort();
    expect(await portProblem(port)).toBeNull();
    const server = createServer();
    await new Promise<void>((done) => server.listen({ port, host }, done));
    expect(await portProblem(port)).toMatch(new RegExp(`^Port ${port} is taken: .*\\.$`));
    await new Promise((done) => server.close(done));
  },
);

test("every printed address answers, on this computer and on its networks", {
  timeout: MINUTE,
}, async () => {
  const port = await freePort();
  const server = spawn(process.execPath, ["src/server/start/serve-dist.ts"], {
    env: { ...process.env, PORT: String(port), [DATA_VARIABLE]: data },
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void server.kill());
  const { local, network } = addressesOf(port);
  const printed: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address !== undefined) printed.push(address);
    if (printed.length > network.length) break;
  }
  expect(printed).toEqual([local, ...network]);
  for (const address of printed) {
    expect((await fetch(address)).headers.get("Content-Security-Policy"), address).toContain("'self'");
  }
});

const way = { netmask: "", mac: "", cidr: null, internal: false };
const lo = [{ ...way, family: "IPv4" as const, address: "127.0.0.1", internal: true }];
const six = [
  { ...way, family: "IPv6" as const, address: "fe80::1", scopeid: 2 },
  { ...way, family: "IPv6" as const, address: "fd00::2", scopeid: 0 },
];

test("other devices get every outward IPv4 address, and IPv6 if there is nothing else", () => {
  const four = ["192.168.1.20", "10.0.0.4"].map((address) => ({ ...way, family: "IPv4" as const, address }));
  expect(addressesOf(4040, { lo, eth0: [...four, ...six] })).toEqual({
    local: "http://localhost:4040",
    network: ["http://192.168.1.20:4040", "http://10.0.0.4:4040"],
  });
  expect(addressesOf(4040, { lo, eth0: six }).network).toEqual(["http://[fd00::2]:4040"]);
  expect(addressesOf(4040, { lo }).network).toEqual([]);
});
