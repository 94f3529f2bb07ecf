import { type RefObject, useLayoutEffect } from "react";
import { skipMotion } from "../../client/screen/ui-store.ts";
import { useIsTurning, useUi } from "../hooks/stores.ts";

/** With less than this fraction of the picture in the window, nobody can follow what it shows. */
const SEEN = 0.5;

/**
 * Scrolls to the picture before it plays how a beat closed: on a narrow screen, the button that closes a beat is
 * pressed far below it. An act within a beat stays where it was pressed, so if its picture is out of sight, the
 * picture skips to its end and the panel answers at once.
 */
export function useStageInSight(stage: RefObject<HTMLElement | null>): void {
  const isTurning = useIsTurning();
  const isPlaying = useUi((ui) => ui.isPlaying);
  const isPeak = useUi((ui) => ui.isPeak);
  useLayoutEffect(() => {
    const { current } = stage;
    if (current === null || !isPlaying) return;
    // Scrolling smoothly would take longer than the picture needs to begin.
    if (isTurning || isPeak) current.scrollIntoView({ block: "nearest", behavior: "instant" });
    else if (!isInSight(current)) skipMotion();
  }, [stage, isTurning, isPlaying, isPeak]);
}

function isInSight(stage: HTMLElement): boolean {
  const { top, bottom, height } = stage.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0) >= height * SEEN;
}
