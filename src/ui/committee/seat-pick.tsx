import type { ReactNode } from "react";
import { compareWords } from "../../client/i18n/index.ts";
import { namesOfState } from "../../client/i18n/state-names.ts";
import { type SeatGroup, seatName, seatsOf } from "../../client/selectors/committee/seats.ts";
import type { ConsoleKey } from "../../client/sessions/committee/letter-keys.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { type Item, SearchAdd } from "../primitives/select.tsx";
import { KeyHint } from "./console-keys.tsx";

/** A list of more seats than this has a field that searches it. */
export const SEARCHED = 12;

export function useSeats(group: SeatGroup, without: readonly DelegationId[] = []): readonly Item<string>[] {
  const state = useCommittee();
  return seatsOf(state, group)
    .filter((id) => !without.includes(id))
    .map((id) => ({ id, text: seatName(state, id), words: namesOfState(id) }))
    .sort((a, b) => compareWords(a.text, b.text));
}

type SeatPickProps = Readonly<{
  label: string;
  group: SeatGroup;
  without?: readonly DelegationId[];
  /** The letter that brings the focus to the field. */
  letter?: ConsoleKey;
  /** Whether the field takes the focus when it appears. */
  isFirst?: boolean;
  onPick: (seat: DelegationId) => void;
}>;

/** A search field for seats. Choosing a seat takes effect at once. */
export function SeatPick({
  label,
  group,
  without,
  letter,
  isFirst = false,
  onPick,
}: SeatPickProps): ReactNode {
  const items = useSeats(group, without);
  const marks = letter === undefined ? {} : { letter, mark: <KeyHint letter={letter} /> };
  return <SearchAdd label={label} items={items} onSelect={onPick} isFirst={isFirst} {...marks} />;
}
