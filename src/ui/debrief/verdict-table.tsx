import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { AnswerBadge } from "../widgets/answer-badge.tsx";
import { CaseTable } from "../widgets/case-table.tsx";
import type { JudgedCase, Pair } from "./use-judgement.ts";
import { useTextName } from "./use-text-name.ts";

/**
 * All eight cases in one table. In each cell, the answer under the player's text is above the answer under the real
 * convention, and differences are highlighted.
 */
export function VerdictTable({ cases }: Readonly<{ cases: readonly JudgedCase[] }>): ReactNode {
  const pairs = new Map(cases.map((judged) => [judged.id, judged.pairs]));
  return (
    <CaseTable
      caption={t("debrief:sections.verdicts")}
      className="verdict-table"
      cases={cases.map(({ id }) => id)}
      cell={(id, question) => (
        <Cell key={question} pair={pairs.get(id)?.find((pair) => pair.question === question)} />
      )}
    />
  );
}

function Cell({ pair }: Readonly<{ pair: Pair | undefined }>): ReactNode {
  const own = useTextName();
  if (pair === undefined) return <td />;
  return (
    <td data-differs={pair.differs}>
      <span className="verdict-line">
        <span className="small soft">{own}</span> <AnswerBadge answer={pair.own.answer} />
      </span>
      <span className="verdict-line">
        <span className="small soft">{t("debrief:verdicts.real")}</span>{" "}
        <AnswerBadge answer={pair.real.answer} />
      </span>
    </td>
  );
}
