/** Papers that have been handed in and wait for the committee. */
import { decide } from "../../../committee/decide.ts";
import type { Order } from "../../../committee/state/order.ts";
import type { Committee } from "../../../committee/state/state.ts";

/** `all`: how many wait. `first`: the introduction that the rules accept now, of the paper that has waited longest. */
export type WaitingPapers = Readonly<{
  all: number;
  first: Extract<Order, Readonly<{ type: "introducePaper" }>> | null;
}>;

export function waitingPapers(state: Committee): WaitingPapers {
  const waiting =
    state.session === "open"
      ? state.papers.filter(({ kind, status }) => kind !== "working" && status === "submitted")
      : [];
  const orders = waiting.map(({ n }) => ({ type: "introducePaper", paper: n }) as const);
  const first = orders.find((order) => decide(state, order, { type: "chair", chair: 1 }, 0).ok);
  return { all: waiting.length, first: first ?? null };
}
