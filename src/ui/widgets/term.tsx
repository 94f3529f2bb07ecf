import type { ReactNode } from "react";
import { glossaryTerm } from "../../client/i18n/glossary.ts";
import { t } from "../../client/i18n/index.ts";
import { Aside } from "../primitives/aside.tsx";

/** A technical term with its explanation one click away. `id` is a term of the glossary. */
export function Term({ id, children }: Readonly<{ id: string; children: ReactNode }>): ReactNode {
  const { term, explanation } = glossaryTerm(id);
  return (
    <Aside button={children} label={t("glossary.about", { term })} className="term" isNamedByText>
      <p>
        <strong>{term}</strong>
      </p>
      <p>{explanation}</p>
    </Aside>
  );
}
