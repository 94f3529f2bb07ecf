import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { EMPTY_CHAIR_TRUST } from "../../client/selectors/match/conduct.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

type EmptyChairProps = Readonly<{ onStay: () => void; onLeave: () => void }>;

/** Asks a newcomer before a round closes without a placard, and states the cost. */
export function EmptyChairDialog({ onStay, onLeave }: EmptyChairProps): ReactNode {
  return (
    <Dialog
      title={t("match.emptyTitle")}
      isOpen
      isAlert
      onClose={onStay}
      feet={
        <>
          <Button look="primary" autoFocus onPress={onStay}>
            {t("match.emptyStay")}
          </Button>
          <Button look="danger" onPress={onLeave}>
            {t("match.confirmEmpty", { trust: EMPTY_CHAIR_TRUST })}
          </Button>
        </>
      }
    >
      <p>{t("match.emptyText", { trust: EMPTY_CHAIR_TRUST })}</p>
    </Dialog>
  );
}
