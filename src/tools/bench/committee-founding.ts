/** Committees for a benchmark: a chair takes them to the host as a log, as from a laptop, so that nobody waits for it. */
import { decide, foundCommittee } from "../../committee/decide.ts";
import { type Entry, stateOf } from "../../committee/log.ts";
import type { Delegation, Who } from "../../committee/state/delegation.ts";
import type { Order } from "../../committee/state/order.ts";
import type { Pack } from "../../committee/state/pack.ts";
import { ask } from "./host-wire.ts";

export type Opened = Readonly<{ address: string; code: string; key: string }>;

const CHAIR: Who = { type: "chair", chair: 1 };

/** Opens a committee on a host in which a chair has given these orders. @throws if the rules refuse one of them */
export async function founded(
  address: string,
  pack: Pack,
  delegations: readonly Delegation[],
  orders: readonly Order[],
): Promise<Opened> {
  const at = Date.now();
  const formed = foundCommittee("Third Committee", pack, delegations);
  if (!formed.ok) throw new Error(formed.reason);
  const entries: Entry[] = [{ n: 1, at, by: CHAIR, facts: formed.facts }];
  let state = stateOf(entries);
  for (const order of orders) {
    if (state === null) throw new Error("no committee was formed");
    const decided = decide(state, order, CHAIR, at);
    if (!decided.ok) throw new Error(`${order.type}: ${decided.reason}`);
    entries.push({ n: entries.length + 1, at, by: CHAIR, facts: decided.facts });
    state = stateOf(entries);
  }
  const got = await ask(`${address}/api/committees`, "", { entries });
  return { address, ...(JSON.parse(got.text) as Readonly<{ code: string; key: string }>) };
}

/** Orders by which everybody is present and debates one item. */
export function inDebate(delegations: readonly Delegation[]): readonly Order[] {
  return [
    { type: "openMeeting" },
    ...delegations.map(
      ({ id }) => ({ type: "recordAttendance", delegation: id, attendance: "present" }) as const,
    ),
    { type: "addItem", title: "Cybercrime" },
    { type: "takeItem", item: 1 },
    { type: "openDebate" },
  ];
}
