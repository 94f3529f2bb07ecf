import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { type Summary, scenarioOfStudy } from "../../client/lab/lab-figures.ts";
import { verdicts } from "../../client/selectors/text/verdicts.ts";
import { percent } from "../../client/sentences/lab-words.ts";
import type { Answer } from "../../engine/state/scenario.ts";
import { AnswerBadge } from "../widgets/answer-badge.tsx";
import { CaseTable } from "../widgets/case-table.tsx";

type MeaningProps = Readonly<{ run: Run; summary: Summary }>;
type Cell = Readonly<{ case: string; question: string; answer: Answer; share: number; real: Answer }>;

const TITLE_ID = "fortieth-meaning-heading";
const ORDER: readonly Answer[] = ["yes", "may", "no"];

/** The answers to three questions in each of eight cases, under the adopted texts and under the real convention. */
export function Meaning({ run, summary }: MeaningProps): ReactNode {
  const cells = useMemo(() => cellsOf(run, summary), [run, summary]);
  const adopted = summary.adoption.consensus + summary.adoption.vote;
  const differs = cells.filter(({ answer, real }) => answer !== real).length;
  const key = run.study.text === "played" ? "lab:meaning.sentencePlayed" : "lab:meaning.sentenceFixed";
  return (
    <section className="lab-figure sheet" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID}>{t("lab:meaning.heading")}</h2>
      {adopted === 0 ? (
        <p>{t("lab:meaning.none")}</p>
      ) : (
        <>
          <p className="lab-sentence">{t(key, { count: adopted, differs })}</p>
          <CaseTable
            caption={t("lab:meaning.tableName")}
            className="lab-verdicts"
            cases={scenarioOfStudy(run.study).cases.map(({ id }) => id)}
            cell={(id, question) => (
              <VerdictCell
                key={question}
                cell={cells.find((cell) => cell.case === id && cell.question === question)}
              />
            )}
          />
        </>
      )}
    </section>
  );
}

function cellsOf({ study }: Run, summary: Summary): Cell[] {
  const scenario = scenarioOfStudy(study);
  const real = verdicts(
    scenario,
    scenario.articles.map((article) => article.adopted),
  );
  const adopted = Math.max(1, summary.adoption.consensus + summary.adoption.vote);
  return summary.verdicts.map(({ case: id, question, games }, at) => {
    const answer = ORDER.reduce((best, one) => (games[one] > games[best] ? one : best), "yes" as Answer);
    return { case: id, question, answer, share: games[answer] / adopted, real: real[at]?.answer ?? answer };
  });
}

function VerdictCell({ cell }: Readonly<{ cell: Cell | undefined }>): ReactNode {
  if (cell === undefined) return <td />;
  const { answer, share, real } = cell;
  return (
    <td data-differs={answer !== real}>
      <AnswerBadge answer={answer} />
      {share < 1 && (
        <span className="small soft block">{t("lab:meaning.inShare", { share: percent(share) })}</span>
      )}
      {answer !== real && (
        <span className="small block">
          {t("lab:meaning.real")} <AnswerBadge answer={real} />
        </span>
      )}
    </td>
  );
}
