/** How each delegation voted, as listed in the record of a vote. */
import { type Ballot, CHOICES } from "../../committee/state/ballot.ts";
import { compareWords, t } from "../i18n/index.ts";
import type { CommitteeNames } from "./committee-names.ts";

const SIDE = { yes: "votesFor", no: "votesAgainst", abstain: "abstained" } as const;

/**
 * One line for each choice with at least one vote and for those who did not vote, with names in alphabetical order.
 * Empty if placards were counted.
 */
export function recordLines(
  { votes, notVoting = [], declared = [] }: Ballot,
  names: CommitteeNames,
): readonly string[] {
  const ids = Object.keys(votes);
  const sides = [
    ...CHOICES.map((choice) => [SIDE[choice], ids.filter((id) => votes[id]?.choice === choice)] as const),
    ["notVoting", notVoting] as const,
    ["declared", declared] as const,
  ];
  return sides.flatMap(([side, seats]) => {
    const sorted = seats.toSorted((a, b) => compareWords(names.seat(a), names.seat(b)));
    return sorted.length === 0 ? [] : [t(`committee:minutes.${side}`, { seats: names.seats(sorted) })];
  });
}
