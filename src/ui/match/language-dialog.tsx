import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Dialog } from "../primitives/dialog.tsx";
import { LanguageChoice } from "../shell/language-choice.tsx";

/** Chooses the language in the middle of a match, which goes on after the page has come anew. */
export function LanguageDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  return (
    <Dialog title={t("language.label")} isOpen onClose={onClose}>
      <LanguageChoice />
    </Dialog>
  );
}
