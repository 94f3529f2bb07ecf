import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { answerText } from "../../client/i18n/names.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import type { RunningVerdict } from "../../client/selectors/text/text-history.ts";
import { useTable } from "../hooks/stores.ts";
import { AnswerBadge, AnswerShape } from "../widgets/answer-badge.tsx";
import { CaseTable } from "../widgets/case-table.tsx";
import { CaseAside } from "./case-aside.tsx";
import { useVerdicts } from "./use-verdicts.ts";

/** The answers to three questions in each of eight cases, under the current text. The reasons are one click away. */
export function VerdictTable(): ReactNode {
  const { scenario } = useTable();
  const all = useVerdicts();
  const changed = all.filter(({ answer, before }) => answer !== before).length;
  return (
    <div className="stack tight">
      <p className="small" aria-live="polite">
        {changed === 0
          ? t("negotiation:text.changesNone")
          : t("negotiation:text.changes", { count: changed })}
      </p>
      <CaseTable
        caption={t("negotiation:text.verdictsHeading")}
        className="verdicts"
        cases={scenario.cases.map(({ id }) => id)}
        head={(id) => <CaseAside id={id} verdicts={all.filter((verdict) => verdict.case === id)} />}
        cell={(id, question) => (
          <VerdictCell
            key={question}
            verdict={all.find((verdict) => verdict.case === id && verdict.question === question)}
          />
        )}
      />
      <p className="small soft">{t("negotiation:text.legend")}</p>
    </div>
  );
}

function VerdictCell({ verdict }: Readonly<{ verdict: RunningVerdict | undefined }>): ReactNode {
  if (verdict === undefined) return <td />;
  const { answer, before } = verdict;
  const isChanged = answer !== before;
  return (
    <td className="verdict" data-changed={isChanged}>
      <Answered verdict={verdict} />
      {isChanged && (
        <span className="was">{t("negotiation:text.changedFrom", { answer: answerText(before) })}</span>
      )}
    </td>
  );
}

/** Beside a victim's name, "a crime: yes" would accuse the victim. So a sentence says whose act is meant. */
function Answered({ verdict }: Readonly<{ verdict: RunningVerdict }>): ReactNode {
  const { question, answer } = verdict;
  if (question !== "crime") return <AnswerBadge answer={answer} />;
  return (
    <span className="answer" data-answer={answer}>
      <AnswerShape answer={answer} />
      {caseConsequence(verdict)}
    </span>
  );
}
