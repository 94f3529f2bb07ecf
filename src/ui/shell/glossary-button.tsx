import { type ReactNode, Suspense, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { lazily } from "./lazily.ts";

const GlossaryDialog = lazily(
  async () => (await import("../widgets/glossary-dialog.tsx")).GlossaryDialog,
  "content",
);

/** Opens the glossary in one press. Every page has it in its header: a sign, so that it takes no words from the page. */
export function GlossaryButton(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" aria-label={t("glossary.heading")} onPress={() => setOpen(true)}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M12 6.5c-2-1.4-4.8-2-8.5-2v13c3.7 0 6.5.6 8.5 2 2-1.4 4.8-2 8.5-2v-13c-3.7 0-6.5.6-8.5 2zm0 0v13"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinejoin="round"
          />
        </svg>
      </Button>
      <Suspense>{isOpen && <GlossaryDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
