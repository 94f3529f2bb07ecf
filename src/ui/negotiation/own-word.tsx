import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";
import { NoteIcon } from "../table/note-icon.tsx";
import { type Put, useCreditors, useOtherWord } from "./put.ts";

/** The states to which the seat has promised this text. */
export function Bound({ put }: Readonly<{ put: Put }>): ReactNode {
  const { names } = useTable();
  const countries = names.countries(useCreditors(put));
  return (
    <span className="tag bound">
      <NoteIcon of="bound" />
      {t("negotiation:close.bound", { countries })}
    </span>
  );
}

/** A promise on this article that the stand neither keeps nor breaks, because the chair puts another text. */
export function OtherWord({ put }: Readonly<{ put: Put }>): ReactNode {
  const { names } = useTable();
  const word = useOtherWord(put);
  if (word === null) return null;
  return (
    <p className="small">
      {t("negotiation:close.otherWord", {
        country: names.country(word.to),
        text: names.alternative(word.article, word.alternative),
      })}
    </p>
  );
}
