import type { Option } from "../../engine/state/option.ts";
import type { Pact } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";
import { useMine } from "../table/own-seat.ts";

/** An article that the chair puts to the room. */
export type Put = Extract<Option, { type: "takeStand" }>["articles"][number];

/** The states to which this seat has promised its support for the text. */
export function useCreditors({ article, alternative }: Put): readonly number[] {
  return useOwnWord(article)
    .filter((pact) => pact.alternative === alternative)
    .map(({ to }) => to);
}

/** The seat's promise to support another text of the article than the one that the chair puts; null if it gave none. */
export function useOtherWord({ article, alternative }: Put): Pact | null {
  return useOwnWord(article).find((pact) => pact.alternative !== alternative) ?? null;
}

/** The seat's open promises of support on an article. */
function useOwnWord(article: number): readonly Pact[] {
  const { view } = useTable();
  const { country } = useMine();
  return view.world.pacts.filter(
    (pact) =>
      pact.by === country && pact.kind === "support" && pact.status === "open" && pact.article === article,
  );
}
