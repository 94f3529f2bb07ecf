import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { matchDifference, standingOf } from "../../client/selectors/debrief/without-you.ts";
import { causeText } from "../../client/sentences/turning-point-words.ts";
import { withoutYouLine } from "../../client/sentences/without-you-words.ts";
import { useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import { useWithoutYou } from "../without-you/use-without-you.ts";

/**
 * The one sentence of cause: the decision on which the match turned. If no decision changed anything, it says what
 * the match was without the player.
 */
export function CauseLine(): ReactNode {
  const { view } = useTable();
  const words = useCause();
  if (view.mine === null) return null;
  return (
    <p className="end-cause" role="status">
      {words}
    </p>
  );
}

function useCause(): string {
  const { view, names } = useTable();
  const { decision } = useLab();
  const without = useWithoutLine();
  if (decision === "pending") return t("debrief:end.pending");
  if (decision !== null && typeof decision === "object") {
    return causeText(decision, names, view.mine?.offers ?? []);
  }
  if (without !== null) return without;
  return t(`debrief:decision.${decision === null ? "none" : decision === "none" ? "noneOwn" : decision}`);
}

/** The largest difference to the match without the player, or null while it is not known. */
function useWithoutLine(): string | null {
  const told = useWithoutYou();
  const { view, scenario, names } = useTable();
  if (typeof told !== "object") return null;
  const own = standingOf(view.world);
  const apart = matchDifference(scenario, own, told, view.mine?.objectives ?? []);
  return withoutYouLine(names, view.world, own, told, apart).sentences[0] ?? null;
}
