import { type ReactNode, useState } from "react";
import { t } from "../../client/wording/index.ts";
import type { Paper } from "../../committee/paper.ts";
import { DocumentsLink } from "../committee/documents-link.tsx";
import { MergePart } from "../committee/merge-part.tsx";
import { PaperBacking } from "../committee/paper-backing.tsx";
import { PaperForm } from "../committee/paper-form.tsx";
import { PaperOrigin } from "../committee/paper-origin.tsx";
import { PaperText } from "../committee/paper-text.tsx";
import { useCommittee, useNames } from "../committee/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { PaperActs } from "./paper-acts.tsx";
import { useOwn } from "./use-own.ts";

/** Every paper to read, to stand behind or to amend, and one of one's own. */
export function PapersPart(): ReactNode {
  const own = useOwn();
  const { papers } = useCommittee();
  const [isNew, setNew] = useState(false);
  return (
    <div className="stack">
      {papers.length === 0 && <p className="soft">{t("committee:paper.none")}</p>}
      {papers.map((paper) => (
        <OnePaper key={paper.n} paper={paper} />
      ))}
      {isNew ? (
        <PaperForm amended={null} by={own} onDone={() => setNew(false)} />
      ) : (
        <Button onPress={() => setNew(true)}>{t("committee:paper.new")}</Button>
      )}
      <MergePart />
      {papers.length > 0 && <DocumentsLink paper={null} />}
    </div>
  );
}

type PaperProps = Readonly<{ paper: Paper }>;

function OnePaper({ paper }: PaperProps): ReactNode {
  const names = useNames();
  const { status, n } = paper;
  return (
    <Disclosure
      level={2}
      title={
        <>
          {names.paper(n)} <span className="small soft">{t(`committee:paper.status.${status}`)}</span>
        </>
      }
    >
      <div className="stack">
        <PaperOrigin paper={paper} />
        <PaperText paper={paper} />
        <DocumentsLink paper={paper.n} />
        <div className="small">
          <PaperBacking paper={paper} />
        </div>
        <PaperActs paper={paper} />
      </div>
    </Disclosure>
  );
}
