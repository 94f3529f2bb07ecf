/** New keys for the chairs of a committee, and for those who only watch it. */

import type { HostAnswer } from "../../committee/message.ts";
import type { Chair } from "../../committee/state/delegation.ts";
import { hashOf } from "../secrets.ts";
import { opensChair } from "./holder.ts";
import { order, type RunningCommittee, write } from "./running-committee.ts";

const KEY_LENGTH = 22;

/** `chair`: who asks; `name`: of the order. */
type AskedBy = Readonly<{ chair: Chair; key: string; name: string }>;

/** A key follows from the key of the chair who asks and from the order's name: an order sent again is answered with the same key. */
export async function makeKey(committee: RunningCommittee, chair: Chair, by: AskedBy): Promise<HostAnswer> {
  if (by.chair !== 1 && chair === 1) return { ok: false, reason: "firstChairOnly" };
  const made = hashOf(`chair${chair}/${by.key}/${by.name}`).slice(0, KEY_LENGTH);
  const hash = hashOf(made);
  const answer = await order(committee, by.name, (draft) => {
    write(draft, { type: "chairKeyMade", chair, hash });
    // A chair who replaces its own key would be locked out if the answer never came.
    if (chair !== by.chair) write(draft, { type: "chairKeyUsed", chair, hash });
    return null;
  });
  if (!answer.ok) return answer;
  const { access } = committee.hosted;
  const opens = access !== null && opensChair(access, chair, hash);
  return opens ? { ok: true, key: made } : { ok: false, reason: "usedId" };
}

/** A new key of a chair has come: from now on it alone opens. */
export async function noteUsed(committee: RunningCommittee, chair: Chair, key: string): Promise<void> {
  const hash = hashOf(key);
  if (committee.hosted.access?.chairs[chair].fresh !== hash) return;
  await order(committee, `used:${hash}`, (draft) => {
    if (draft.hosted.access.chairs[chair].fresh === hash) write(draft, { type: "chairKeyUsed", chair, hash });
    return null;
  });
}

/** A new key for those who only watch; the chairs are told it with the rest of who is in. A secret follows from the chair’s key and the order’s name. */
export async function renewReadKey(
  committee: RunningCommittee,
  { key, name }: Pick<AskedBy, "key" | "name">,
): Promise<HostAnswer> {
  const secret = hashOf(`read/${key}/${name}`).slice(0, KEY_LENGTH);
  const answer = await order(committee, name, (draft) => {
    write(draft, { type: "readKeyMade", secret });
    return null;
  });
  const isMade = committee.hosted.access?.secret === secret;
  return answer.ok && !isMade ? { ok: false, reason: "usedId" } : answer;
}
