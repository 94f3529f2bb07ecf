import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseWho, type Names } from "../../client/i18n/names.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import { caseLine, type CaseLine as Line } from "../../client/selectors/text/case-line.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { textBefore } from "../../client/selectors/text/text-history.ts";
import { yourAnswerLine } from "../../client/sentences/your-answer.ts";
import type { Beat } from "../../engine/state/world.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";
import { Aside } from "../primitives/aside.tsx";
import { CaseReasons } from "../table/case-reasons.tsx";
import { type BesideOwn, useBesideOwnAnswer } from "../table/use-beside-own-answer.ts";
import { useVerdicts } from "../table/use-verdicts.ts";
import { YourAnswer } from "../table/your-answer.tsx";

/**
 * What the current text would mean for the person of the opening case, with the reasons one press away. Shown from the
 * first closing to the signature. If nothing has changed for her, and after each closing, it stands beside the player's
 * own answer.
 */
export function CaseLine(): ReactNode {
  const { beat } = useTable().view.world;
  const beside = useBesideOwnAnswer();
  const line = useLine();
  const sentence = useSentence(line, beside);
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
      {line !== null && line.turnedBy >= 0 && AFTER_CLOSE.includes(beat) && <YourAnswer />}
    </div>
  );
}

/** The beats in which the player first sees what a closing has decided. */
const AFTER_CLOSE: readonly Beat[] = ["sound", "lastSounding", "stand"];

/**
 * In a lesson, the line appears only when the whole text is decided, and only to the member of the pair who decides.
 * A player who has answered Ines also sees it after each closing.
 */
function useHasRoom(): boolean {
  const { beat } = useTable().view.world;
  const isShort = useIsLesson();
  const isOthers = usePartnerRole() !== null;
  const hasAnswered = useBesideOwnAnswer() !== null;
  const isTime = hasAnswered ? AFTER_CLOSE.includes(beat) : beat === "stand";
  return !isShort || (!isOthers && isTime);
}

/** What the text means for her, or null in a beat that does not show it. */
function useLine(): Line | null {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const now = usePlay().currentText().join();
  const { phase } = view.world;
  const hasRoom = useHasRoom();
  const isTold = phase === "negotiation" || phase === "adoption" || phase === "signature";
  const hasClosed = journal.some(({ event }) => event.type === "roundClosed");
  return useMemo(() => {
    if (!hasRoom || !isTold || !hasClosed) return null;
    return caseLine(scenario, textBefore(scenario, journal), now.split(",").map(Number));
  }, [hasRoom, isTold, hasClosed, scenario, journal, now]);
}

function useSentence(line: Line | null, beside: BesideOwn | null): string | null {
  const { names } = useTable();
  if (line === null) return null;
  if (line.turnedBy >= 0 || beside === null) return sentenceOf(line, names);
  return yourAnswerLine(beside.own, beside.text);
}

function sentenceOf({ question, answer, turnedBy }: Line, names: Names): string {
  const told = caseConsequence({ case: START_CASE.case, question, answer });
  return turnedBy < 0 ? told : t("negotiation:case.turned", { told, article: names.article(turnedBy) });
}
