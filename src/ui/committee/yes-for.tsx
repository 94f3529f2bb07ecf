import type { ReactNode } from "react";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";

type YesForProps = Readonly<{
  seats: readonly DelegationId[];
  label: (seat: string) => string;
  onYes: (id: DelegationId) => void;
}>;

/** A button for each delegation whose yes the chair can record. */
export function YesFor({ seats, label, onYes }: YesForProps): ReactNode {
  const names = useNames();
  return seats.map((id) => (
    <Button key={id} size="small" look="quiet" onPress={() => onYes(id)}>
      {label(names.seat(id))}
    </Button>
  ));
}
