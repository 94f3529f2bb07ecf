import { type ReactNode, useMemo, useState } from "react";
import { isHosted } from "../../client/addresses/committee-address.ts";
import { keyFor } from "../../client/addresses/keys.ts";
import type { CommitteePapers as Asked } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { type CommitteeDocument, documentsOf } from "../../client/selectors/committee/documents.ts";
import { symbolText } from "../../client/sentences/document-lines.ts";
import { useWatched } from "../committee/use-watched.ts";
import { useCommittee, useCommitteePage } from "../hooks/use-committee.ts";
import { DocumentPaper } from "./document-paper.tsx";
import { PaperChecks } from "./paper-checks.tsx";
import { PrintPage } from "./print-page.tsx";

/** The papers of a committee as documents, in their present state. */
export function CommitteePapers({ id, paper }: Omit<Asked, "hostKey">): ReactNode {
  const [key] = useState(() => (isHosted(id) ? readingKey(id) : ""));
  const watched = useWatched(id, key);
  const isThere = useCommitteePage((page) => page.state !== null);
  if (isThere && watched === "watching") return <Documents first={paper} />;
  const isWithoutKey = isHosted(id) && key === "";
  return (
    <PrintPage lead={t("document:lead")} choices={null} isEmpty={false}>
      <p role="status">
        {isWithoutKey
          ? t("document:noKey", { code: id })
          : t(watched === "watching" ? "app.loading" : "document:gone")}
      </p>
    </PrintPage>
  );
}

/** Any key allows reading. A reader's key is tried first, then the chair's, then that of the delegation's device. */
function readingKey(code: string): string {
  return keyFor("reader", code) || keyFor("chair", code) || keyFor("seat", code);
}

/** Remembers the documents that the user has deselected, so that documents added later are printed. */
function Documents({ first }: Readonly<{ first: number | null }>): ReactNode {
  const state = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  const documents = useMemo(() => documentsOf(state, entries), [state, entries]);
  const [left, setLeft] = useState<readonly string[]>(() =>
    first === null ? [] : documents.map(idOf).filter((id) => id !== String(first)),
  );
  const shown = documents.filter((one) => !left.includes(idOf(one)));
  const choose = (chosen: readonly string[]): void =>
    setLeft(documents.map(idOf).filter((id) => !chosen.includes(id)));
  return (
    <PrintPage
      lead={t("document:lead")}
      isEmpty={shown.length === 0}
      choices={
        documents.length === 0 ? (
          <p>{t("document:none")}</p>
        ) : (
          <PaperChecks
            items={documents.map((one) => ({
              id: idOf(one),
              name: symbolText(one.symbol),
              note: one.paper.title,
            }))}
            chosen={shown.map(idOf)}
            onChoose={choose}
          />
        )
      }
    >
      {shown.map((one) => (
        <DocumentPaper key={idOf(one)} document={one} />
      ))}
    </PrintPage>
  );
}

const idOf = ({ paper }: CommitteeDocument): string => String(paper.n);
