import type { ReactNode } from "react";
import { compareWords } from "../../client/i18n/index.ts";
import {
  delegationOf,
  isPresent,
  maySpeak,
  membersOf,
} from "../../client/sessions/committee/committee-values.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Committee } from "../../committee/state/state.ts";
import { type Item, SearchAdd } from "../primitives/select.tsx";
import { useCommittee } from "./use-committee.ts";

/** Members who are there, whoever is there and may speak, or all members. */
export type SeatGroup = "voters" | "speakers" | "members";

function seatsOf(state: Committee, group: SeatGroup): readonly DelegationId[] {
  const members = membersOf(state);
  switch (group) {
    case "members":
      return members;
    case "voters":
      return members.filter((id) => isPresent(state, id));
    case "speakers":
      return state.delegations.flatMap((one) =>
        maySpeak(state, one) && isPresent(state, one.id) ? [one.id] : [],
      );
  }
}

export function useSeats(group: SeatGroup, without: readonly DelegationId[] = []): readonly Item<string>[] {
  const state = useCommittee();
  return seatsOf(state, group)
    .filter((id) => !without.includes(id))
    .map((id) => ({ id, text: delegationOf(state, id)?.name ?? id }))
    .sort((a, b) => compareWords(a.text, b.text));
}

type SeatPickProps = Readonly<{
  label: string;
  group: SeatGroup;
  without?: readonly DelegationId[];
  onPick: (seat: DelegationId) => void;
}>;

/** Whoever is typed and chosen is taken at once. */
export function SeatPick({ label, group, without, onPick }: SeatPickProps): ReactNode {
  const items = useSeats(group, without);
  return <SearchAdd label={label} items={items} onSelect={onPick} />;
}
