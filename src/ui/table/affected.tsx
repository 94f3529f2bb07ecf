import { type ReactNode, useId, useMemo } from "react";
import "./affected.css";
import { t } from "../../client/i18n/index.ts";
import { caseWho } from "../../client/i18n/names.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import { mostAffected } from "../../client/selectors/text/affected.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import type { Verdict } from "../../client/selectors/text/verdicts.ts";
import { besideAnswer } from "../../client/sentences/your-answer.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { FateFace, MetWords } from "../people/fate-face.tsx";
import { Aside } from "../primitives/aside.tsx";
import { CaseReasons } from "./case-reasons.tsx";
import { useBesideOwnAnswer } from "./use-beside-own-answer.ts";
import { useVerdicts } from "./use-verdicts.ts";

/** More would leave no room for the choice. */
const MOST = 2;

/**
 * The people whom the text touches most, each with what it would do to them if it became law; for the person of the
 * opening case, beside what the player answered. A press tells why.
 */
export function Affected({ most = MOST }: Readonly<{ most?: number }>): ReactNode {
  const { scenario } = useTable();
  const now = usePlay().currentText().join();
  const verdicts = useVerdicts();
  const beside = useBesideOwnAnswer();
  const heading = useId();
  const sentenceOf = (verdict: Verdict): string =>
    verdict.case === START_CASE.case && verdict.question === "crime" && beside !== null
      ? besideAnswer(verdict, beside.own)
      : caseConsequence(verdict);
  const people = useMemo(
    () => mostAffected(scenario, now.split(",").map(Number), most),
    [scenario, now, most],
  );
  if (people.length === 0) return null;
  return (
    <section className="affected" aria-labelledby={heading}>
      <h3 id={heading} className="visually-hidden">
        {t("negotiation:case.affected")}
      </h3>
      <ul>
        {people.map((verdict) => (
          <li key={verdict.case}>
            <FateFace judged={verdict} size="medium" />
            <p>
              <Aside
                className="term"
                button={sentenceOf(verdict)}
                label={t("negotiation:case.why", { who: caseWho(verdict.case) })}
                isNamedByText
              >
                <CaseReasons
                  id={verdict.case}
                  verdicts={verdicts.filter((one) => one.case === verdict.case)}
                />
              </Aside>
              <MetWords judged={verdict} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
