/**
 * New keys for a desk and its wall. A desk's key follows from the one of whoever asks and from the name of the order: an order whose answer was lost
 * is sent again and answered with the same key. The old keys open the desk until the one that takes their place is first used,
 * so that nobody is locked out by an answer that never came.
 */
import { order } from "../../kernel/orders.ts";
import type { Answer } from "../../room/message.ts";
import { hashOf } from "../keys/secrets.ts";
import { write } from "../room/draft.ts";
import { type RoomRuntime, roomOf } from "../room/runtime.ts";

/** Key and order of whoever asks. */
export type AskedBy = Readonly<{ key: string; id: string }>;

/** As long as any other key: 132 bits. */
const KEY_LENGTH = 22;

/** A key that takes the place of all others of the desk. */
export function renewKey(room: RoomRuntime, by: AskedBy): Promise<Answer> {
  return withNewKey(room, "deskKeyMade", by);
}

/** One more key for the same desk. */
export function inviteTeacher(room: RoomRuntime, by: AskedBy): Promise<Answer> {
  return withNewKey(room, "teacherInvited", by);
}

async function withNewKey(
  room: RoomRuntime,
  type: "deskKeyMade" | "teacherInvited",
  { key, id }: AskedBy,
): Promise<Answer> {
  const made = hashOf(`${type}/${key}/${id}`).slice(0, KEY_LENGTH);
  const deskHash = hashOf(made);
  const answer = await order(
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

/** All orders of a desk share their names, so that a name that was used for one cannot stand for another. */
const nameOf = (id: string): string => `desk:${id}`;

function opensDesk(room: RoomRuntime, hash: string): boolean {
  const state = roomOf(room)?.state;
  return state !== undefined && (state.deskHashes.includes(hash) || state.newDeskHash === hash);
}

/** A new key for the wall; the old one opens nothing from now on. The desk is told it with the rest of the room. */
export async function renewWallKey(room: RoomRuntime, { key, id }: AskedBy): Promise<Answer> {
  // It follows from the order, so that the same one sent again is known, and from a secret, so that nobody can work it out.
  const secret = hashOf(`wall/${roomOf(room)?.state.seed}/${key}/${id}`).slice(0, KEY_LENGTH);
  const answer = await order(
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

/** A key that was made to take the place of the others has come: from now on it alone opens the desk. */
export async function noteUsed(room: RoomRuntime, key: string): Promise<void> {
  const fresh = roomOf(room)?.state.newDeskHash ?? null;
  if (fresh === null || fresh !== hashOf(key)) return;
  await order(room, (draft) => {
    if (draft.snapshot.state.newDeskHash === fresh) write(draft, { type: "deskRenewed", deskHash: fresh });
    return null;
  });
}
