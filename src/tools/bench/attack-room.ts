/** Starts the twelve full tables of a room, ends all of them at once, and reads the room again. */
import type { Order } from "../../room/order.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { ask } from "./host-wire.ts";

/** Twelve tables of six seats, each seat for one pupil. */
export const TWELVE_TABLES: RoomSettings = {
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

/** The largest class: twelve tables of twelve pairs. */
export const CLASS: RoomSettings = {
  ...TWELVE_TABLES,
  seats: ["BRA", "CHN", "DEU", "EGY", "FRA", "IND", "KEN", "MEX", "NGA", "RUS", "USA", "ZAF"],
  pairs: true,
};

export type OpenedRoom = Readonly<{ code: string; key: string }>;

/** @throws if the host refuses */
export async function openRoom(address: string, settings: RoomSettings): Promise<OpenedRoom> {
  const { status, text } = await ask(`${address}/api/rooms`, "", settings);
  if (status !== 200) throw new Error(`no room was opened: ${status}`);
  return JSON.parse(text) as OpenedRoom;
}

/** Starts every table. @throws if the host refuses */
export async function begin(address: string, room: OpenedRoom): Promise<void> {
  const status = await give(address, room, { type: "start", table: 0 });
  if (status !== 200) throw new Error(`the room could not begin: ${status}`);
}

/** Ends all tables. @returns the status of the answer */
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
