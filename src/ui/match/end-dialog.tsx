import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

type EndDialogProps = Readonly<{ title: string; onBack: () => void; onGo: () => void }>;

/**
 * One sentence and two buttons. The focus is on the one that leads back to the question. "Close" beside a question about
 * closing a beat would be ambiguous.
 */
export function EndDialog({ title, onBack, onGo }: EndDialogProps): ReactNode {
  return (
    <Dialog
      title={title}
      isOpen
      isAlert
      hasOnlyAnswers
      onClose={onBack}
      feet={
        <>
          <Button autoFocus onPress={onBack}>
            {t("match.ending.back")}
          </Button>
          <Button onPress={onGo}>{t("match.ending.go")}</Button>
        </>
      }
    >
      {null}
    </Dialog>
  );
}
