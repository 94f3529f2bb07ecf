import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { questionText } from "../../client/i18n/names.ts";
import { QUESTIONS } from "../../client/selectors/text/verdicts.ts";
import type { Question } from "../../engine/state/scenario.ts";
import { ScrollBox } from "../primitives/scroll-box.tsx";
import { PersonHead } from "./person-head.tsx";

type CaseTableProps = Readonly<{
  caption: string;
  className: string;
  cases: readonly string[];
  /** The answer to a question in a case: a cell of the table. */
  cell: (id: string, question: Question) => ReactNode;
  /** Head of a row; by default the person and the title of the case. */
  head?: (id: string) => ReactNode;
}>;

function personHead(id: string): ReactNode {
  return <PersonHead id={id} />;
}

/** A table of a text's answers, with a row for each person and a column for each question. */
export function CaseTable({ caption, className, cases, cell, head = personHead }: CaseTableProps): ReactNode {
  return (
    <ScrollBox label={caption}>
      <table className={`table ${className}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("common.person")}</th>
            {QUESTIONS.map((question) => (
              <th key={question} scope="col">
                {questionText(question)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((id) => (
            <tr key={id}>
              <th scope="row">{head(id)}</th>
              {QUESTIONS.map((question) => cell(id, question))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
