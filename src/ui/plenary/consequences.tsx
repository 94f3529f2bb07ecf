import { type ReactNode, useMemo } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { alternativeText, answerText, articleTitle, countryName } from "../../client/i18n/names.ts";
import {
  type Consequences,
  type Crossed,
  consequencesOf,
} from "../../client/selectors/committee/consequences.ts";
import type { Sent } from "../../client/selectors/committee/plenary.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { AnswerBadge } from "../widgets/answer-badge.tsx";
import { CaseTable } from "../widgets/case-table.tsx";
import { MarkBadge } from "../widgets/mark-badge.tsx";

/**
 * The model's forecast of what a text would do among all states: votes, red lines, and the answers in the eight
 * cases.
 */
export function ConsequencesView({ sent }: Readonly<{ sent: Sent }>): ReactNode {
  const found = useMemo(() => consequencesOf(sent), [sent]);
  const { crossed, against, answers, silent } = found;
  return (
    <div className="stack tight">
      <p className="small soft">
        {silent === 0 ? t("plenary:leadsNote") : t("plenary:leadsNoteSilent", { count: silent })}
      </p>
      <VotesLine found={found} />
      <p>
        {t("plenary:against", { count: against })} <MarkBadge mark="modelled" />
      </p>
      <ul className="stack tight small">
        {crossed.map((one) => (
          <li key={one.article}>
            <Disclosure title={crossedText(one)} level={4}>
              {list(one.states.map(countryName))}
            </Disclosure>
          </li>
        ))}
      </ul>
      <p>
        <strong>{t("plenary:cases")}</strong> <MarkBadge mark="modelled" />
      </p>
      <Cases answers={answers} />
    </div>
  );
}

function Cases({ answers }: Pick<Consequences, "answers">): ReactNode {
  return (
    <CaseTable
      caption={t("plenary:cases")}
      className="verdicts"
      cases={[...new Set(answers.map((one) => one.case))]}
      cell={(id, question) => {
        const one = answers.find((answer) => answer.case === id && answer.question === question);
        if (one === undefined) return <td key={question} />;
        return (
          <td key={question} className="verdict" data-changed={one.answer !== one.adopted}>
            <AnswerBadge answer={one.answer} />
            {one.answer !== one.adopted && (
              <span className="was">{t("plenary:realAnswer", { answer: answerText(one.adopted) })}</span>
            )}
          </td>
        );
      }}
    />
  );
}

/** How all states would vote on the text. */
export function VotesLine({ found: { votes, yes } }: Readonly<{ found: Consequences }>): ReactNode {
  return (
    <p className="numbers">
      {t("plenary:votes", { ...votes, ...yes })} <MarkBadge mark="modelled" />
    </p>
  );
}

function crossedText({ article, key, states }: Crossed): string {
  return t("plenary:crossed", {
    count: states.length,
    article: articleTitle(article),
    text: alternativeText(article, key, "name"),
  });
}
