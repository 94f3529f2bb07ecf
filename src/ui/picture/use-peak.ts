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
    const bar = barHeight();
    const height = innerHeight - bar;
    const scale = Math.min(innerWidth / box.width, height / box.height);
    const [x, y] = [innerWidth / 2 - box.x - box.width / 2, height / 2 - box.y - box.height / 2];
    current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    // What is left above the picture, and the same below it, for the words of the moment.
    const above = Math.max(0, (height - box.height * scale) / 2);
    current.closest<HTMLElement>(".picture")?.style.setProperty("--peak-above", `${above}px`);
    current.closest<HTMLElement>(".picture")?.style.setProperty("--peak-bar", `${bar}px`);
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
