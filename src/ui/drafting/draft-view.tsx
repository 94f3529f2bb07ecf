import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { DRAFT_FIELDS, hasDirectives } from "../../client/selectors/committee/papers.ts";
import { type HostCommittee, onHost } from "../../client/sessions/committee/host-committee.ts";
import type { PageDraft } from "../../client/sessions/committee/page-drafts.ts";
import { useCommittee, useConnection } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { ClauseEditor } from "./clause-editor.tsx";
import { DraftEnd } from "./draft-end.tsx";
import { DraftGone } from "./draft-gone.tsx";
import { EarlierTexts, Emptied } from "./earlier-texts.tsx";
import { useKept, useSending } from "./use-sending.ts";
import { Writers } from "./writers.tsx";
import { writingOf } from "./writings.ts";

type OpenProps = Readonly<{ id: string; draft: PageDraft | undefined; onLeave: () => void }>;

/**
 * Shows the draft, or says that it is gone. The code for both is in one module, because a second module could not be
 * loaded offline.
 */
export function OpenDraft({ id, draft, onLeave }: OpenProps): ReactNode {
  if (draft === undefined) return <DraftGone draft={id} onLeave={onLeave} />;
  return <DraftView draft={draft} onLeave={onLeave} />;
}

type ViewProps = Readonly<{ draft: PageDraft; onLeave: () => void }>;

/** A paper being written: its preamble and clauses, its writers, and buttons to submit, leave or drop it. */
function DraftView({ draft, onLeave }: ViewProps): ReactNode {
  const host = onHost(useConnection());
  const isDirective = hasDirectives(useCommittee().pack);
  if (host === null) return null;
  const fields = isDirective ? DRAFT_FIELDS.filter((field) => field === "text") : DRAFT_FIELDS;
  return (
    <section className="stack" aria-labelledby="draft-title">
      <p>
        <Button size="small" onPress={onLeave}>
          {t("drafting:back")}
        </Button>
      </p>
      <Title host={host} draft={draft} />
      <p className="small soft">{t("drafting:chairs")}</p>
      {fields.map((field) => (
        <ClauseEditor key={field} draft={draft.id} field={field} writing={writingOf(host, draft.id, field)} />
      ))}
      <SendingState host={host} draft={draft} />
      <Emptied host={host} draft={draft} />
      <EarlierTexts host={host} draft={draft} />
      <Writers host={host} draft={draft} />
      <DraftEnd host={host} draft={draft} onLeave={onLeave} />
    </section>
  );
}

type DraftProps = Readonly<{ host: HostCommittee; draft: PageDraft }>;

/**
 * Says whether the host has received the text. Screen readers announce only a failure to send. If the browser
 * cannot store what is not sent yet, leaving the page asks for confirmation.
 */
function SendingState({ host, draft }: DraftProps): ReactNode {
  const sending = useSending(host, draft.id);
  const isKept = useKept(host, draft.id);
  const isStuck = sending === "unsent" || (sending === "sending" && !isKept);
  useEffect(() => {
    if (sending === "sent" || isKept) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [sending, isKept]);
  return (
    <>
      <p role="status" className="notice" hidden={!isStuck}>
        {isStuck ? t(isKept ? "drafting:unsent" : "drafting:unkept") : ""}
      </p>
      {!isStuck && <p className="small soft">{t(`drafting:${sending}`)}</p>}
    </>
  );
}

function Title({ host, draft }: DraftProps): ReactNode {
  const { title } = draft;
  const [isRenaming, setRenaming] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone, so the heading takes the focus.
  useEffect(() => heading.current?.focus(), []);
  if (isRenaming) return <Rename host={host} draft={draft} onDone={() => setRenaming(false)} />;
  return (
    <div className="draft-row">
      <h2 id="draft-title" ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      <Button size="small" onPress={() => setRenaming(true)}>
        {t("drafting:rename")}
      </Button>
    </div>
  );
}

type RenameProps = DraftProps & Readonly<{ onDone: () => void }>;

function Rename({ host, draft: { id, title }, onDone }: RenameProps): ReactNode {
  const [fresh, setFresh] = useState(title);
  const save = async (): Promise<void> => {
    const answer = await host.ask({ type: "renameDraft", draft: id, title: fresh.trim() });
    if (answer.ok) onDone();
  };
  return (
    <div className="stack committee-form">
      <h2 id="draft-title" className="visually-hidden" dir="auto">
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
        <Button look="quiet" onPress={onDone}>
          {t("drafting:cancel")}
        </Button>
      </div>
    </div>
  );
}
