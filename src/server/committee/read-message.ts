/** What comes from outside is read here before a committee sees it. */

import { formed } from "../../committee/decide.ts";
import { isDraftOrder } from "../../committee/draft-shape.ts";
import type { Entry } from "../../committee/log.ts";
import type { HostOrder } from "../../committee/message.ts";
import { id, isOrder } from "../../committee/order-shape.ts";
import { anything, bool, type Check, listOf, oneOf, record, whole } from "../../committee/shape.ts";
import type { Delegation } from "../../committee/state/delegation.ts";
import { LONGEST_FORMING } from "../../committee/state/limits.ts";
import type { Pack } from "../../committee/state/pack.ts";
import { type CommitteeLink, MOST_SUMMARIES } from "../../committee/summary.ts";
import { isCode, isKey } from "../secrets.ts";
import { isLog, readLog } from "./read-log.ts";

export type CommitteeMessage = Readonly<{ id: string; order: HostOrder }>;

const device = { device: whole };
const OTHERS: readonly Check[] = [
  record({ type: oneOf(["undo"]), entry: whole }),
  record({ type: oneOf(["takeSeat"]), delegation: id }),
  record({ type: oneOf(["leaveSeat"]) }),
  record({ type: oneOf(["letIn", "putOff", "removeDevice", "readmitDevice"]), ...device }),
  record({ type: oneOf(["setJoining"]), isOpen: bool }),
  record({ type: oneOf(["makeKey"]), chair: oneOf([1, 2]) }),
  record({ type: oneOf(["renewReadKey"]) }),
  record({ type: oneOf(["deleteCommittee"]) }),
];

const isMessage = record({
  id: (value) => typeof value === "string" && /^[A-Za-z0-9_-]{8,40}$/.test(value),
  order: (value) => isOrder(value) || isDraftOrder(value) || OTHERS.some((check) => check(value)),
});

/** A message, or null where it makes no sense. */
export function readCommitteeMessage(raw: unknown): CommitteeMessage | null {
  return isMessage(raw) ? (raw as CommitteeMessage) : null;
}

const isTaking = record({ delegation: id });

/** The delegation that a device asks for as it comes in; null where it makes no sense. */
export function readTaking(raw: unknown): string | null {
  return isTaking(raw) ? (raw as Readonly<{ delegation: string }>).delegation : null;
}

const isAsking = record({ committees: listOf(record({ code: isCode, key: isKey }), MOST_SUMMARIES) });

/** The committees of a board; null where it makes no sense. */
export function readLinks(raw: unknown): readonly CommitteeLink[] | null {
  return isAsking(raw) ? (raw as Readonly<{ committees: readonly CommitteeLink[] }>).committees : null;
}

const isNew = record({ name: anything, pack: anything, delegations: anything });

/** The entries of a committee that is formed now, or was begun on the chair's own device; null where it makes no sense. */
/** A chair's clock may run ahead of the host's. */
const MOST_AHEAD_MS = 86_400_000;

export async function readFounding(body: string, at: number): Promise<readonly Entry[] | null> {
  if (isLog(body)) {
    const entries = await readLog(body);
    // The last entry dates the room: one of next year would keep it until then.
    return (entries?.at(-1)?.at ?? 0) > at + MOST_AHEAD_MS ? null : entries;
  }
  const raw = body.length > LONGEST_FORMING ? null : parsed(body);
  if (!isNew(raw)) return null;
  const { name, pack, delegations } = raw as Readonly<{
    name: string;
    pack: Pack;
    delegations: readonly Delegation[];
  }>;
  const decided = formed(name, pack, delegations);
  return decided.ok ? [{ n: 1, at, by: { type: "chair", chair: 1 }, facts: decided.facts }] : null;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
