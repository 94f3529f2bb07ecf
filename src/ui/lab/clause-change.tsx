import type { ReactNode } from "react";
import { flipText } from "../../client/sentences/lab-words.ts";

type ClauseChangeProps = Readonly<{ article: string; alternative: string }>;

/** Another wording of a clause, by its title and as commands and files name it. */
export function ClauseChange({ article, alternative }: ClauseChangeProps): ReactNode {
  return (
    <>
      {flipText(article, alternative)}{" "}
      <code className="lab-clause-id" dir="ltr">{`${article}=${alternative}`}</code>
    </>
  );
}
