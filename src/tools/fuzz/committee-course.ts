/** Random orders that let a committee make progress: it meets, debates, submits papers and votes. */
import type { Order, OrderType } from "../../committee/state/order.ts";
import type { Committee } from "../../committee/state/state.ts";
import { anyOrder, orderOf } from "./committee-orders.ts";
import { type Dice, pick } from "./random-commands.ts";

/** Mostly votes, because a ballot can only be closed after many votes. */
const BALLOT: readonly OrderType[] = ["vote", "vote", "vote", "closeBallot"];
const VOTES: readonly OrderType[] = ["putPaper", "putPart", "closeBallot", "cancelBallot"];

/** The order that removes what blocks the committee; null if nothing does. */
function goingOn({ session, rollCall }: Committee): OrderType | null {
  if (session === "suspended") return "resumeMeeting";
  if (session === "adjourned") return "openMeeting";
  return rollCall === null ? null : "endRollCall";
}

/** An order that somebody could give now; the committee may refuse it. */
export function orderFor(state: Committee, roll: Dice): Order {
  const next = goingOn(state);
  if (next !== null && roll(2) === 0) return orderOf(next, state, roll);
  if (state.floor.type === "ballot" && roll(4) > 0) return orderOf(pick(BALLOT, roll), state, roll);
  return anyOrder(state, roll);
}

/** An order for a committee that is voting on its papers. */
export function votingOrder(state: Committee, roll: Dice): Order {
  return orderOf(pick(state.floor.type === "ballot" ? BALLOT : VOTES, roll), state, roll);
}
