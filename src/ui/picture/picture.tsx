import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";
import { usePictureOpen } from "../hooks/use-picture-open.ts";
import { Sheet } from "../sheet/sheet.tsx";
import { Canvas } from "./canvas.tsx";
import { HallKey } from "./hall-key.tsx";
import { PeakWords } from "./peak-words.tsx";
import { PeopleMarks } from "./people-marks.tsx";
import { PictureControl } from "./picture-control.tsx";
import { PictureSentence, PictureTable } from "./picture-words.tsx";
import { SeatCard } from "./seat-card.tsx";
import { Seats } from "./seats.tsx";
import { useIsRead } from "./use-is-read.ts";
import { usePeak } from "./use-peak.ts";
import { useStageInSight } from "./use-stage-in-sight.ts";

/** The picture of the room. It loads after all the text, and players can also act in it. */
export function Picture(): ReactNode {
  const isOpen = usePictureOpen();
  const isRead = useIsRead();
  const isPeak = useUi((ui) => ui.isPeak);
  const isPlaying = useUi((ui) => ui.isPlaying);
  const ground = useUi((ui) => ui.ground);
  const isWordless = useUi((ui) => ui.isWordless);
  const stage = useRef<HTMLElement>(null);
  const sentence = useId();
  const words = useId();
  const [isInWords, sayInWords] = useState(false);
  useStageInSight(stage);
  const frame = usePeak(isPeak);
  useSkipKey();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press anywhere skips a big moment, and so does Escape
    <section
      ref={stage}
      tabIndex={-1}
      className="picture"
      data-open={isOpen}
      data-read={isRead}
      data-peak={isPeak}
      data-playing={isPlaying}
      data-ground={ground}
      aria-label={t("match.picture")}
      onClick={isPeak ? skipMotion : undefined}
    >
      {isOpen && (
        <div className="picture-stage">
          <Canvas frame={frame} sentence={sentence}>
            {!isRead && <PeopleMarks />}
          </Canvas>
          {!isPeak && <HallKey />}
          {isRead && (
            <div className="sheet-over">
              <Sheet />
            </div>
          )}
        </div>
      )}
      <PeakWords />
      <PictureSentence id={sentence} isShown={isOpen && isWordless && !isInWords} />
      <PictureControl isOpen={isOpen} words={{ id: words, isOpen: isInWords, open: sayInWords }} />
      {isInWords && (
        <div id={words} className="picture-in-words">
          <PictureTable />
        </div>
      )}
      {/* After the words, so that a screen reader comes to them before the states. */}
      {isOpen && !isRead && (
        <>
          <Seats />
          <SeatCard />
        </>
      )}
    </section>
  );
}

function useSkipKey(): void {
  const isPlaying = useUi((ui) => ui.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") skipMotion();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isPlaying]);
}
