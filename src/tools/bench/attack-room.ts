/** A room of twelve full tables: begun, ended all at once, and read again. */
import type { Order } from "../../room/order.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { ask } from "./host-wire.ts";

const SETTINGS: RoomSettings = {
  scenario: "full",
  climate: "measured",
  audience: "adult",
  procedure: "un-ga",
  level: 3,
  tables: 12,
  seats: ["BRA", "KEN", "USA", "FRA", "IND", "CHN"],
  seating: "chosen",
  pairs: false,
  pace: "gentle",
  talk: "notes",
  forecasts: true,
  marks: true,
};

export type OpenedRoom = Readonly<{ code: string; key: string }>;

export async function begunRoom(address: string): Promise<OpenedRoom> {
  const room = JSON.parse((await ask(`${address}/api/rooms`, "", SETTINGS)).text) as OpenedRoom;
  const status = await give(address, room, { type: "start", table: 0 });
  if (status !== 200) throw new Error(`the room could not begin: ${status}`);
  return room;
}

/** @returns the status of the answer */
export function endAll(address: string, room: OpenedRoom): Promise<number> {
  return give(address, room, { type: "endNow" });
}

export async function lookAt(address: string, code: string): Promise<number> {
  return (await ask(`${address}/api/rooms/${code}`, "")).status;
}

async function give(address: string, { code, key }: OpenedRoom, order: Order): Promise<number> {
  return (await ask(`${address}/api/rooms/${code}/orders`, key, { id: `attack-${order.type}`, order }))
    .status;
}
