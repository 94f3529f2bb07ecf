import { type ReactNode, useEffect } from "react";
import { skipMotion } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useSession, useUi } from "../hooks.ts";
import { Canvas } from "./canvas.tsx";
import { PictureControl } from "./picture-control.tsx";
import { SeatCard } from "./seat-card.tsx";
import { Seats } from "./seats.tsx";
import { useIsNarrow } from "./use-is-narrow.ts";
import { usePeak } from "./use-peak.ts";

/** The picture of the room, loaded after everything that can be read is there; one acts in it, too. */
export function Picture(): ReactNode {
  const isOpen = usePictureOpen();
  const isPeak = useUi((ui) => ui.isPeak);
  const frame = usePeak(isPeak);
  useSkipKey();
  return (
    <section className="picture" data-open={isOpen} data-peak={isPeak} aria-label={t("match.picture")}>
      {isOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Escape skips, too, wherever the focus is
        // biome-ignore lint/a11y/noStaticElementInteractions: a press anywhere skips a great moment
        <div className="picture-stage" onClick={isPeak ? skipMotion : undefined}>
          <Canvas frame={frame}>
            <Seats />
            <SeatCard />
          </Canvas>
        </div>
      )}
      <PictureControl isOpen={isOpen} />
    </section>
  );
}

/** In a room a phone leaves the picture to the wall, until it is asked for. */
function usePictureOpen(): boolean {
  const chosen = useUi((ui) => ui.pictureOpen);
  const isNarrow = useIsNarrow();
  const isInRoom = useSession() !== null;
  return chosen ?? !(isNarrow && isInRoom);
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
