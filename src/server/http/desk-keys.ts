/**
 * Makes new keys for a desk and its wall. A desk's new key is derived from the sender's key and the name of the
 * order, so that sending the order again gives the same key. The old keys stay valid until the new one is first used,
 * so that a lost answer locks nobody out.
 */
import { submitOrder } from "../../kernel/order-queue.ts";
import type { OrderAnswer } from "../../room/message.ts";
import { hashOf } from "../keys/keys.ts";
import { write } from "../room/draft.ts";
import { type RoomRuntime, roomOf } from "../room/runtime.ts";

/** The sender's key, and the name of the order. */
export type AskedBy = Readonly<{ key: string; id: string }>;

/** The same length as other keys: 132 bits. */
const KEY_LENGTH = 22;

/** Makes a key that will replace all others of the desk. */
export function renewKey(room: RoomRuntime, by: AskedBy): Promise<OrderAnswer> {
  return withNewKey(room, "deskKeyMade", by);
}

/** Makes an additional key for the same desk. */
export function inviteTeacher(room: RoomRuntime, by: AskedBy): Promise<OrderAnswer> {
  return withNewKey(room, "teacherInvited", by);
}

async function withNewKey(
  room: RoomRuntime,
  type: "deskKeyMade" | "teacherInvited",
  { key, id }: AskedBy,
): Promise<OrderAnswer> {
  const made = hashOf(`${type}/${key}/${id}`).slice(0, KEY_LENGTH);
  const deskHash = hashOf(made);
  const answer = await submitOrder(
    room,
    (draft) => {
      write(draft, { type, deskHash });
      return null;
    },
    nameOf(id),
  );
  if (!answer.ok) return answer;
  return opensDesk(room, deskHash) ? { ...answer, key: made } : { ok: false, reason: "usedId" };
}

/**
 * All teachers at a desk share one namespace for orders. The key of an order therefore names the desk and not the
 * teacher.
 */
const nameOf = (id: string): string => `desk:${id}`;

function opensDesk(room: RoomRuntime, hash: string): boolean {
  const state = roomOf(room)?.state;
  return state !== undefined && (state.deskHashes.includes(hash) || state.newDeskHash === hash);
}

/**
 * Replaces the wall's key; the old one is no longer valid. The desk receives the new key with its next view of the
 * room.
 */
export async function renewWallKey(room: RoomRuntime, { key, id }: AskedBy): Promise<OrderAnswer> {
  // The secret is derived from the order, so that an order that is sent again is recognised, and from the seed, so
  // that nobody can work it out.
  const secret = hashOf(`wall/${roomOf(room)?.state.seed}/${key}/${id}`).slice(0, KEY_LENGTH);
  const answer = await submitOrder(
    room,
    (draft) => {
      write(draft, { type: "wallKeyMade", secret });
      return null;
    },
    nameOf(id),
  );
  const isMade = roomOf(room)?.state.wallSecret === secret;
  return answer.ok && !isMade ? { ok: false, reason: "usedId" } : answer;
}

/** Records that a key made to replace the others has been used. From then on it is the only key of the desk. */
export async function noteUsed(room: RoomRuntime, key: string): Promise<void> {
  const fresh = roomOf(room)?.state.newDeskHash ?? null;
  if (fresh === null || fresh !== hashOf(key)) return;
  await submitOrder(room, (draft) => {
    if (draft.snapshot.state.newDeskHash === fresh) write(draft, { type: "deskRenewed", deskHash: fresh });
    return null;
  });
}
