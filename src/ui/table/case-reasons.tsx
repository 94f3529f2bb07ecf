import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import type { RunningVerdict } from "../../client/selectors/text/text-history.ts";
import { verdictReason } from "../../client/sentences/verdict-words.ts";
import { AnswerShape } from "../widgets/answer-badge.tsx";
import { PersonStory } from "../widgets/person-head.tsx";

const MOST_REASONS = 3;
type CaseReasonsProps = Readonly<{ id: string; verdicts: readonly RunningVerdict[] }>;

/** A person: the story, what each answer means, and the clauses behind it. */
export function CaseReasons({ id, verdicts }: CaseReasonsProps): ReactNode {
  return (
    <div className="stack case-reasons">
      <PersonStory id={id} />
      <ul className="stack tight">
        {verdicts.map((verdict) => (
          <VerdictReasons key={verdict.question} verdict={verdict} />
        ))}
      </ul>
    </div>
  );
}

function VerdictReasons({ verdict }: Readonly<{ verdict: RunningVerdict }>): ReactNode {
  const { answer, adopted, because } = verdict;
  return (
    <li className="stack tight small">
      <span className="row tight">
        <AnswerShape answer={answer} /> <strong>{caseConsequence(verdict)}</strong>
      </span>
      <ul className="because">
        {because.slice(0, MOST_REASONS).map((reason) => (
          <li key={`${reason.article}-${reason.alternative}`}>{verdictReason(verdict, reason)}</li>
        ))}
        {because.length === 0 && <li>{t("negotiation:text.becauseNone")}</li>}
      </ul>
      {adopted !== answer && (
        <span className="soft">
          {t("negotiation:text.real", { told: caseConsequence({ ...verdict, answer: adopted }) })}
        </span>
      )}
    </li>
  );
}
