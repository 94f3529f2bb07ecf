import type { ReactNode } from "react";
import { caseTitle, caseWho } from "../../client/i18n/names.ts";

/** Whom a row or a sheet is about: the person, and below in small print the title of the case. */
export function PersonHead({ id }: Readonly<{ id: string }>): ReactNode {
  return (
    <>
      {caseWho(id)} <span className="case-title small soft block">{caseTitle(id)}</span>
    </>
  );
}
