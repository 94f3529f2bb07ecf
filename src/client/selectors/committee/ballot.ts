/** Counts the votes on a question. */
import type { OpenBallot, Tally } from "../../../committee/state/ballot.ts";
import { counted } from "../../../committee/state/count.ts";
import type { Pack } from "../../../committee/state/pack.ts";

export { calledNow } from "../../../committee/rules/ballots.ts";
export { CHOICES } from "../../../committee/state/ballot.ts";
export { tallyOf } from "../../../committee/state/count.ts";

/** True if these placards would carry the question. @param present the number of members present */
export function isCarriedBy(
  tally: Tally,
  present: number,
  { majority }: Pick<OpenBallot, "majority">,
  pack: Pack,
): boolean {
  return counted(tally, present, majority, pack).carried;
}
