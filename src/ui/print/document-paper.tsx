import type { ReactNode } from "react";
import { longDate } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import type { CommitteeDocument } from "../../client/selectors/committee/documents.ts";
import { clausesOf } from "../../client/selectors/committee/papers.ts";
import {
  changeText,
  distrText,
  documentNotes,
  documentTitle,
  openingText,
  sponsorsText,
  symbolText,
} from "../../client/sentences/document-lines.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { DocumentWords } from "../widgets/document-words.tsx";
import { TrackedWords } from "../widgets/tracked-words.tsx";
import { DocumentRecord } from "./document-record.tsx";
import { Paper } from "./paper.tsx";

type DocumentProps = Readonly<{ document: CommitteeDocument }>;

/** One paper in the layout of the United Nations, with a note that it is not a United Nations document. */
export function DocumentPaper({ document }: DocumentProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const { paper, text } = document;
  return (
    <Paper kind="document" label={symbolText(document.symbol)}>
      <Head document={document} />
      <div className="document-title">
        <p>{sponsorsText(document, state, names)}</p>
        <h2>{documentTitle(document, names)}</h2>
      </div>
      <Notes document={document} />
      {paper.amends === null ? (
        <p className="document-opening">
          <i>{openingText(state.name)}</i>
        </p>
      ) : (
        <p>{changeText(paper.amends)}</p>
      )}
      <DocumentWords text={text} isQuoted={paper.amends !== null} />
      {document.before !== "" && (
        <section className="document-changes">
          <p className="paper-note">{t("document:changes")}</p>
          <p className="treaty document-quoted" dir="auto">
            <TrackedWords before={document.before} now={clausesOf(paper.text).join(" ")} />
          </p>
        </section>
      )}
      <DocumentRecord document={document} />
    </Paper>
  );
}

/** The committee, the symbol, the agenda item, the date and the language, with a note that this is an exercise. */
function Head({ document }: DocumentProps): ReactNode {
  const { symbol, at, item } = document;
  const { name } = useCommittee();
  return (
    <header className="document-head">
      <p className="document-stamp">{t("document:stamp")}</p>
      <p className="document-symbol">{symbolText(symbol)}</p>
      <div>
        <p className="document-committee">
          <bdi>{name}</bdi>
        </p>
        {item !== null && (
          <p>
            {t("document:item", { place: item.place })}
            <br />
            <strong>{item.item.title}</strong>
          </p>
        )}
      </div>
      <div>
        <p>{distrText(document)}</p>
        <p>{longDate(at)}</p>
        <p>{t("document:original")}</p>
      </div>
      <p className="document-not">{t("document:notUn")}</p>
    </header>
  );
}

function Notes({ document }: DocumentProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  return documentNotes(document, state, names).map(({ text, isStrong }) => (
    <p key={text} className={isStrong ? undefined : "paper-note"}>
      {isStrong ? <strong>{text}</strong> : text}
    </p>
  ));
}
