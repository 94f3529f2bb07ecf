import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { SaveSummary } from "../../client/saves/save-summary.ts";
import { removeSave } from "../../client/saves/saves.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { nameOf } from "./save-words.ts";

type DeleteDialogProps = Readonly<{ save: SaveSummary; onClose: () => void; onDeleted: () => void }>;

/** Asks before a save is deleted for good. */
export function DeleteDialog({ save, onClose, onDeleted }: DeleteDialogProps): ReactNode {
  const remove = async (): Promise<void> => {
    await removeSave(save.id);
    onDeleted();
    onClose();
  };
  return (
    <Dialog
      title={t("start.deleteAsk")}
      isOpen
      isAlert
      onClose={onClose}
      feet={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button look="danger" onPress={() => void remove()}>
            {t("common.remove")}
          </Button>
        </>
      }
    >
      <p>{nameOf(save)}</p>
      <p className="soft">{t("start.deleteNote")}</p>
    </Dialog>
  );
}
