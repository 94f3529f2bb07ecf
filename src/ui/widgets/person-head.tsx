import type { ReactNode } from "react";
import { caseStory, caseTitle, caseWho } from "../../client/i18n/names.ts";
import { Portrait } from "../people/portrait.tsx";

type PersonProps = Readonly<{ id: string }>;

/** Whom a row or a sheet is about: the person, and below in small print the title of the case. */
export function PersonHead({ id }: PersonProps): ReactNode {
  return (
    <>
      {caseWho(id)} <span className="case-title small soft block">{caseTitle(id)}</span>
    </>
  );
}

/** Who the person is, and what happened. */
export function PersonStory({ id }: PersonProps): ReactNode {
  return (
    <>
      <div className="person-row">
        <Portrait kind="case" id={id} size="medium" />
        <p>
          <strong>
            <PersonHead id={id} />
          </strong>
        </p>
      </div>
      <p className="treaty small">{caseStory(id)}</p>
    </>
  );
}
