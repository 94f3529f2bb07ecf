/** A committee on a host, driven only by orders, for tests that do not need the chair's page. */
import { expect } from "@playwright/test";
import type { CommitteeUpdate, HostOrder } from "../../../src/committee/message.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import type { Delegation } from "../../../src/committee/state/delegation.ts";
import type { PackId } from "../../../src/committee/state/pack.ts";
import { seats } from "../committee.ts";
import type { ServedRoom } from "./served-room.ts";

export type Formed = Readonly<{ code: string; key: string; readKey: string; give: Give }>;
type Give = (...orders: HostOrder[]) => Promise<void>;

export function attendance(delegation: string, is: "present" | "absent"): HostOrder {
  return { type: "recordAttendance", delegation, attendance: is };
}

// The host's name works only in the browser.
const apiOf = ({ url }: ServedRoom): string => `http://127.0.0.1:${new URL(url).port}/api/committees`;

async function post(address: string, body: unknown, key = ""): Promise<Response> {
  return fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
}

/** Sends orders as the chair, one after the other. Each must be accepted. */
export function chairOf(room: ServedRoom, code: string, key: string): Give {
  let given = 0;
  return async (...orders) => {
    for (const order of orders) {
      given++;
      const { status } = await post(
        `${apiOf(room)}/${code}/orders`,
        { id: `order-${given}-of-test`, order },
        key,
      );
      expect(status, order.type).toBe(200);
    }
  };
}

/** The reason why an order with this key is refused, or null if it is accepted. */
export async function refusalOf(
  room: ServedRoom,
  code: string,
  key: string,
  order: HostOrder,
): Promise<string | null> {
  const answer = await post(`${apiOf(room)}/${code}/orders`, { id: "an-order-of-a-device", order }, key);
  return ((await answer.json()) as Readonly<{ reason?: string }>).reason ?? null;
}

/** A committee of these delegations, all present, in debate on its item. */
export async function formOnHost(
  room: ServedRoom,
  name: string,
  delegations: readonly Delegation[] = seats(4),
  pack: PackId = "una-usa",
): Promise<Formed> {
  const formed = await foundOnHost(room, name, pack, delegations);
  const present = delegations.map(({ id }) => attendance(id, "present"));
  await formed.give({ type: "openMeeting" }, ...present, { type: "addItem", title: `Item of ${name}` });
  await formed.give({ type: "takeItem", item: 1 }, { type: "openDebate" });
  return formed;
}

/** A committee whose meeting has not begun. */
export async function foundOnHost(
  room: ServedRoom,
  name: string,
  pack: PackId,
  delegations: readonly Delegation[],
): Promise<Formed> {
  const founded = await post(apiOf(room), { name, pack: PACK[pack], delegations });
  const { code, key } = (await founded.json()) as Readonly<{ code: string; key: string }>;
  const give = chairOf(room, code, key);
  const news = await fetch(`${apiOf(room)}/${code}/changes`, { headers: { Authorization: `Bearer ${key}` } });
  const { access } = (await news.json()) as CommitteeUpdate;
  return { code, key, readKey: access?.readKey ?? "", give };
}
