/** Who may move to reconsider a paper that has been decided. */
import type { Ballot } from "../state/ballot.ts";
import type { Motion } from "../state/motion.ts";
import type { Refusal } from "../state/order.ts";
import type { Committee } from "../state/state.ts";

/**
 * Why the mover may not move to reconsider, or null if it may. Some rules leave this to those who voted with the side
 * that won. After a count of placards nobody knows who that was, so the chair asks, and the rules accept every mover.
 */
export function reconsiderRefusal(
  { pack, ballots }: Committee,
  { kind, by, values }: Pick<Motion, "kind" | "by" | "values">,
): Refusal | null {
  if (kind !== "reconsider" || pack.reconsiderer !== "winners") return null;
  const last = ballots.findLast(({ on }) => on.type === "paper" && on.paper === values.paper);
  return last === undefined || !hasNames(last) || isWinner(last, by) ? null : "notWinner";
}

/** Nobody votes in a consensus, so everybody is with the side that won. */
const hasNames = ({ method }: Ballot): boolean =>
  method === "seats" || method === "recorded" || method === "rollCall";

function isWinner({ votes, carried }: Ballot, by: string): boolean {
  return votes[by]?.choice === (carried ? "yes" : "no");
}
