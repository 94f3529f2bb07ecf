import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseStory, questionText } from "../../client/i18n/names.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import type { Verdict } from "../../client/selectors/text/verdicts.ts";
import { verdictReason } from "../../client/sentences/verdict-words.ts";
import { Portrait } from "../people/portrait.tsx";
import { AnswerShape } from "../widgets/answer-badge.tsx";
import { PersonHead } from "../widgets/person-head.tsx";
import type { JudgedCase, Pair } from "./use-judgement.ts";
import { useTextName } from "./use-text-name.ts";

type CaseSheetProps = Readonly<{ judged: JudgedCase; step: number; steps: number }>;

/** A person: the story, and the answers to its three questions under both texts. */
export function CaseSheet({ judged, step, steps }: CaseSheetProps): ReactNode {
  const own = useTextName();
  return (
    <article className="case-sheet">
      <p className="eyebrow">{t("debrief:verdicts.step", { step, steps })}</p>
      <div className="person-row">
        <Portrait kind="case" id={judged.id} size="medium" />
        <h3>
          <PersonHead id={judged.id} />
        </h3>
      </div>
      <p className="treaty">{caseStory(judged.id)}</p>
      <table className="case-answers">
        <thead>
          <tr>
            <th scope="col">{own}</th>
            <th scope="col">{t("debrief:verdicts.real")}</th>
          </tr>
        </thead>
        {judged.pairs.map((pair) => (
          <AnswerRows key={pair.question} pair={pair} />
        ))}
      </table>
      <p className={judged.differs ? "parted" : "soft small"}>
        {t(judged.differs ? "debrief:verdicts.differs" : "debrief:verdicts.same")}
      </p>
    </article>
  );
}

/** The question over both answers, so that each has half of the width, also on a phone. */
function AnswerRows({ pair }: Readonly<{ pair: Pair }>): ReactNode {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {questionText(pair.question, true)}
        </th>
      </tr>
      <tr data-differs={pair.differs}>
        <td>
          <AnswerWhy verdict={pair.own} />
        </td>
        <td>
          <AnswerWhy verdict={pair.real} />
        </td>
      </tr>
    </tbody>
  );
}

/** What the answer means for the person, and the most important clause behind it. */
function AnswerWhy({ verdict }: Readonly<{ verdict: Verdict }>): ReactNode {
  const [first] = verdict.because;
  return (
    <>
      <AnswerShape answer={verdict.answer} /> {caseConsequence(verdict)}
      <span className="small soft block">
        {first === undefined ? t("debrief:verdicts.noBecause") : verdictReason(verdict, first)}
      </span>
    </>
  );
}
