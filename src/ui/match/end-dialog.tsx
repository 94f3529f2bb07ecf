import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

type EndDialogProps = Readonly<{
  title: string;
  /** What is open, and what that costs. */
  sentences?: readonly string[];
  onBack: () => void;
  onGo: () => void;
}>;

/**
 * A question, what it is about, and two buttons. The focus is on the one that leads back to the question. "Close" beside a question about
 * closing a beat would be ambiguous.
 */
export function EndDialog({ title, sentences = [], onBack, onGo }: EndDialogProps): ReactNode {
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
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Dialog>
  );
}
