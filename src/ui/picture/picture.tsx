import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";
import { usePictureOpen } from "../hooks/use-picture-open.ts";
import { Sheet } from "../sheet/sheet.tsx";
import { Canvas } from "./canvas.tsx";
import { HallKey } from "./hall-key.tsx";
import { PeakWords } from "./peak-words.tsx";
import { PictureControl } from "./picture-control.tsx";
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
  const ground = useUi((ui) => ui.ground);
  const stage = useRef<HTMLElement>(null);
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
      data-ground={ground}
      aria-label={t("match.picture")}
      onClick={isPeak ? skipMotion : undefined}
    >
      {isOpen && (
        <div className="picture-stage">
          <Canvas frame={frame}>
            <Seats />
            <SeatCard />
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
      <PictureControl isOpen={isOpen} />
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
