import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { answerText, caseWho, namesOf, questionText } from "../../client/i18n/names.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { adoptedVerdicts, QUESTIONS, type Verdict, verdicts } from "../../client/selectors/text/verdicts.ts";
import { AnswerShape } from "../widgets/answer-badge.tsx";

type RowsProps = Readonly<{ tables: readonly EndedTable[] }>;

/** The wording of each article. Wordings that match the real convention are dimmed. */
export function TextRows({ tables }: RowsProps): ReactNode {
  const [{ scenario } = { scenario: null }] = tables;
  if (scenario === null) return null;
  const names = namesOf(scenario);
  return scenario.articles.map(({ id, adopted }, article) => (
    <tr key={id}>
      <th scope="row">{names.article(article)}</th>
      {tables.map(({ table, text, standing }) => {
        const alternative = text[article] ?? 0;
        const isAdopted = standing.adoption !== null && standing.adoption.how !== "failed";
        return (
          <td key={table} data-same={alternative === adopted} data-failed={!isAdopted}>
            {names.alternative(article, alternative)}
          </td>
        );
      })}
      <td className="wall-real">{names.alternative(article, adopted)}</td>
    </tr>
  ));
}

/** The eight people, with three answers under each text. */
export function CaseRows({ tables }: RowsProps): ReactNode {
  const [{ scenario } = { scenario: null }] = tables;
  if (scenario === null) return null;
  const real = adoptedVerdicts(scenario);
  const judged = tables.map(({ table, text }) => ({ table, verdicts: verdicts(scenario, text) }));
  return scenario.cases.map(({ id }) => (
    <tr key={id}>
      <th scope="row">{caseWho(id)}</th>
      {judged.map((one) => (
        <td key={one.table}>
          <Answers id={id} verdicts={one.verdicts} real={real} />
        </td>
      ))}
      <td className="wall-real">
        <Answers id={id} verdicts={real} real={real} />
      </td>
    </tr>
  ));
}

type AnswersProps = Readonly<{ id: string; verdicts: readonly Verdict[]; real: readonly Verdict[] }>;

function Answers({ id, verdicts: all, real }: AnswersProps): ReactNode {
  const of = (list: readonly Verdict[], question: Verdict["question"]) =>
    list.find((one) => one.case === id && one.question === question)?.answer;
  return (
    <ul className="wall-answers-three">
      {QUESTIONS.map((question) => {
        const answer = of(all, question);
        if (answer === undefined) return null;
        return (
          <li key={question} data-differs={answer !== of(real, question)}>
            <span className="visually-hidden">
              {questionText(question)} {answerText(answer)}
            </span>
            <AnswerShape answer={answer} />
          </li>
        );
      })}
    </ul>
  );
}

type Fate = Readonly<{ id: string; name: string; of: (table: EndedTable) => string; real: string }>;

/**
 * How each text was adopted, when it got the last instrument needed for entry into force, and its effect on the
 * world.
 */
export function FateRows({ tables }: RowsProps): ReactNode {
  return fateRows().map(({ id, name, of, real }) => (
    <tr key={id}>
      <th scope="row">{name}</th>
      {tables.map((made) => (
        <td key={made.table}>{of(made)}</td>
      ))}
      <td className="wall-real">{real}</td>
    </tr>
  ));
}

function fateRows(): readonly Fate[] {
  const none = t("wall:end.none");
  const world = (part: "world" | "cooperation" | "abuse"): Fate => ({
    id: part,
    name: t(`wall:end.${part}`),
    of: (made) => (made.world === null ? none : number(made.world[part])),
    real: none,
  });
  return [
    { id: "adopted", name: t("wall:end.adopted"), of: adoptionText, real: t("wall:end.realAdopted") },
    { id: "nth", name: t("wall:end.nth"), of: nthText, real: t("wall:end.realNth") },
    world("world"),
    world("cooperation"),
    world("abuse"),
  ];
}

function adoptionText({ standing: { adoption } }: EndedTable): string {
  if (adoption === null || adoption.how === "failed") return t("debrief:facts.failed");
  if (adoption.tally === null) return t("debrief:facts.consensus");
  const { yes, no, abstain } = adoption.tally;
  return t("debrief:facts.vote", { yes, no, abstain });
}

function nthText({ standing, reached, threshold }: EndedTable): string {
  if (standing.adoption === null || standing.adoption.how === "failed") return t("wall:end.noTreaty");
  if (reached >= 0) return t("wall:end.nthIn", { month: reached, number: threshold });
  return t("wall:end.nthNot", { parties: standing.instruments, needed: threshold });
}
