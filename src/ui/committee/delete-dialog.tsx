import type { ReactNode } from "react";
import { keepKey } from "../../client/addresses/keys.ts";
import { t } from "../../client/i18n/index.ts";
import { withoutLetters } from "../../client/selectors/committee/log.ts";
import { writeCommittee } from "../../client/sessions/committee/committee-file.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import { useCommittee, useCommitteePage, useConnection } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { download } from "../shell/download.ts";

type DeleteProps = Readonly<{ code: string; onClose: () => void; onDeleted: () => void }>;

/**
 * Deletes the committee from the host for good. The dialog says what will be lost and first offers to save a copy.
 */
export function DeleteDialog({ code, onClose, onDeleted }: DeleteProps): ReactNode {
  const host = onHost(useConnection());
  const { name } = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  const remove = async (): Promise<void> => {
    const answer = await host?.ask({ type: "deleteCommittee" });
    if (answer?.ok !== true) return onClose();
    keepKey("chair", code, null);
    onDeleted();
  };
  return (
    <Dialog
      title={t("delegate:delete.sure", { name })}
      isOpen
      isAlert
      onClose={onClose}
      feet={
        <>
          <Button
            onPress={() => download(t("committee:bar.fileName"), writeCommittee(withoutLetters(entries)))}
          >
            {t("committee:bar.file")}
          </Button>
          <Button look="danger" onPress={() => void remove()}>
            {t("delegate:delete.yes")}
          </Button>
        </>
      }
    >
      <p>{t("delegate:delete.lost")}</p>
    </Dialog>
  );
}
