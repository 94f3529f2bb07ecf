/**
 * Lets the people of a committee into the match that it has opened. Whoever shows a key of the committee gets a key of
 * the room: a device for the seat of its delegation, a chair for the desk, the wall of the committee for the wall.
 */
import type { KeyHolder } from "../../committee/message.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { enterRoom } from "../../room/device-admission.ts";
import type { Place } from "../../room/fact.ts";
import type { MatchKey } from "../../room/from-committee.ts";
import { hashOf, wallKeyOf } from "../keys/keys.ts";
import { seatsHeld } from "../room/device-orders.ts";
import { type Draft, write } from "../room/draft.ts";
import { type RefusalReason, type RoomRuntime, roomOf } from "../room/runtime.ts";
import { tableOf } from "../room/snapshot.ts";

const KEY_LENGTH = 22;

type Given = Readonly<{ ok: true }> & MatchKey;
type Refused = Readonly<{ ok: false; reason: RefusalReason }>;

/**
 * Who asks: the holder of a key of the committee, that key, and the state that a chair wants to play from the laptop, or
 * null for the desk.
 */
export type Asking = Readonly<{ holder: KeyHolder; key: string; seat: string | null }>;

/** The key of the room for the holder of a key of its committee. The same key always leads to the same one. */
export async function handOver(room: RoomRuntime, { holder, key, seat }: Asking): Promise<Given | Refused> {
  const own = hashOf(`match/${room.code}/${seat ?? ""}/${key}`).slice(0, KEY_LENGTH);
  switch (holder.type) {
    case "reader":
      return wallOf(room);
    case "chair":
      return seat === null ? toDesk(room, own) : toSeat(room, own, seat, true);
    case "device":
      if (holder.seat === null) return { ok: false, reason: holder.isRemoved ? "removed" : "noSeat" };
      return toSeat(room, own, holder.seat, false);
  }
}

function wallOf(room: RoomRuntime): Given | Refused {
  const open = roomOf(room);
  if (open === null) return { ok: false, reason: "noRoom" };
  return { ok: true, room: room.code, kind: "wall", key: wallKeyOf(open.state.wallSecret) };
}

async function toDesk(room: RoomRuntime, key: string): Promise<Given | Refused> {
  const deskHash = hashOf(key);
  const answer = await submitOrder(room, (draft) => {
    if (!draft.snapshot.state.deskHashes.includes(deskHash))
      write(draft, { type: "teacherInvited", deskHash });
    return null;
  });
  return answer.ok ? { ok: true, room: room.code, kind: "desk", key } : answer;
}

/**
 * Seats a device of the delegation; the device that had the seat before loses it. A delegation that is no state of the
 * match watches. @param isSpare whether the device may only take a seat that no other device has
 */
async function toSeat(
  room: RoomRuntime,
  token: string,
  seat: string,
  isSpare: boolean,
): Promise<Given | Refused> {
  const isPlayed = roomOf(room)?.state.settings.seats.includes(seat) === true;
  const place: Place | null = isPlayed ? { table: 1, seat, role: "both" } : null;
  const answer = await submitOrder(room, (draft) => seated(draft, hashOf(token), place, isSpare));
  if (!answer.ok) return answer;
  return { ok: true, room: room.code, kind: isPlayed ? "seat" : "watcher", key: token };
}

function seated(
  draft: Draft,
  tokenHash: string,
  place: Place | null,
  isSpare: boolean,
): RefusalReason | null {
  const before = draft.snapshot.state.devices;
  const holder = before.find((one) => place !== null && one.place?.seat === place.seat);
  if (holder !== undefined && holder.tokenHash === tokenHash) return null;
  if (isSpare && holder !== undefined) return "seatTaken";
  const entered = before.find((one) => one.tokenHash === tokenHash) ?? enter(draft, tokenHash);
  if (typeof entered === "string") return entered;
  if (entered.isRemoved) return "removed";
  if (place === null || draft.snapshot.state.isDebriefed) return null;
  const isLate = tableOf(draft.snapshot, place.table) !== null;
  write(draft, { type: "seatTaken", device: entered.id, place, isLate });
  seatsHeld(draft, before);
  return null;
}

/** The room is closed to everybody else, because nobody needs its code. */
function enter(draft: Draft, tokenHash: string) {
  const decided = enterRoom({ ...draft.snapshot.state, isJoiningOpen: true }, tokenHash, draft.here);
  if (!decided.ok) return decided.reason;
  write(draft, ...decided.facts);
  return draft.snapshot.state.devices.find((one) => one.tokenHash === tokenHash) ?? "tooMany";
}
