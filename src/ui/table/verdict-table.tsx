import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { answerText, caseTitle } from "../../client/i18n/names.ts";
import type { RunningVerdict } from "../../client/selectors/text/text-history.ts";
import { useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { AnswerBadge } from "../widgets/answer-badge.tsx";
import { CaseTable } from "../widgets/case-table.tsx";
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
      <CaseTable
        caption={t("negotiation:text.verdictsHeading")}
        className="verdicts"
        cases={scenario.cases.map(({ id }) => id)}
        head={(id) => <CaseHead id={id} verdicts={all.filter((verdict) => verdict.case === id)} />}
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

type CaseHeadProps = Readonly<{ id: string; verdicts: readonly RunningVerdict[] }>;

function CaseHead({ id, verdicts }: CaseHeadProps): ReactNode {
  const title = caseTitle(id);
  return (
    <Aside
      button={title}
      label={t("negotiation:text.details", { case: title })}
      className="link-button case-button"
    >
      <CaseReasons id={id} verdicts={verdicts} />
    </Aside>
  );
}

function VerdictCell({ verdict }: Readonly<{ verdict: RunningVerdict | undefined }>): ReactNode {
  if (verdict === undefined) return <td />;
  const { answer, before } = verdict;
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
