import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { VOLUMES, type Volume } from "../../client/screen/cues.ts";
import { setCaptioned, setVolume } from "../../client/screen/sound-settings.ts";
import { showCaption } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Choices } from "../primitives/choices.tsx";
import { Dialog } from "../primitives/dialog.tsx";

/** The volume of the sounds, and whether captions name them on screen. */
export function SoundDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const volume = useUi((ui) => ui.volume);
  const isCaptioned = useUi((ui) => ui.isCaptioned);
  return (
    <Dialog title={t("sound.heading")} isOpen onClose={onClose}>
      <Choices
        label={t("sound.heading")}
        isLabelHidden
        selected={volume}
        onSelect={choose}
        choices={VOLUMES.map((id) => ({ id, name: t(`sound.${id}`) }))}
      />
      <Checkbox isSelected={isCaptioned} isDisabled={volume === "off"} onChange={setCaptioned}>
        {t("sound.captions")}
      </Checkbox>
    </Dialog>
  );
}

/** Plays a sample at the new volume. */
function choose(volume: Volume): void {
  setVolume(volume);
  showCaption({ name: "gavel", strength: 1 });
}
