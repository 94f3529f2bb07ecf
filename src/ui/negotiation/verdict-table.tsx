import type { ReactNode } from "react";
import type { RunningVerdict } from "../../client/negotiation/text-history.ts";
import { QUESTIONS } from "../../client/reading.ts";
import { t } from "../../client/wording/index.ts";
import { answerText, caseTitle, questionText } from "../../client/wording/names.ts";
import { AnswerBadge } from "../debrief/answer-badge.tsx";
import { useTable } from "../hooks.ts";
import { Aside } from "../primitives/aside.tsx";
import { CaseReasons } from "./case-reasons.tsx";
import { useVerdicts } from "./use-verdicts.ts";

/** Eight cases by three questions under the text as it stands; the reasons one click away. */
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
      <table className="table verdicts">
        <caption className="visually-hidden">{t("negotiation:text.verdictsHeading")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("negotiation:text.case")}</th>
            {QUESTIONS.map((question) => (
              <th key={question} scope="col">
                {questionText(question)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scenario.cases.map(({ id }) => (
            <CaseRow key={id} id={id} verdicts={all.filter((verdict) => verdict.case === id)} />
          ))}
        </tbody>
      </table>
      <Legend />
    </div>
  );
}

type CaseRowProps = Readonly<{ id: string; verdicts: readonly RunningVerdict[] }>;

function CaseRow({ id, verdicts }: CaseRowProps): ReactNode {
  const title = caseTitle(id);
  return (
    <tr>
      <th scope="row">
        <Aside
          button={title}
          label={t("negotiation:text.details", { case: title })}
          className="link-button case-button"
        >
          <CaseReasons id={id} verdicts={verdicts} />
        </Aside>
      </th>
      {verdicts.map((verdict) => (
        <VerdictCell key={verdict.question} verdict={verdict} />
      ))}
    </tr>
  );
}

function VerdictCell({ verdict: { answer, before } }: Readonly<{ verdict: RunningVerdict }>): ReactNode {
  const isChanged = answer !== before;
  return (
    <td className="verdict" data-changed={isChanged}>
      <AnswerBadge answer={answer} />
      {isChanged && (
        <span className="was">{t("negotiation:text.changedFrom", { answer: answerText(before) })}</span>
      )}
    </td>
  );
}

function Legend(): ReactNode {
  return <p className="small soft">{t("negotiation:text.legend")}</p>;
}
