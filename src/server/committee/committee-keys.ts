/** New keys for the chairs of a committee, and for those who only watch it. */

import type { HostAnswer } from "../../committee/message.ts";
import type { Chair } from "../../committee/state/delegation.ts";
import { order } from "../../kernel/orders.ts";
import { hashOf } from "../keys/secrets.ts";
import { opensChair } from "./holder.ts";
import { type CommitteeRuntime, write } from "./runtime.ts";

const KEY_LENGTH = 22;

/** `chair`: who asks; `name`: of the order. */
type AskedBy = Readonly<{ chair: Chair; key: string; name: string }>;

/** A key follows from the key of the chair who asks and from the order's name: an order sent again is answered with the same key. */
export async function makeKey(committee: CommitteeRuntime, chair: Chair, by: AskedBy): Promise<HostAnswer> {
  if (by.chair !== 1 && chair === 1) return { ok: false, reason: "firstChairOnly" };
  const made = hashOf(`chair${chair}/${by.key}/${by.name}`).slice(0, KEY_LENGTH);
  const hash = hashOf(made);
  const answer = await order(
    committee,
    (draft) => {
      write(draft, { type: "chairKeyMade", chair, hash });
      // A chair who replaces its own key would be locked out if the answer never came.
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

/** A new key of a chair has come: from now on it alone opens. */
export async function noteUsed(committee: CommitteeRuntime, chair: Chair, key: string): Promise<void> {
  const hash = hashOf(key);
  if (committee.snapshot.access?.chairs[chair].fresh !== hash) return;
  await order(
    committee,
    (draft) => {
      if (draft.snapshot.access.chairs[chair].fresh === hash)
        write(draft, { type: "chairKeyUsed", chair, hash });
      return null;
    },
    `used:${hash}`,
  );
}

/** A new key for those who only watch; the chairs are told it with the rest of who is in. A secret follows from the chair’s key and the order’s name. */
export async function renewReadKey(
  committee: CommitteeRuntime,
  { key, name }: Pick<AskedBy, "key" | "name">,
): Promise<HostAnswer> {
  const secret = hashOf(`read/${key}/${name}`).slice(0, KEY_LENGTH);
  const answer = await order(
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
