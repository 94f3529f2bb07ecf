import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { linesOf } from "../../client/selectors/committee/papers.ts";
import type { HostCommittee } from "../../client/sessions/committee/host-committee.ts";
import type { PageDraft } from "../../client/sessions/committee/page-drafts.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { handedInAs, KindField, useFirstKind, type WholeKind } from "../widgets/paper-kind.tsx";
import { DropDialog } from "./drop-dialog.tsx";
import { useSending } from "./use-sending.ts";
import { sendAll } from "./writings.ts";

type EndProps = Readonly<{ host: HostCommittee; draft: PageDraft; onLeave: () => void }>;

/** Submits the draft, leaves it to the other writers, or drops it. */
export function DraftEnd(props: EndProps): ReactNode {
  const { host, draft, onLeave } = props;
  const own = useOwn();
  const [asked, setAsked] = useState<"handIn" | "drop" | null>(null);
  const leave = async (): Promise<void> => {
    const answer = await host.ask({ type: "leaveDraft", draft: draft.id });
    if (answer.ok) onLeave();
  };
  const handIn = (): void => {
    sendAll(host, draft.id);
    setAsked("handIn");
  };
  return (
    <div className="row">
      <Button look="primary" isDisabled={linesOf(draft.text.text).length === 0} onPress={handIn}>
        {t("drafting:handIn")}
      </Button>
      {draft.writers.length > 1 && <Button onPress={() => void leave()}>{t("drafting:leave")}</Button>}
      {draft.writers[0] === own && (
        <Button look="quiet" onPress={() => setAsked("drop")}>
          {t("drafting:drop")}
        </Button>
      )}
      <HandIn {...props} isOpen={asked === "handIn"} onClose={() => setAsked(null)} />
      <DropDialog
        host={host}
        draft={draft}
        isOpen={asked === "drop"}
        onClose={() => setAsked(null)}
        onDropped={onLeave}
      />
    </div>
  );
}

type AskedProps = EndProps & Readonly<{ isOpen: boolean; onClose: () => void }>;

function HandIn({ host, draft, isOpen, onClose, onLeave }: AskedProps): ReactNode {
  const isSent = useSending(host, draft.id) === "sent";
  const [kind, setKind] = useState<WholeKind>(useFirstKind());
  const give = async (): Promise<void> => {
    const answer = await host.ask({ type: "handInDraft", draft: draft.id, ...handedInAs(kind) });
    onClose();
    if (answer.ok) onLeave();
  };
  return (
    <Dialog
      title={t("drafting:handInHeading", { title: draft.title })}
      isOpen={isOpen}
      onClose={onClose}
      feet={
        <Button look="primary" isDisabled={!isSent} onPress={() => void give()}>
          {t("drafting:handInNow")}
        </Button>
      }
    >
      <div className="stack">
        <KindField kind={kind} onChange={(next) => setKind(next.kind)} />
        <p>{t("drafting:handInNote")}</p>
        {!isSent && <p className="notice">{t("drafting:handInWait")}</p>}
      </div>
    </Dialog>
  );
}
