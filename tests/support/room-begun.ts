/** A table whose match has begun, with people playing two of its delegations. */
import { openRoom } from "./room.ts";

export async function begun(change: Parameters<typeof openRoom>[0] = {}) {
  const room = await openRoom(change);
  const kenya = await room.at("KEN");
  const brazil = await room.at("BRA");
  await room.desk.give({ type: "start", table: 1 });
  return { room, kenya, brazil };
}
