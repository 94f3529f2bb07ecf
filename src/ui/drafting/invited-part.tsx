import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import type { PageDraft } from "../../client/sessions/committee/page-drafts.ts";
import { useConnection, useNames } from "../hooks/use-committee.ts";
import { useHost, useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";

type InvitedProps = Readonly<{
  /** The draft that is open, or null. */
  open: string | null;
  onOpen: (draft: string) => void;
}>;

/**
 * Drafts that others have shared with this delegation and that it has neither opened here nor written in. It hears of
 * them wherever it is on its page.
 */
export function InvitedPart({ open, onOpen }: InvitedProps): ReactNode {
  const own = useOwn();
  const drafts = useHost((host) => host.drafts);
  const [seen, setSeen] = useState<readonly string[]>([]);
  if (open !== null && !seen.includes(open)) setSeen([...seen, open]);
  const invited = drafts.filter(
    ({ id, writers, lately }) => writers.indexOf(own) > 0 && lately[own] === undefined && !seen.includes(id),
  );
  return invited.map((draft) => <Invited key={draft.id} draft={draft} onOpen={onOpen} />);
}

type OneProps = Readonly<{ draft: PageDraft; onOpen: (draft: string) => void }>;

function Invited({ draft: { id, title, writers }, onOpen }: OneProps): ReactNode {
  const host = onHost(useConnection());
  const names = useNames();
  const heading = `invited-${id}`;
  return (
    <section className="sheet stack" aria-labelledby={heading}>
      <h2 id={heading} className="eyebrow">
        {t("delegate:invited.heading")}
      </h2>
      <p role="status">{t("delegate:invited.text", { seat: names.seat(writers[0] ?? ""), title })}</p>
      <div className="row">
        <Button size="small" look="primary" onPress={() => onOpen(id)}>
          {t("delegate:invited.open")}
        </Button>
        <Button size="small" onPress={() => void host?.ask({ type: "leaveDraft", draft: id })}>
          {t("delegate:invited.leave")}
        </Button>
      </div>
    </section>
  );
}
