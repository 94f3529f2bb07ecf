/** Makes new keys for the chairs of a committee and for its watchers. */

import type { HostAnswer } from "../../committee/message.ts";
import type { Chair } from "../../committee/state/delegation.ts";
import { submitOrder } from "../../kernel/order-queue.ts";
import { hashOf } from "../keys/keys.ts";
import { opensChair } from "./key-holder.ts";
import { type CommitteeRuntime, write } from "./runtime.ts";

const KEY_LENGTH = 22;

/** `chair`: the chair who asks. `name`: the name of the order. */
type AskedBy = Readonly<{ chair: Chair; key: string; name: string }>;

/**
 * The key is derived from the asking chair's key and the name of the order, so that an order sent again gets the same
 * key.
 */
export async function makeKey(committee: CommitteeRuntime, chair: Chair, by: AskedBy): Promise<HostAnswer> {
  if (by.chair !== 1 && chair === 1) return { ok: false, reason: "firstChairOnly" };
  const made = hashOf(`chair${chair}/${by.key}/${by.name}`).slice(0, KEY_LENGTH);
  const hash = hashOf(made);
  const answer = await submitOrder(
    committee,
    (draft) => {
      write(draft, { type: "chairKeyMade", chair, hash });
      // A chair who replaces their own key would be locked out if the answer never arrived.
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

/** A chair has used a new key, so the old one stops working. */
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
 * Replaces the key for watchers. The chairs receive it with the access list. The new secret is derived from the
 * chair's key and the name of the order.
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
