import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { answerText, caseStory, caseTitle, questionText } from "../../client/i18n/names.ts";
import type { RunningVerdict } from "../../client/selectors/text/text-history.ts";
import { verdictReason } from "../../client/sentences/verdict-words.ts";
import { AnswerBadge } from "../widgets/answer-badge.tsx";

const MOST_REASONS = 3;
type CaseReasonsProps = Readonly<{ id: string; verdicts: readonly RunningVerdict[] }>;

/** The case, and the clauses that answer each question. */
export function CaseReasons({ id, verdicts }: CaseReasonsProps): ReactNode {
  return (
    <div className="stack case-reasons">
      <p>
        <strong>{caseTitle(id)}</strong>
      </p>
      <p className="treaty small">{caseStory(id)}</p>
      <ul className="stack tight">
        {verdicts.map((verdict) => (
          <VerdictReasons key={verdict.question} verdict={verdict} />
        ))}
      </ul>
    </div>
  );
}

function VerdictReasons({ verdict }: Readonly<{ verdict: RunningVerdict }>): ReactNode {
  const { answer, adopted, question, because } = verdict;
  return (
    <li className="stack tight small">
      <span className="row tight">
        <strong>{questionText(question, true)}</strong> <AnswerBadge answer={answer} />
      </span>
      <ul className="because">
        {because.slice(0, MOST_REASONS).map((reason) => (
          <li key={`${reason.article}-${reason.alternative}`}>{verdictReason(verdict, reason)}</li>
        ))}
        {because.length === 0 && <li>{t("negotiation:text.becauseNone")}</li>}
      </ul>
      {adopted !== answer && (
        <span className="soft">{t("negotiation:text.real", { answer: answerText(adopted) })}</span>
      )}
    </li>
  );
}
