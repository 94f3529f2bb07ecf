import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { budgetOf } from "../../client/selectors/match/budget.ts";
import { EMPTY_CHAIR_TRUST, isLeavingChair } from "../../client/selectors/match/conduct.ts";
import { textsMissing } from "../../client/sessions/solo/left-open.ts";
import { openTasks } from "../../client/sessions/solo/open-tasks.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useGame, useSession, useTable } from "../hooks/stores.ts";
import { useSeasonQuestions } from "../ratification/use-season-questions.ts";
import { openNames } from "./end-ask.tsx";

/** The id of the sentence that says why the beat cannot be closed yet. */
export const OPEN_ID = "confirm-open";

/**
 * A room lets a bot play for a seat that has done nothing. A seat that is ready without a placard leaves its chair empty;
 * the question on the way to that says the price.
 */
function emptyChairText(isInRoom: boolean): string {
  return isInRoom ? t("room:chair.open") : t("match.emptyChair", { trust: EMPTY_CHAIR_TRUST });
}

/** How many decisions are still open, the cost of leaving the chair empty, or why the beat cannot be closed yet. */
export function OpenDecisions(): ReactNode {
  const { view, own, scenario, names } = useTable();
  const drafts = useGame((game) => game.drafts);
  const { isOn } = useGuide();
  const { left } = useSeasonQuestions();
  const isInRoom = useSession() !== null;
  const count = openTasks(view, scenario, drafts);
  if (left.length > 0) {
    return (
      <span id={OPEN_ID} className="small confirm-open" role="status">
        {t("match.answerFirst", { count: left.length })}
      </span>
    );
  }
  const missing = textsMissing(view, drafts);
  if (missing.length > 0) {
    return (
      <span className="small soft confirm-open">
        {t("match.textsOpen", { count: missing.length, texts: openNames(missing, names) })}
      </span>
    );
  }
  if (isLeavingChair(view)) {
    // Then the button of a first match names the cost itself.
    if (isOn) return null;
    return <span className="small confirm-open confirm-empty">{emptyChairText(isInRoom)}</span>;
  }
  const home = view.world.beat === "season" ? (view.mine?.home ?? null) : null;
  const isAtWork = home !== null && (view.world.treaty.deposited[home.country] ?? -1) < 0;
  const acts = isAtWork ? budgetOf(own).acts : 0;
  return (
    <span className="small soft confirm-open">
      {acts > 0 && <span>{t("ratification:act.left", { count: acts })}</span>}
      {count > 0 && !isOn && <span>{t("match.open", { count })}</span>}
    </span>
  );
}
