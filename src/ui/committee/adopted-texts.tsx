import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { documentText } from "../../client/selectors/committee/document-text.ts";
import { renumberedText } from "../../client/sentences/paper-names.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { DocumentWords } from "../widgets/document-words.tsx";

/** The adopted drafts at the end of the minutes, with the words and numbers that they have as documents. */
export function AdoptedTexts(): ReactNode {
  const { papers } = useCommittee();
  const names = useNames();
  const adopted = papers.filter(({ kind, status }) => kind === "draft" && status === "adopted");
  return (
    <section className="stack">
      <h4>{t("committee:minutes.adopted")}</h4>
      {adopted.length === 0 && <p className="small soft">{t("committee:minutes.noAdopted")}</p>}
      {adopted.map((paper) => (
        <div key={paper.n} className="stack adopted-text">
          <p>
            <strong>{names.paper(paper.n)}</strong>
          </p>
          <p className="small">{t("committee:paper.sponsors", { seats: names.seats(paper.sponsors) })}</p>
          <p className="small soft">{renumberedText(paper)}</p>
          <DocumentWords text={documentText(paper)} />
        </div>
      ))}
    </section>
  );
}
