import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseWho, type Names } from "../../client/i18n/names.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import { caseLine, type CaseLine as Line } from "../../client/selectors/text/case-line.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { textBefore } from "../../client/selectors/text/text-history.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";
import { Aside } from "../primitives/aside.tsx";
import { CaseReasons } from "../table/case-reasons.tsx";
import { useBesideOwnAnswer } from "../table/use-beside-own-answer.ts";
import { useVerdicts } from "../table/use-verdicts.ts";

/**
 * What the current text would mean for the person of the opening case, with the reasons one press away. Shown from the first closing to the
 * signature.
 */
export function CaseLine(): ReactNode {
  const current = useSentence();
  const isOpen = useHasRoom();
  const sentence = isOpen ? current : null;
  const verdicts = useVerdicts().filter((verdict) => verdict.case === START_CASE.case);
  return (
    <div aria-live="polite">
      {sentence !== null && (
        <p className="case-line">
          {sentence}{" "}
          <Aside
            button={t("common.why")}
            label={t("negotiation:case.why", { who: caseWho(START_CASE.case) })}
          >
            <CaseReasons id={START_CASE.case} verdicts={verdicts} />
          </Aside>
        </p>
      )}
    </div>
  );
}

/**
 * In a lesson, the line appears only when the whole text is decided, and only to the member of the pair who decides.
 */
function useHasRoom(): boolean {
  const { beat } = useTable().view.world;
  const isShort = useIsLesson();
  const isOthers = usePartnerRole() !== null;
  return !isShort || (!isOthers && beat === "stand");
}

function useSentence(): string | null {
  const { view, scenario, names } = useTable();
  const journal = useGame((game) => game.journal);
  const now = usePlay().currentText().join();
  const { phase } = view.world;
  const isSaid = useIsSaidInReport();
  const isTold = phase === "negotiation" || phase === "adoption" || phase === "signature";
  const hasClosed = journal.some(({ event }) => event.type === "roundClosed");
  return useMemo(() => {
    if (!isTold || !hasClosed) return null;
    const line = caseLine(scenario, textBefore(scenario, journal), now.split(",").map(Number));
    return line === null || (isSaid && line.turnedBy < 0) ? null : sentenceOf(line, names);
  }, [isTold, hasClosed, isSaid, scenario, journal, now, names]);
}

/** After a close, the report says what the text means for her beside the player's own answer. Once is enough. */
function useIsSaidInReport(): boolean {
  const { beat } = useTable().view.world;
  const hasOwn = useBesideOwnAnswer() !== null;
  return hasOwn && (beat === "sound" || beat === "lastSounding");
}

function sentenceOf({ question, answer, turnedBy }: Line, names: Names): string {
  const told = caseConsequence({ case: START_CASE.case, question, answer });
  return turnedBy < 0 ? told : t("negotiation:case.turned", { told, article: names.article(turnedBy) });
}
