import type { Option } from "../../engine/option.ts";
import { useMine } from "./seat.ts";

/** An article that the chair puts. */
export type Put = Extract<Option, { type: "takeStand" }>["articles"][number];

/** To whom the own seat has promised to join what is put. */
export function useCreditors({ article, alternative }: Put): readonly number[] {
  const { pacts, country } = useMine();
  return pacts
    .filter((pact) => pact.by === country && pact.kind === "join" && pact.status === "open")
    .filter((pact) => pact.article === article && pact.alternative === alternative)
    .map(({ to }) => to);
}
