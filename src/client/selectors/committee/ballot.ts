/** What the votes on a question come to. */
import type { OpenBallot, Tally } from "../../../committee/ballot.ts";
import { counted } from "../../../committee/count.ts";
import type { Pack } from "../../../committee/pack.ts";

export { CHOICES } from "../../../committee/ballot.ts";
export { tallyOf } from "../../../committee/count.ts";

/** Whether placards counted like this would carry it. @param present members who are there */
export function isCarriedBy(
  tally: Tally,
  present: number,
  { majority }: Pick<OpenBallot, "majority">,
  pack: Pack,
): boolean {
  return counted(tally, present, majority, pack).carried;
}
