/** An order whose body arrives late is accepted only if its key still opens the same seat or desk. */
import { describe, expect, test } from "vitest";
import type { HostOrder } from "../../src/committee/message.ts";
import type { Order } from "../../src/room/order.ts";
import { openCommittee } from "../support/committee-host.ts";
import { openRoom, personOf, type RoomUnderTest } from "../support/room.ts";

const MINUTE_MS = 60_000;

test("given a device of a committee that expires while its order is on the way, the next device does not give that order", async () => {
  const committee = await openCommittee();
  await committee.enter("S1");
  const asking = await committee.enter("S1");
  const order = { type: "takeSeat", delegation: "S3" } as const;
  const { answer, arrive } = slowOrder(
    committee,
    `/api/committees/${committee.code}/orders`,
    asking.key,
    order,
  );
  await new Promise((done) => setImmediate(done));
  for (let minutes = 0; minutes <= 12; minutes++) {
    await committee.host.look();
    committee.clock.now += MINUTE_MS;
  }
  await committee.enter("S2");
  arrive();
  expect(await answer).toEqual({ ok: false, reason: "noKey" });
  expect((await committee.open()).access.devices.map(({ seat }) => seat)).toEqual(["S1", "S2"]);
});

describe("given a key that is renewed while an order with the old one is on the way", () => {
  test("the second chair's order is refused", async () => {
    const committee = await openCommittee();
    const made = await committee.chair.answer({ type: "makeKey", chair: 2 });
    const old = made.ok ? (made.key ?? "") : "";
    const path = `/api/committees/${committee.code}/orders`;
    const { answer, arrive } = slowOrder(committee, path, old, { type: "makeKey", chair: 2 });
    await new Promise((done) => setImmediate(done));
    await committee.chair.answer({ type: "makeKey", chair: 2 });
    arrive();
    expect(await answer).toEqual({ ok: false, reason: "noKey" });
  });

  test("the desk's order is refused", async () => {
    const room = await openRoom();
    const close = { type: "setJoining", isOpen: false } as const;
    const { answer, arrive } = slowOrder(room, `/api/rooms/${room.code}/orders`, room.desk.key, close);
    await new Promise((done) => setImmediate(done));
    const renewed = (await room.desk.answer({ type: "renewKey" })) as Readonly<{ key?: string }>;
    await personOf(room.app, room.code, renewed.key ?? "").news();
    arrive();
    expect(await answer).toEqual({ ok: false, reason: "noKey" });
    expect(room.state().isJoiningOpen).toBe(true);
  });
});

/** An order whose body arrives late, as over a bad connection. */
function slowOrder({ app }: Pick<RoomUnderTest, "app">, path: string, key: string, order: HostOrder | Order) {
  const body = new TextEncoder().encode(JSON.stringify({ id: "slow-order", order }));
  let arrive = (): void => undefined;
  const late = new ReadableStream<Uint8Array>({
    start: (out) => {
      arrive = () => {
        out.enqueue(body);
        out.close();
      };
    },
  });
  const headers = {
    "Content-Type": "application/json",
    "Content-Length": String(body.length),
    Authorization: `Bearer ${key}`,
  };
  const init = { method: "POST", headers, body: late, duplex: "half" } as const;
  const answer = Promise.resolve(app.request(path, init)).then((one) => one.json());
  return { answer, arrive: () => arrive() };
}
