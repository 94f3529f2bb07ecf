/** Orders that take a committee further: it meets, debates, hands in papers and votes. Seeded, so that the same seed gives the same orders. */
import type { Order, OrderType } from "../../committee/state/order.ts";
import type { Committee } from "../../committee/state/state.ts";
import { anyOrder, orderOf } from "./committee-orders.ts";
import { type Dice, pick } from "./random-commands.ts";

/** A ballot wants many votes before it can be closed. */
const BALLOT: readonly OrderType[] = ["vote", "vote", "vote", "closeBallot"];
const VOTES: readonly OrderType[] = ["putPaper", "putPart", "closeBallot", "cancelBallot"];

/** What lets the committee go on; null where nothing keeps it. */
function goingOn({ session, rollCall }: Committee): OrderType | null {
  if (session === "suspended") return "resumeMeeting";
  if (session === "adjourned") return "openMeeting";
  return rollCall === null ? null : "endRollCall";
}

/** An order that somebody might give now; it may be refused. */
export function orderFor(state: Committee, roll: Dice): Order {
  const next = goingOn(state);
  if (next !== null && roll(2) === 0) return orderOf(next, state, roll);
  if (state.floor.type === "ballot" && roll(4) > 0) return orderOf(pick(BALLOT, roll), state, roll);
  return anyOrder(state, roll);
}

/** An order of a committee that votes on its papers. */
export function votingOrder(state: Committee, roll: Dice): Order {
  return orderOf(pick(state.floor.type === "ballot" ? BALLOT : VOTES, roll), state, roll);
}
