import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { UiState } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";

/** How long a caption stays, in ms. */
const STANDS = 2400;

/** The name of the sound, for players who cannot hear it. Screen readers do not need it. */
export function SoundCaption(): ReactNode {
  const heard = useUi((ui) => (ui.isCaptioned && ui.volume !== "off" ? ui.heard : null));
  const [past, setPast] = useState<UiState["heard"]>(heard);
  useEffect(() => {
    const timer = setTimeout(() => setPast(heard), STANDS);
    return () => clearTimeout(timer);
  }, [heard]);
  if (heard === null || heard === past) return null;
  return (
    <p className="sound-caption" aria-hidden="true">
      {t(`sound.cue.${heard.cue.name}`)}
    </p>
  );
}
