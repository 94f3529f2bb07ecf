import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { madeDifference } from "../../client/selectors/debrief/difference-made.ts";
import { standingOf } from "../../client/selectors/debrief/without-you.ts";
import { turningPointText } from "../../client/sentences/turning-point-words.ts";
import { useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import { useWithoutYou } from "../without-you/use-without-you.ts";
import { WithoutYouLine } from "../without-you/without-you-line.tsx";

/**
 * The one sentence of cause: the decision on which the match turned. If no decision changed anything, it says what
 * the match was without the player, and why, unless that was the same.
 */
export function TurningPoint(): ReactNode {
  const { view, scenario } = useTable();
  const { decision } = useLab();
  const hasTurned = decision === "pending" || (decision !== null && typeof decision === "object");
  const without = useWithoutYou();
  if (view.mine === null) return null;
  const differs = typeof without === "object" && madeDifference(scenario, standingOf(view.world), without);
  if (!hasTurned && differs) return <WithoutYouLine />;
  return <TurningSentence />;
}

function TurningSentence(): ReactNode {
  const { view, names } = useTable();
  const { decision } = useLab();
  const words = (): string => {
    if (decision === "pending") return t("debrief:end.pending");
    if (decision === null) return t("debrief:decision.none");
    if (typeof decision === "object") return turningPointText(decision, names, view.mine?.offers ?? []);
    return t(decision === "none" ? "debrief:decision.noneOwn" : `debrief:decision.${decision}`);
  };
  return (
    <p className="end-cause" role="status">
      {words()}
    </p>
  );
}
