import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { HostCommittee } from "../../client/sessions/committee/host-committee.ts";
import type { PageDraft } from "../../client/sessions/committee/page-drafts.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

type DropProps = Readonly<{
  host: HostCommittee;
  draft: PageDraft;
  isOpen: boolean;
  onClose: () => void;
  onDropped?: () => void;
}>;

/** Asks for confirmation, because a dropped draft cannot be restored. */
export function DropDialog({ host, draft, isOpen, onClose, onDropped }: DropProps): ReactNode {
  const drop = async (): Promise<void> => {
    const answer = await host.ask({ type: "dropDraft", draft: draft.id });
    onClose();
    if (answer.ok) onDropped?.();
  };
  return (
    <Dialog
      title={t("drafting:dropHeading", { title: draft.title })}
      isOpen={isOpen}
      onClose={onClose}
      isAlert
      feet={
        <Button look="primary" onPress={() => void drop()}>
          {t("drafting:drop")}
        </Button>
      }
    >
      <p>{t("drafting:dropNote")}</p>
    </Dialog>
  );
}
