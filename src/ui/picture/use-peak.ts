import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Lets the picture fill the window during a big moment, down to the bar with the button that skips it. The picture is
 * moved and scaled with a transform, because redrawing it at another size would delay its first frame.
 */
export function usePeak(isPeak: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!isPeak || current === null) return;
    const box = current.getBoundingClientRect();
    const height = innerHeight - barHeight();
    const scale = Math.min(innerWidth / box.width, height / box.height);
    const [x, y] = [innerWidth / 2 - box.x - box.width / 2, height / 2 - box.y - box.height / 2];
    current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    return () => {
      current.style.transform = "";
    };
  }, [isPeak]);
  return frame;
}

/** The bar keeps its place over the lower edge of the window, so that no button stands half on the picture. */
function barHeight(): number {
  const bar = document.querySelector(".match > .bottom-bar");
  return bar === null ? 0 : innerHeight - Math.min(innerHeight, bar.getBoundingClientRect().top);
}
