/** Makes new keys for a committee's chairs and watchers. */

import type { HostAnswer } from "../../committee/message.ts";
import type { Chair } from "../../committee/state/delegation.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { hashOf } from "../keys/keys.ts";
import { opensChair } from "./key-holder.ts";
import { type CommitteeRuntime, write } from "./runtime.ts";

const KEY_LENGTH = 22;

/** `chair`: the chair who sends the order. `name`: the name of the order. */
type AskedBy = Readonly<{ chair: Chair; key: string; name: string }>;

/**
 * The new key is derived from the sender's key and the name of the order, so that sending the order again gives the
 * same key.
 */
export async function makeKey(committee: CommitteeRuntime, chair: Chair, by: AskedBy): Promise<HostAnswer> {
  if (by.chair !== 1 && chair === 1) return { ok: false, reason: "firstChairOnly" };
  const made = hashOf(`chair${chair}/${by.key}/${by.name}`).slice(0, KEY_LENGTH);
  const hash = hashOf(made);
  const answer = await submitOrder(
    committee,
    (draft) => {
      write(draft, { type: "chairKeyMade", chair, hash });
      // A chair's own old key stays valid for now. Otherwise a lost answer would lock the chair out.
      if (chair !== by.chair) write(draft, { type: "chairKeyUsed", chair, hash });
      return null;
    },
    by.name,
  );
  if (!answer.ok) return answer;
  const { access } = committee.snapshot;
  const opens = access !== null && opensChair(access, chair, hash);
  return opens ? { ok: true, key: made } : { ok: false, reason: "usedId" };
}

/** Records that a chair has used a new key. The old key then stops working. */
export async function noteUsed(committee: CommitteeRuntime, chair: Chair, key: string): Promise<void> {
  const hash = hashOf(key);
  if (committee.snapshot.access?.chairs[chair].fresh !== hash) return;
  await submitOrder(
    committee,
    (draft) => {
      if (draft.snapshot.access.chairs[chair].fresh === hash)
        write(draft, { type: "chairKeyUsed", chair, hash });
      return null;
    },
    `used:${hash}`,
  );
}

/**
 * Replaces the watchers' key. The secret of the new key is derived from the chair's key and the name of the order.
 * The chairs receive the new key with the access list.
 */
export async function renewReadKey(
  committee: CommitteeRuntime,
  { key, name }: Pick<AskedBy, "key" | "name">,
): Promise<HostAnswer> {
  const secret = hashOf(`read/${key}/${name}`).slice(0, KEY_LENGTH);
  const answer = await submitOrder(
    committee,
    (draft) => {
      write(draft, { type: "readKeyMade", secret });
      return null;
    },
    name,
  );
  const isMade = committee.snapshot.access?.secret === secret;
  return answer.ok && !isMade ? { ok: false, reason: "usedId" } : answer;
}
