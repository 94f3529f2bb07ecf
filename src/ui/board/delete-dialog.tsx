import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { nameOf } from "../../client/sessions/committee/board-alarms.ts";
import type { BoardRow } from "../../client/sessions/committee/organiser-board.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { TextField } from "../primitives/text-field.tsx";

type DeleteProps = Readonly<{ row: BoardRow; onYes: () => void; onClose: () => void }>;

/**
 * Deletes a committee for good. It says what is lost, and then asks for the committee's code, because one of many
 * cards is easily mistaken for another.
 */
export function DeleteDialog({ row, onYes, onClose }: DeleteProps): ReactNode {
  const [typed, setTyped] = useState("");
  const { code, summary } = row;
  const committee = nameOf(row);
  const isSame = typed.trim().toUpperCase() === code;
  return (
    <Dialog
      title={t("board:delete.sure", { committee })}
      isOpen
      isAlert
      onClose={onClose}
      feet={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button
            look="danger"
            isDisabled={!isSame}
            onPress={() => {
              onClose();
              onYes();
            }}
          >
            {t("board:delete.act")}
          </Button>
        </>
      }
    >
      <p>{t("board:delete.lost")}</p>
      {summary !== null && summary.connected > 0 && (
        <p>{t("board:delete.here", { count: summary.connected })}</p>
      )}
      <TextField label={t("board:delete.type", { code })} value={typed} onChange={setTyped} maxLength={12} />
    </Dialog>
  );
}
