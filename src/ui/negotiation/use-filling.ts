import type { FormDrafts } from "../../client/game/form-drafts.ts";
import type { Term } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { sealedOf, useMine } from "../table/own-seat.ts";

/** Whether the form of this card is begun and not sent, so that nothing else may take its place. */
export function useFilling(card: string): boolean {
  const { view } = useTable();
  const { offers, country } = useMine();
  const drafts = useGame((game) => game.drafts);
  switch (card) {
    case "package":
      return (
        (drafts.agreedWith ?? -1) >= 0 ||
        isUnsent(
          drafts.package,
          offers.filter(({ from }) => from === country),
        )
      );
    case "bridge":
      return (drafts.bridge ?? "") !== "" && sealedOf(view, "sponsorBridge") === null;
    case "redLine":
      return (drafts.redLine?.alternative ?? -1) >= 0 && sealedOf(view, "declareRedLine") === null;
    default:
      return false;
  }
}

/** Whether something is chosen in the form, and none of the seat's packages has it all. */
function isUnsent(draft: FormDrafts["package"], sent: readonly Offer[]): boolean {
  if (draft === undefined || Object.keys(draft).length === 0) return false;
  return !sent.some(
    ({ to, give, ask }) =>
      (draft.to ?? to) === to && isSame(draft.give ?? give, give) && isSame(draft.ask ?? ask, ask),
  );
}

function isSame(a: Term, b: Term): boolean {
  return a.article === b.article && a.alternative === b.alternative;
}
