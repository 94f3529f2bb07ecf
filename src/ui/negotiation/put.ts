import type { Option } from "../../engine/state/option.ts";
import { useTable } from "../hooks/stores.ts";
import { useMine } from "../table/own-seat.ts";

/** An article that the chair puts to the room. */
export type Put = Extract<Option, { type: "takeStand" }>["articles"][number];

/** The states to which this seat has promised its support for the text. */
export function useCreditors({ article, alternative }: Put): readonly number[] {
  const { view } = useTable();
  const { country } = useMine();
  return view.world.pacts
    .filter((pact) => pact.by === country && pact.kind === "support" && pact.status === "open")
    .filter((pact) => pact.article === article && pact.alternative === alternative)
    .map(({ to }) => to);
}
