import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { useGame, useOwnMatchFiles, useUi } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { Button } from "../primitives/button.tsx";
import { SoundDialog } from "./sound-dialog.tsx";

/** Two small signs beside the place in the match: that it is saved, and that it has sound. */
export function BarMarks(): ReactNode {
  return (
    <span className="bar-marks">
      <SavedMark />
      <SoundMark />
    </span>
  );
}

/** Sound is off at first, and a menu alone would hide that there is any. */
function SoundMark(): ReactNode {
  const volume = useUi((ui) => ui.volume);
  const [isOpen, setOpen] = useState(false);
  const words = t("match.soundNow", { volume: t(`sound.${volume}`) });
  return (
    <>
      <Button look="quiet" size="small" aria-label={words} onPress={() => setOpen(true)}>
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M2 7.5h3.5L10 3.5v13L5.5 12.5H2z" fill="currentColor" />
          <path
            d={volume === "off" ? "M13 7.5l5 5M18 7.5l-5 5" : "M13 7a4.5 4.5 0 010 6M15.5 4.5a8 8 0 010 11"}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </svg>
      </Button>
      {isOpen && <SoundDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** A match alone is saved in this browser after every move. A notice says so when it is not. */
function SavedMark(): ReactNode {
  const isOwn = useOwnMatchFiles() !== null;
  const isKept = useGame((game) => game.saving !== "failing" && !game.frozen && !game.watching);
  if (!isOwn || !isKept) return null;
  const mark = (
    <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path
        d="M3 3h11l3 3v11H3zM6.5 11.5l2.5 2.5 5-5.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
  return (
    <Aside button={mark} label={t("match.saved")} className="button quiet small">
      <p>{t("start.continueNote")}</p>
    </Aside>
  );
}
