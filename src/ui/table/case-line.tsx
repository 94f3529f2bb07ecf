import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseCalled } from "../../client/i18n/people.ts";
import { caseLine, type CaseLine as Line } from "../../client/selectors/text/case-line.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { textBefore } from "../../client/selectors/text/text-history.ts";
import { caseLineText } from "../../client/sentences/your-answer.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";
import { FateFace, MetWords } from "../people/fate-face.tsx";
import { Aside } from "../primitives/aside.tsx";
import { CaseReasons } from "./case-reasons.tsx";
import { useBesideOwnAnswer } from "./use-beside-own-answer.ts";
import { useVerdicts } from "./use-verdicts.ts";
import { YourAnswer } from "./your-answer.tsx";

/**
 * After a close, what the current text would mean for the person of the opening case, with the reasons one press away. A
 * change is told with its cause, and the player's answer stands below it.
 */
export function CaseLine(): ReactNode {
  const beside = useBesideOwnAnswer();
  const line = useLine();
  const { names, view } = useTable();
  const { draft, treaty } = view.world;
  const isSettled = treaty.outcome !== null || (draft.agreed[line?.turnedBy ?? -1] ?? -1) >= 0;
  const verdicts = useVerdicts().filter((verdict) => verdict.case === START_CASE.case);
  return (
    <div aria-live="polite">
      {line !== null && (
        <div className="case-line person-row">
          <FateFace judged={{ ...line, case: START_CASE.case }} />
          <p>
            {caseLineText(line, beside, names, isSettled)}
            <MetWords judged={{ ...line, case: START_CASE.case }} />{" "}
            <Aside
              button={t("common.why")}
              label={t("negotiation:case.why", { who: caseCalled(START_CASE.case) })}
            >
              <CaseReasons id={START_CASE.case} verdicts={verdicts} />
            </Aside>
          </p>
        </div>
      )}
      {line !== null && line.turnedBy >= 0 && <YourAnswer />}
    </div>
  );
}

/** What the text means for her; null before the first closing, after the signature and for a pair's other member. */
function useLine(): Line | null {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const now = usePlay().currentText().join();
  const { phase } = view.world;
  const isOthers = usePartnerRole() !== null;
  const isTold = phase === "negotiation" || phase === "adoption" || phase === "signature";
  const hasClosed = journal.some(({ event }) => event.type === "roundClosed");
  return useMemo(() => {
    if (isOthers || !isTold || !hasClosed) return null;
    return caseLine(scenario, textBefore(scenario, journal), now.split(",").map(Number));
  }, [isOthers, isTold, hasClosed, scenario, journal, now]);
}
