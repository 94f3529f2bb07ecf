import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseConsequence } from "../../client/i18n/people.ts";
import { type CaseNote, caseNotes } from "../../client/selectors/text/case-notes.ts";
import { useTable } from "../hooks/stores.ts";
import { CaseAside } from "../table/case-aside.tsx";
import { useVerdicts } from "../table/use-verdicts.ts";

/** Number of notes in the margin. The table at the end of the sheet lists all of them. */
const MOST = 2;

/** Margin notes on an article: the people it affects, and how. */
export function CaseNotes({ article }: Readonly<{ article: number }>): ReactNode {
  const { scenario } = useTable();
  const notes = caseNotes(useVerdicts(), scenario.articles[article]?.id ?? "");
  if (notes.length === 0) return null;
  return (
    <ul className="case-notes" aria-label={t("negotiation:text.casesOn")}>
      {notes.slice(0, MOST).map((note) => (
        <Note key={note.case} note={note} />
      ))}
    </ul>
  );
}

function Note({ note: { case: id, verdicts, hasTurned } }: Readonly<{ note: CaseNote }>): ReactNode {
  return (
    <li className="case-note small" data-turned={hasTurned}>
      <CaseAside id={id} verdicts={verdicts} />
      {verdicts.map((verdict) => (
        <span key={verdict.question}>{caseConsequence(verdict)}</span>
      ))}
    </li>
  );
}
