import { type ReactNode, useState } from "react";
import { type GlossaryTerm, glossaryIds, glossaryTerm } from "../../client/i18n/glossary.ts";
import { compareWords, t } from "../../client/i18n/index.ts";
import { plainName } from "../../client/i18n/state-names.ts";
import { Dialog } from "../primitives/dialog.tsx";
import { SearchBox } from "../primitives/text-field.tsx";

export function GlossaryDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const [search, setSearch] = useState("");
  return (
    <Dialog title={t("glossary.heading")} isOpen isWide onClose={onClose}>
      <SearchBox label={t("glossary.search")} value={search} onChange={setSearch} />
      <dl className="glossary">
        {termsWith(search).map(({ term, plain, explanation }) => (
          <div key={term} className="glossary-row">
            <dt>{plain === "" ? term : t("glossary.entry", { plain, term })}</dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function termsWith(search: string): readonly GlossaryTerm[] {
  const wanted = plainName(search);
  return glossaryIds()
    .map(glossaryTerm)
    .filter((one) => plainName(Object.values(one).join(" ")).includes(wanted))
    .sort((a, b) => compareWords(a.term, b.term));
}
