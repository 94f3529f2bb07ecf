import { type ReactNode, Suspense, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import { newDraftId } from "../../client/sessions/committee/page-drafts.ts";
import { useConnection, useNames } from "../hooks/use-committee.ts";
import { useHost } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { lazily } from "../shell/lazily.ts";

/** The editor loads when a draft is opened, so delegates who only read and vote never need it. */
const OpenDraft = lazily(async () => (await import("./draft-view.tsx")).OpenDraft, "drafting");

type PartProps = Readonly<{
  /** The open draft, or null. */
  open: string | null;
  onOpen: (draft: string | null) => void;
}>;

/** Papers that this delegation writes with others, and buttons to start or continue one. */
export function DraftsPart({ open, onOpen }: PartProps): ReactNode {
  const drafts = useHost((host) => host.drafts);
  const seen = useRef<string | null>(null);
  const draft = drafts.find(({ id }) => id === open);
  if (open === null) return <DraftsList onOpen={onOpen} />;
  if (draft === undefined && seen.current !== open) return <p role="status">{t("app.loading")}</p>;
  seen.current = open;
  return (
    <Suspense fallback={<p role="status">{t("app.loading")}</p>}>
      <OpenDraft id={open} draft={draft} onLeave={() => onOpen(null)} />
    </Suspense>
  );
}

function DraftsList({ onOpen }: Readonly<{ onOpen: (draft: string) => void }>): ReactNode {
  const drafts = useHost((host) => host.drafts);
  const names = useNames();
  const [isNew, setNew] = useState(false);
  return (
    <div className="stack">
      {drafts.length > 0 && <h2 className="draft-heading">{t("drafting:heading")}</h2>}
      {drafts.map(({ id, title, writers }) => (
        <div key={id} className="draft-row">
          <Button onPress={() => onOpen(id)}>
            <bdi>{title}</bdi>
          </Button>
          <span className="small soft">{t("drafting:writtenBy", { seats: names.seats(writers) })}</span>
        </div>
      ))}
      {isNew ? (
        <NewDraft onOpen={onOpen} onCancel={() => setNew(false)} />
      ) : (
        <Button onPress={() => setNew(true)}>{t("drafting:begin")}</Button>
      )}
    </div>
  );
}

type NewProps = Readonly<{ onOpen: (draft: string) => void; onCancel: () => void }>;

function NewDraft({ onOpen, onCancel }: NewProps): ReactNode {
  const host = onHost(useConnection());
  const [title, setTitle] = useState("");
  const begin = async (): Promise<void> => {
    const draft = newDraftId();
    const answer = await host?.ask({ type: "beginDraft", draft, title: title.trim() });
    if (answer?.ok === true) onOpen(draft);
  };
  return (
    <div className="stack committee-form">
      <TextField
        label={t("committee:paper.title")}
        value={title}
        onChange={setTitle}
        maxLength={LONGEST_NAME}
      />
      <div className="row">
        <Button look="primary" isDisabled={title.trim() === ""} onPress={() => void begin()}>
          {t("drafting:start")}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t("drafting:cancel")}
        </Button>
      </div>
    </div>
  );
}
