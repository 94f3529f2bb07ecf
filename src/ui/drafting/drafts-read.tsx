import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { linesOf } from "../../client/selectors/committee/papers.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import type { PageDraft } from "../../client/sessions/committee/page-drafts.ts";
import { useConnection, useNames } from "../hooks/use-committee.ts";
import { useHost } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { DropDialog } from "./drop-dialog.tsx";

/** Drafts that delegations write together. The chairs can read them while they are being written. */
export function DraftsRead(): ReactNode {
  const drafts = useHost((host) => host.drafts);
  if (drafts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="drafts-read">
      <h3 id="drafts-read">{t("drafting:heading")}</h3>
      {drafts.map((draft) => (
        <OneDraft key={draft.id} draft={draft} />
      ))}
    </section>
  );
}

function OneDraft({ draft }: Readonly<{ draft: PageDraft }>): ReactNode {
  const host = onHost(useConnection());
  const names = useNames();
  const [isDropping, setDropping] = useState(false);
  const { title, writers } = draft;
  return (
    <Disclosure
      level={4}
      title={
        <>
          <bdi>{title}</bdi>{" "}
          <span className="small soft">{t("drafting:writtenBy", { seats: names.seats(writers) })}</span>
        </>
      }
    >
      <div className="stack">
        <DraftText draft={draft} />
        <p>
          <Button size="small" look="quiet" onPress={() => setDropping(true)}>
            {t("drafting:dropOf", { title })}
          </Button>
        </p>
        {host !== null && (
          <DropDialog host={host} draft={draft} isOpen={isDropping} onClose={() => setDropping(false)} />
        )}
      </div>
    </Disclosure>
  );
}

function DraftText({ draft: { preamble, text } }: Readonly<{ draft: PageDraft }>): ReactNode {
  const clauses = linesOf(text.text);
  return (
    <>
      {linesOf(preamble.text).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is identified by its position
        <p key={at} className="paper-preamble treaty" dir="auto">
          {paragraph}
        </p>
      ))}
      {clauses.length === 0 && <p className="small soft">{t("drafting:nothing")}</p>}
      <ol className="paper-text treaty">
        {clauses.map((clause, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause is identified by its number
          <li key={at} dir="auto">
            {clause}
          </li>
        ))}
      </ol>
    </>
  );
}
