import { type ReactNode, Suspense, useState } from "react";
import { isReviewed, t } from "../../client/i18n/index.ts";
import type { Screen } from "../../client/screen/ui-store.ts";
import { LinkButton } from "../primitives/button.tsx";
import { lazily } from "./lazily.ts";

const CorrectionDialog = lazily(async () => (await import("./correction-dialog.tsx")).CorrectionDialog);

/** Stands once on every page that no native speaker has read, and takes a correction. */
export function MachineNote({ screen }: Readonly<{ screen: Screen }>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (isReviewed(screen)) return null;
  return (
    <aside className="machine-note small soft" aria-label={t("language.label")}>
      {t("language.machine")} <LinkButton onPress={() => setOpen(true)}>{t("language.correct")}</LinkButton>
      <Suspense>{isOpen && <CorrectionDialog screen={screen} onClose={() => setOpen(false)} />}</Suspense>
    </aside>
  );
}
