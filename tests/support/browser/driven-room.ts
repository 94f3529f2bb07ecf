/** A room for a page to show. Its desk and its devices send their orders over HTTP, as real pages would. */
import type { RoomUpdate } from "../../../src/room/message.ts";
import type { Order } from "../../../src/room/order.ts";
import type { RoomSettings } from "../../../src/room/settings.ts";
import { send } from "../room-hand.ts";
import { type ServedRoom, servedRoom } from "./served-room.ts";

export const LESSON: RoomSettings = {
  scenario: "lesson",
  climate: "contested",
  audience: "young",
  procedure: "un-ga",
  level: 2,
  tables: 1,
  seats: ["KEN", "BRA", "DEU", "IND"],
  seating: "chosen",
  pairs: false,
  pace: "gentle",
  talk: "off",
  forecasts: true,
  marks: true,
};

export type DrivenRoom = Readonly<{
  served: ServedRoom;
  code: string;
  deskKey: string;
  wallKey: string;
  /** Sends an order as the teacher. @throws if it is refused */
  teach: (order: Order) => Promise<void>;
  /** A new device. Resolves to its token. */
  enter: () => Promise<string>;
  /** Sends an order as this device. @throws if it is refused */
  act: (token: string, order: Order) => Promise<void>;
  /** What the holder of this key receives. */
  told: (key: string) => Promise<RoomUpdate>;
  /** Closes the beat of every table. */
  closeBeat: () => Promise<void>;
}>;

export async function drivenRoom(settings: RoomSettings): Promise<DrivenRoom> {
  const served = await servedRoom();
  const base = `http://localhost:${new URL(served.url).port}`;
  const post = async (path: string, body: unknown): Promise<Record<string, string>> => {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`${base}/api/${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Record<string, string>;
  };
  const { code = "", key = "" } = await post("rooms", settings);
  const told = async (by: string): Promise<RoomUpdate> => {
    const headers = { Authorization: `Bearer ${by}` };
    return (await (await fetch(`${base}/api/rooms/${code}/changes`, { headers })).json()) as RoomUpdate;
  };
  const act = async (by: string, order: Order): Promise<void> => {
    const answer = await send(() => base, code, by, order);
    if (!answer.ok) throw new Error(`${order.type} was refused: ${answer.reason}`);
  };
  return {
    served,
    code,
    deskKey: key,
    wallKey: (await told(key)).desk?.wallKey ?? "",
    teach: (order) => act(key, order),
    enter: async () => (await post(`rooms/${code}/devices`, {})).token ?? "",
    act,
    told,
    closeBeat: () => act(key, { type: "closeBeat", table: 0, beat: 0 }),
  };
}
