import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { submitOrder } from "../../src/kernel/order-queue.ts";
import type { RoomUpdate } from "../../src/room/message.ts";
import type { Order } from "../../src/room/order.ts";
import { type Host, openHost } from "../../src/server/host/host.ts";
import { hostApp } from "../../src/server/http/app.ts";
import { write } from "../../src/server/room/draft.ts";
import { EVERYONE, OPENING_VARIABLE } from "../../src/server/start/host-settings.ts";
import { postgresStore } from "../../src/server/store/postgres-store.ts";
import { noPostgres, type PrivatePostgres, privatePostgres } from "../../src/tools/bench/private-postgres.ts";
import { startedHost } from "../support/host-process.ts";
import { eachHas, play, roomWithHands, SETTINGS, send, type TestRoom } from "../support/room-hand.ts";
import { expectWhole } from "../support/room-log.ts";

describe.skipIf(noPostgres !== null)(`hosts on PostgreSQL${noPostgres ? `, ${noPostgres}` : ""}`, () => {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await privatePostgres();
  });
  afterAll(() => postgres.remove());

  const expectKept = async (room: TestRoom) => {
    const store = await postgresStore({ url: postgres.url });
    onTestFinished(store.close);
    return expectWhole(store, room);
  };

  test("when one of two processes is killed, its devices continue with the other, and nothing acknowledged is lost", async () => {
    const one = await startedHost({ DATABASE_URL: postgres.url, [OPENING_VARIABLE]: EVERYONE });
    const other = await startedHost({ DATABASE_URL: postgres.url, [OPENING_VARIABLE]: EVERYONE });
    expect(one.said()).toMatch(/Rooms are stored in PostgreSQL at 127\.0\.0\.1\/postgres /);
    let isDead = false;
    let isOver = false;
    const atOne = await roomWithHands(() => (isDead ? other.url : one.url));
    const atOther = { ...atOne, where: () => other.url };
    const played = Promise.all(
      atOne.hands.map((hand, at) => play(at % 2 === 0 ? atOne : atOther, hand, () => isOver)),
    );
    await eachHas(atOne, 5);
    await one.end("SIGKILL");
    isDead = true;
    await eachHas(atOne, 10);
    isOver = true;
    await played;
    await other.end("SIGTERM");
    await expectKept(atOne);
  });

  test("while the database is away orders are refused; when it is back they are accepted again, and none is lost", async () => {
    const host = await startedHost({ DATABASE_URL: postgres.url, [OPENING_VARIABLE]: EVERYONE });
    const room = await roomWithHands(() => host.url);
    let isOver = false;
    const played = Promise.all(room.hands.map((hand) => play(room, hand, () => isOver)));
    await eachHas(room, 5);
    await postgres.crash();
    const asked = { type: "tell", to: { table: 0, seat: null }, text: "Is anybody there?" } as const;
    expect(await send(room.where, room.code, room.key, asked, "same-order")).toEqual({
      ok: false,
      reason: "notKept",
    });
    expect(host.said()).toContain(`Room ${room.code} could not be saved`);
    await postgres.start();
    await eachHas(room, 10);
    expect(await send(room.where, room.code, room.key, asked, "same-order")).toMatchObject({ ok: true });
    isOver = true;
    await played;
    await host.end("SIGTERM");
    const { state } = await expectKept(room);
    expect(state?.messages).toHaveLength(1);
  });

  describe("a room that another process appends to", () => {
    const hosts = async (hints: boolean): Promise<readonly [Host, Host]> => {
      const opened = async (): Promise<Host> =>
        openHost({ store: await postgresStore({ url: postgres.url, hints }), engineVersion: "test" });
      const both = [await opened(), await opened()] as const;
      for (const host of both) onTestFinished(host.close);
      return both;
    };

    test("has the new rows without a check, by a hint", async () => {
      const [one, other] = await hosts(true);
      const { code } = await one.create(SETTINGS);
      const here = await other.find(code);
      await post(one, code);
      await vi.waitFor(() => expect(here?.snapshot.state?.press).toHaveLength(1), { timeout: 60_000 });
    });

    test("has them at the next check if hints are off, and not earlier", async () => {
      const [one, other] = await hosts(false);
      const { code } = await one.create(SETTINGS);
      const here = await other.find(code);
      await post(one, code);
      expect(here?.snapshot.state?.press).toHaveLength(0);
      await other.look();
      expect(here?.snapshot.state?.press).toHaveLength(1);
    });

    test("knows at once which devices have joined there: a device can come to either process", async () => {
      const [one, other] = await hosts(false);
      const { code } = await one.create(SETTINGS);
      await other.find(code);
      const at = (host: Host) =>
        hostApp({
          host,
          addresses: [],
          addressOf: () => "somewhere",
          opening: { type: "everyone" },
          publicUrl: null,
          hostKey: null,
        });
      const entered = await at(one).request(`/api/rooms/${code}/devices`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
      });
      const { token } = (await entered.json()) as { token: string };
      const there = at(other);
      const statusWith = async (key: string): Promise<number> => {
        const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
        return (await there.request(`/api/rooms/${code}/here`, { method: "POST", headers })).status;
      };
      expect(await statusWith(token)).toBe(204);
      expect(await statusWith("nobody-has-this-key")).toBe(401);
    });

    test("sends nothing twice to a page that comes from the other, even before it has heard of it", async () => {
      const [one, other] = await hosts(false);
      const { code, key } = await one.create({ ...SETTINGS, tables: 1 });
      const asked = async (host: Host, path: string, token: string, body?: object) => {
        const app = hostApp({
          host,
          addresses: [],
          addressOf: () => "somewhere",
          opening: { type: "everyone" },
          publicUrl: null,
          hostKey: null,
        });
        const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
        const posted = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
        return (await app.request(`/api/rooms/${code}/${path}`, { headers, ...posted })).json();
      };
      const { token } = (await asked(one, "devices", "", {})) as { token: string };
      const orders: readonly (readonly [string, Order])[] = [
        [token, { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } }],
        [key, { type: "start", table: 1 }],
      ];
      for (const [by, order] of orders) await asked(one, "orders", by, { id: `order-${order.type}`, order });
      await other.find(code);
      const first = (await asked(one, "changes?since=", token)) as RoomUpdate;
      const close: Order = { type: "closeBeat", table: 0, beat: 0 };
      await asked(one, "orders", key, { id: "order-close", order: close });
      const { position } = (await asked(one, `changes?since=${first.position}`, token)) as RoomUpdate;
      expect(position).not.toBe(first.position);
      const there = (await asked(other, `changes?since=${position}`, token)) as RoomUpdate;
      expect([there.table, there.position]).toEqual([null, position]);
    });

    test("is decided again if the other was quicker, so that both orders are kept", async () => {
      const [one, other] = await hosts(false);
      const { code } = await one.create(SETTINGS);
      await other.find(code);
      const answers = await Promise.all([
        post(one, code),
        post(other, code),
        post(one, code),
        post(other, code),
      ]);
      expect(answers.every(({ ok }) => ok)).toBe(true);
      await one.look();
      expect((await one.find(code))?.snapshot.state?.press).toHaveLength(4);
    });

    test("knows which devices are at the other process, and accepts no orders once the other has removed it", async () => {
      const [one, other] = await hosts(false);
      const { code } = await one.create(SETTINGS);
      const [here, there] = [await one.find(code), await other.find(code)];
      here?.presence.note(7);
      await one.look();
      await other.look();
      expect([...(there?.presence.here() ?? [])]).toEqual([7]);
      if (here !== null) await one.remove(here);
      expect(await post(other, code)).toEqual({ ok: false, reason: "noRoom" });
      await other.look();
      expect(await other.find(code)).toBeNull();
    });
  });
});

async function post(host: Host, code: string) {
  const room = await host.find(code);
  if (room === null) throw new Error(`no room ${code}`);
  return submitOrder(room, (draft) => {
    write(draft, { type: "pressPosted", table: 1, from: "KEN", text: "We have a text.", at: draft.now });
    return null;
  });
}
