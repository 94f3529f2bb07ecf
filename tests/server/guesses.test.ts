/** Wrong codes are limited per network, yet a class on the same network as somebody guessing can carry on. */
import { describe, expect, test } from "vitest";
import { limits } from "../../src/server/http/rate-limits.ts";
import { CODE_CHARACTERS } from "../../src/server/keys/keys.ts";
import { openCommittee } from "../support/committee-host.ts";
import { openRoom, personOf, post, type RoomUnderTest } from "../support/room.ts";

const WRONG = "AAAAAA";

type Asked = Readonly<{ app: RoomUnderTest["app"] }>;

const ask = async ({ app }: Asked, code: string): Promise<number> =>
  (await app.request(`/api/rooms/${code}`)).status;

async function guess(room: Asked, times: number): Promise<readonly number[]> {
  const answers: number[] = [];
  for (let k = 0; k < times; k++) answers.push(await ask(room, WRONG));
  return answers;
}

const answered = (statuses: readonly number[]): number => statuses.filter((one) => one === 404).length;

describe("given somebody who guesses codes on a school's network", () => {
  test("a code that a device there already uses is answered, and devices come in with it", async () => {
    const room = await openRoom({}, { limits: limits() });
    await room.enter();
    expect(answered(await guess(room, 300))).toBe(60);
    expect(await ask(room, room.code)).toBe(200);
    expect((await post(room.app, `/api/rooms/${room.code}/devices`, {})).status).toBe(200);
  });

  test("so is a code that only the teacher's page uses there", async () => {
    const room = await openRoom({}, { limits: limits() });
    const line = await room.desk.request("/stream");
    await guess(room, 61);
    expect(await ask(room, room.code)).toBe(200);
    await line.body?.cancel();
  });

  test("the same holds for a committee", async () => {
    const committee = await openCommittee({ limits: limits() });
    await guess(committee, 61);
    const devices = `/api/committees/${committee.code}/devices`;
    expect((await committee.app.request(`/api/committees/${committee.code}`)).status).toBe(200);
    expect((await post(committee.app, devices, { delegation: "S1" })).status).toBe(200);
  });

  test("an unknown code there has to wait, and the answer says for how long", async () => {
    const room = await openRoom({}, { limits: limits() });
    await guess(room, 60);
    const refused = await room.app.request(`/api/rooms/${room.code}`);
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "10"]);
  });

  test("after a thousand wrong codes in a minute a known code waits too", async () => {
    const room = await openRoom({}, { limits: limits() });
    await room.enter();
    await guess(room, 999);
    expect(await ask(room, room.code)).toBe(200);
    await guess(room, 1);
    expect(await ask(room, room.code)).toBe(429);
  });

  test("a client with a key can ask about the code without waiting", async () => {
    const own = limits();
    const room = await openRoom({}, { limits: own });
    const device = await room.enter();
    for (let k = 0; k < 1000; k++) await own.noteWrong("here");
    expect((await personOf(room.app, room.code, device.key).request("")).status).toBe(200);
    expect((await personOf(room.app, room.code, "a-wrong-key").request("")).status).toBe(429);
    expect((await room.desk.request("")).status).toBe(200);
  });

  test("the same holds for the key of a committee", async () => {
    const own = limits();
    const committee = await openCommittee({ limits: own });
    const device = await committee.enter("S1");
    for (let k = 0; k < 1000; k++) await own.noteWrong("here");
    const asRoom = `/api/rooms/${committee.code}`;
    const headers = { Authorization: `Bearer ${device.key}` };
    expect((await device.request("")).status).toBe(200);
    expect((await committee.app.request(asRoom, { headers })).status).toBe(200);
    expect((await committee.app.request(asRoom)).status).toBe(429);
  });
});

describe("given somebody who guesses many codes at once", () => {
  const signs = [...CODE_CHARACTERS];
  const codes = signs.flatMap((one) => signs.map((other) => `AAAA${one}${other}`));

  test("the guesses get no more answers than one by one", async () => {
    const room = await openRoom({}, { limits: limits() });
    const cards = await Promise.all(codes.map((code) => ask(room, code)));
    expect(answered(cards)).toBe(60);
    expect(answered(await guess(room, 1))).toBe(0);
  });

  test("a right code among them is refused like the others", async () => {
    const room = await openRoom({}, { limits: limits() });
    const cards = await Promise.all([...codes, room.code].map((code) => ask(room, code)));
    expect(cards.at(-1)).toBe(429);
  });

  test("a class that asks for one code at once is answered", async () => {
    const room = await openRoom({}, { limits: limits() });
    const cards = await Promise.all(Array.from({ length: 300 }, () => ask(room, room.code)));
    expect(new Set(cards)).toEqual(new Set([200]));
  });
});

describe("given a guesser with many addresses", () => {
  test("three hundred guesses from one IPv6 network of 64 bits get sixty answers", async () => {
    let k = 0;
    const address = (): string => `2001:db8:0:7::${(k++).toString(16)}`;
    const room = await openRoom({}, { limits: limits(), address });
    expect(answered(await guess(room, 300))).toBe(60);
  });

  test("all networks that share 48 bits get six hundred answers", async () => {
    let k = 0;
    const address = (): string => `2001:db8:0:${(k++).toString(16)}::1`;
    const room = await openRoom({}, { limits: limits(), address });
    expect(answered(await guess(room, 700))).toBe(600);
  });

  test("an IPv4 address counts the same in every notation", async () => {
    const forms = ["192.0.2.1", "::ffff:192.0.2.1", "::ffff:c000:201", "0:0:0:0:0:ffff:c000:0201"];
    let k = 0;
    const room = await openRoom({}, { limits: limits(), address: () => forms[k++ % forms.length] ?? "" });
    expect(answered(await guess(room, 100))).toBe(60);
  });
});

test("given devices that join one room without end, the seventh hundred has to wait", async () => {
  const room = await openRoom({}, { limits: limits() });
  for (let k = 0; k < 600; k++) await post(room.app, `/api/rooms/${room.code}/devices`, {});
  const refused = await post(room.app, `/api/rooms/${room.code}/devices`, {});
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "10"]);
});
