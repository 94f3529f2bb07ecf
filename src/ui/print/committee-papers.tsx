import { type ReactNode, useMemo, useState } from "react";
import { isHosted } from "../../client/addresses/committee-address.ts";
import { keyFor } from "../../client/addresses/keys.ts";
import type { CommitteePapers as Asked } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { type CommitteeDocument, documentsOf } from "../../client/selectors/committee/documents.ts";
import { documentTitle, symbolText } from "../../client/sentences/document-lines.ts";
import { useWatched } from "../committee/use-watched.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { WordButton } from "../shell/word-button.tsx";
import { DocumentPaper } from "./document-paper.tsx";
import { PaperChecks } from "./paper-checks.tsx";
import { PositionPapers } from "./position-papers.tsx";
import { PrintPage } from "./print-page.tsx";
import { RuleCards } from "./rule-cards.tsx";

/** The papers of a committee as documents in their present state, its rules on cards, or its position papers. */
export function CommitteePapers({ id, paper, areCards, arePositions }: Omit<Asked, "hostKey">): ReactNode {
  const [key] = useState(() => (isHosted(id) ? readingKey(id, arePositions === true) : ""));
  const watched = useWatched(id, key);
  const isThere = useCommitteePage((page) => page.state !== null);
  if (isThere && watched === "watching") {
    if (arePositions === true) return <PositionPapers />;
    return areCards === true ? <RuleCards /> : <Documents first={paper} />;
  }
  const isWithoutKey = isHosted(id) && key === "";
  return (
    <PrintPage lead={t("document:lead")} choices={null} isEmpty={false}>
      <p role="status">
        {isWithoutKey
          ? t(arePositions === true ? "conference:position.bookletKey" : "document:noKey", { code: id })
          : t(watched === "watching" ? "app.loading" : "document:gone")}
      </p>
    </PrintPage>
  );
}

/**
 * Any key allows reading. A reader's key is tried first, then the chair's, then that of the delegation's device. Only
 * the chair's key opens all position papers.
 */
function readingKey(code: string, arePositions: boolean): string {
  const reader = arePositions ? "" : keyFor("reader", code);
  return reader || keyFor("chair", code) || keyFor("seat", code);
}

/** Remembers the documents that the user has deselected, so that documents added later are printed. */
function Documents({ first }: Readonly<{ first: number | null }>): ReactNode {
  const state = useCommittee();
  const names = useNames();
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
      print={{ label: t("document:print"), note: t("document:printNote") }}
      isEmpty={shown.length === 0}
      choices={
        documents.length === 0 ? (
          <p>{t("document:none")}</p>
        ) : (
          <>
            <AsFile shown={shown} />
            <PaperChecks
              items={documents.map((one) => ({
                id: idOf(one),
                name: symbolText(one.symbol),
                note: documentTitle(one, names),
              }))}
              chosen={shown.map(idOf)}
              onChoose={choose}
            />
          </>
        )
      }
    >
      {shown.map((one) => (
        <DocumentPaper key={idOf(one)} document={one} />
      ))}
    </PrintPage>
  );
}

/** Saves the documents shown here as one file for a word processor, each in a section of its own. */
function AsFile({ shown }: Readonly<{ shown: readonly CommitteeDocument[] }>): ReactNode {
  const state = useCommittee();
  const names = useNames();
  if (shown.length === 0) return null;
  const [only] = shown.length === 1 ? shown : [];
  const title = only === undefined ? state.name : `${symbolText(only.symbol)} ${documentTitle(only, names)}`;
  return (
    <div>
      <WordButton
        title={title}
        sheetsOf={async () => {
          const { documentSheet } = await import("../../client/files/document-sheet.ts");
          return shown.map((one) => documentSheet(one, state, names));
        }}
      />
      <p className="small soft">{t("document:wordNote")}</p>
    </div>
  );
}

const idOf = ({ paper }: CommitteeDocument): string => String(paper.n);
