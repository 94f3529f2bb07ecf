/** The summary of a committee for an organiser who oversees many. */
import type { KeyHolder } from "../../committee/message.ts";
import {
  type CommitteeSummary,
  type Connections,
  nameOf,
  type SummaryAnswer,
  summaryOf,
} from "../../committee/summary.ts";
import { holderOf, readKeyOf } from "./key-holder.ts";
import { type CommitteeRuntime, committeeOf } from "./runtime.ts";
import type { OpenCommittee } from "./snapshot.ts";

/**
 * The summary of a committee, or null if the key is not valid. The holder of a chair's key also receives the
 * watchers' key.
 */
export function summaryFor(
  committee: CommitteeRuntime,
  code: string,
  key: string,
): Extract<SummaryAnswer, Readonly<{ ok: true }>> | null {
  const open = committeeOf(committee);
  const holder = open === null ? null : holderOf(open.access, key);
  if (open === null || holder === null || !mayRead(holder)) return null;
  const readKey = holder.type === "chair" ? readKeyOf(open.access) : null;
  return { ok: true, code, readKey, summary: hostedSummary(committee, open) };
}

/** A delegation's device may not read the summary. It gets the news of its committee through its own connection. */
function mayRead({ type }: KeyHolder): boolean {
  return type === "chair" || type === "reader";
}

/** The summary, with what only the host knows. */
export function hostedSummary(committee: CommitteeRuntime, open: OpenCommittee): CommitteeSummary {
  return { ...summaryOf(open.state), ...connectionsOf(committee, open) };
}

function connectionsOf(
  { presence }: CommitteeRuntime,
  { state, access, entries }: OpenCommittee,
): Connections {
  const seated = access.devices.filter(({ seat }) => seat !== null);
  return {
    seats: seated.length,
    connected: seated.filter(({ id }) => presence.isHere(id)).length,
    waiting: access.devices.flatMap(({ asked, askedAt, isPutOff }) =>
      asked === null || askedAt === null || isPutOff ? [] : [{ name: nameOf(state, asked), since: askedAt }],
    ),
    lastAt: entries.at(-1)?.at ?? 0,
  };
}
