import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { DRAFT_FIELDS } from "../../client/sessions/committee/committee-values.ts";
import { LONGEST_NAME } from "../../client/sessions/committee/delegation-list.ts";
import { type HostCommittee, onHost } from "../../client/sessions/committee/host-committee.ts";
import type { PageDraft } from "../../client/sessions/committee/page-drafts.ts";
import { useConnection } from "../committee/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { ClauseEditor } from "./clause-editor.tsx";
import { DraftEnd } from "./draft-end.tsx";
import { DraftGone } from "./draft-gone.tsx";
import { useSending } from "./use-sending.ts";
import { Writers } from "./writers.tsx";
import { writingOf } from "./writings.ts";

type OpenProps = Readonly<{ id: string; draft: PageDraft | undefined; onLeave: () => void }>;

/** One module for both: a page without a network could not fetch what tells that its draft is no more. */
export function OpenDraft({ id, draft, onLeave }: OpenProps): ReactNode {
  if (draft === undefined) return <DraftGone draft={id} onLeave={onLeave} />;
  return <DraftView draft={draft} onLeave={onLeave} />;
}

type ViewProps = Readonly<{ draft: PageDraft; onLeave: () => void }>;

/** A paper in the making: both its texts, who writes them, and what becomes of it. */
function DraftView({ draft, onLeave }: ViewProps): ReactNode {
  const host = onHost(useConnection());
  if (host === null) return null;
  return (
    <section className="stack" aria-labelledby="draft-title">
      <p>
        <Button size="small" onPress={onLeave}>
          {t("drafting:back")}
        </Button>
      </p>
      <Title host={host} draft={draft} />
      <p className="small soft">{t("drafting:chairs")}</p>
      {DRAFT_FIELDS.map((field) => (
        <ClauseEditor key={field} draft={draft.id} field={field} writing={writingOf(host, draft.id, field)} />
      ))}
      <SendingState host={host} draft={draft} />
      <Writers host={host} draft={draft} />
      <DraftEnd host={host} draft={draft} onLeave={onLeave} />
    </section>
  );
}

type DraftProps = Readonly<{ host: HostCommittee; draft: PageDraft }>;

/** Said aloud only where what is written does not go, not with every word; whoever leaves the page then is asked. */
function SendingState({ host, draft }: DraftProps): ReactNode {
  const sending = useSending(host, draft.id);
  const isStuck = sending === "unsent";
  useEffect(() => {
    if (sending === "sent") return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [sending]);
  return (
    <>
      <p role="status" className="notice" hidden={!isStuck}>
        {isStuck ? t("drafting:unsent") : ""}
      </p>
      {!isStuck && <p className="small soft">{t(`drafting:${sending}`)}</p>}
    </>
  );
}

function Title({ host, draft: { id, title } }: DraftProps): ReactNode {
  const [fresh, setFresh] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is no more.
  useEffect(() => heading.current?.focus(), []);
  if (fresh === null)
    return (
      <div className="draft-row">
        <h2 id="draft-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button size="small" onPress={() => setFresh(title)}>
          {t("drafting:rename")}
        </Button>
      </div>
    );
  const save = async (): Promise<void> => {
    const answer = await host.ask({ type: "renameDraft", draft: id, title: fresh.trim() });
    if (answer.ok) setFresh(null);
  };
  return (
    <div className="stack committee-form">
      <h2 id="draft-title" className="visually-hidden">
        {title}
      </h2>
      <TextField
        label={t("committee:paper.title")}
        value={fresh}
        onChange={setFresh}
        maxLength={LONGEST_NAME}
      />
      <div className="row">
        <Button look="primary" isDisabled={fresh.trim() === ""} onPress={() => void save()}>
          {t("drafting:save")}
        </Button>
        <Button look="quiet" onPress={() => setFresh(null)}>
          {t("drafting:cancel")}
        </Button>
      </div>
    </div>
  );
}
