import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { keepLetter } from "../../client/saves/kept-letter.ts";
import { giveAnswer } from "../../client/saves/own-answer.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

/** Asks before her letter and the player's answer are removed from this device. */
export function ClearDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const clear = (): void => {
    onClose();
    giveAnswer(null);
    keepLetter(null);
  };
  return (
    <Dialog
      title={t("start.clearAsk")}
      isOpen
      isAlert
      onClose={onClose}
      feet={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button look="danger" onPress={clear}>
            {t("start.clear")}
          </Button>
        </>
      }
    >
      <p>{t("start.clearNote")}</p>
    </Dialog>
  );
}
