/** Passes an order to the rules for its sender: a device, the wall or the desk. */
import { submitOrder } from "../../kernel/order-queue.ts";
import { notifyWatcher } from "../../kernel/outbox.ts";
import type { OrderAnswer } from "../../room/message.ts";
import type { DeskOrder, DeviceOrder, WallOrder } from "../../room/order.ts";
import type { Sender } from "../../room/sender.ts";
import type { Host } from "../host/host.ts";
import { deskOrder } from "../room/desk-orders.ts";
import { deviceOrder } from "../room/device-orders.ts";
import { endNow } from "../room/ending.ts";
import type { RoomRuntime } from "../room/runtime.ts";
import { tableOf } from "../room/snapshot.ts";
import { wallPlayed } from "../room/wall-played.ts";
import { type AskedBy, inviteTeacher, renewKey, renewWallKey } from "./desk-keys.ts";
import { mayGiveOrder } from "./key-holder.ts";
import type { Message } from "./message-schema.ts";

export async function carryOutOrder(
  host: Host,
  room: RoomRuntime,
  { who, key }: Readonly<{ who: Sender; key: string }>,
  { id, order: asked }: Message,
): Promise<OrderAnswer> {
  if (!mayGiveOrder(who, asked)) return { ok: false, reason: "notYours" };
  if (who.type === "device") {
    const { id: device } = who.device;
    const answer = await submitOrder(
      room,
      (draft) => {
        const now = draft.snapshot.state.devices[device];
        // The number may now belong to another device.
        if (now?.tokenHash !== who.device.tokenHash) return "noKey";
        return deviceOrder(draft, now, asked as DeviceOrder);
      },
      `${device}:${id}`,
    );
    if (answer.ok) notifyWatcher(room, device);
    return answer;
  }
  if (asked.type === "played") return played(room, asked, id);
  return ruled(host, room, asked as DeskOrder, { key, id });
}

function played(room: RoomRuntime, { table, closed }: WallOrder, id: string): Promise<OrderAnswer> {
  return submitOrder(
    room,
    (draft) => {
      const shown = draft.snapshot.state.tables[table - 1];
      if (shown === undefined) return "noTable";
      const most = Math.min(closed, tableOf(draft.snapshot, table)?.closed ?? 0);
      if (shown.wallClosed < most) wallPlayed(draft, table, most);
      return null;
    },
    `wall:${id}`,
  );
}

async function ruled(host: Host, room: RoomRuntime, asked: DeskOrder, by: AskedBy): Promise<OrderAnswer> {
  switch (asked.type) {
    case "renewKey":
      return renewKey(room, by);
    case "inviteTeacher":
      return inviteTeacher(room, by);
    case "renewWallKey":
      return renewWallKey(room, by);
    case "deleteRoom":
      await host.remove(room);
      return { ok: true };
    case "endNow":
      return endNow(room, `desk:${by.id}`);
    default:
      return submitOrder(room, (draft) => deskOrder(draft, asked), `desk:${by.id}`);
  }
}
