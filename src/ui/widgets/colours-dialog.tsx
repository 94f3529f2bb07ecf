import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { COLOURS, setColours } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { Dialog } from "../primitives/dialog.tsx";

/** Chooses light or dark colours for the whole page. */
export function ColoursDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const colours = useUi((ui) => ui.colours);
  return (
    <Dialog title={t("colours.heading")} isOpen onClose={onClose}>
      <Choices
        label={t("colours.heading")}
        isLabelHidden
        selected={colours}
        onSelect={setColours}
        choices={COLOURS.map((id) => ({ id, name: t(`colours.${id}`) }))}
      />
    </Dialog>
  );
}
