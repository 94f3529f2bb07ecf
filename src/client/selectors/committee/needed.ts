/** The votes that a question needs, shown before the decision as if every member present voted yes or no. */
import type { OpenBallot } from "../../../committee/state/ballot.ts";
import { type Count, counted } from "../../../committee/state/count.ts";
import type { Motion } from "../../../committee/state/motion.ts";
import type { Pack } from "../../../committee/state/pack.ts";
import { ruleOf } from "../../../committee/state/precedence.ts";
import { moversOf } from "../../../committee/state/seats.ts";
import type { Committee } from "../../../committee/state/state.ts";

/**
 * The votes needed in an open ballot. Members who have abstained are left out, and once placards are counted, those
 * who did not vote.
 */
export function neededNow({ voters, votes, tally, majority }: OpenBallot, pack: Pack): Count {
  const abstain = voters.filter((id) => votes[id]?.choice === "abstain").length;
  const open = { yes: voters.length - abstain, no: 0, abstain };
  return counted(tally ?? open, voters.length, majority, pack);
}

/** How to say it: all must vote, or, once somebody has abstained, only the others count, or placards are counted. */
export function neededForm(
  { tally, voters }: OpenBallot,
  voting: number,
): "needs" | "needsOthers" | "needsCast" {
  if (tally !== null) return "needsCast";
  return voting < voters.length ? "needsOthers" : "needs";
}

/** The votes a motion needs if all members present vote yes or no. Returns null if it is not put to a vote. */
export function neededOfMotion(state: Committee, motion: Motion): Count | null {
  const { pack } = state;
  const decidedBy = ruleOf(pack, motion.kind)?.decidedBy;
  if (decidedBy !== "simple" && decidedBy !== "twoThirds") return null;
  const present = moversOf(state).length;
  return counted({ yes: present, no: 0, abstain: 0 }, present, decidedBy, pack);
}
