/** How each delegation voted, as listed in the record of a vote. */
import { type Ballot, CHOICES } from "../../committee/state/ballot.ts";
import { compareWords, t } from "../i18n/index.ts";
import type { CommitteeNames } from "./committee-names.ts";

const SIDE = { yes: "votesFor", no: "votesAgainst", abstain: "abstained" } as const;

/**
 * One line for each choice with at least one vote, with names in alphabetical order. Empty if placards were counted.
 */
export function recordLines({ votes }: Ballot, names: CommitteeNames): readonly string[] {
  const ids = Object.keys(votes).sort((a, b) => compareWords(names.seat(a), names.seat(b)));
  return CHOICES.flatMap((choice) => {
    const seats = ids.filter((id) => votes[id]?.choice === choice);
    return seats.length === 0 ? [] : [t(`committee:minutes.${SIDE[choice]}`, { seats: names.seats(seats) })];
  });
}
