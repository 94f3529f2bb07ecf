import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Lets the picture fill the window during a big moment, down to the bar with the button that skips it. The picture is
 * moved and scaled with a transform, because redrawing it at another size would delay its first frame. It stays there
 * while the page scrolls, as it does when a beat is closed far below the picture.
 */
export function usePeak(isPeak: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    const around = current?.closest<HTMLElement>(".picture, .wall-picture") ?? null;
    if (!isPeak || current === null || around === null) return;
    const box = current.getBoundingClientRect();
    const from = around.getBoundingClientRect();
    const bar = barHeight();
    const height = innerHeight - bar;
    const scale = Math.min(innerWidth / box.width, height / box.height);
    const [x, y] = [innerWidth / 2 - box.x - box.width / 2, height / 2 - box.y - box.height / 2];
    const place = (): void => {
      const { left, top } = around.getBoundingClientRect();
      const moved = `translate(${x + from.left - left}px, ${y + from.top - top}px)`;
      current.style.transform = `${moved} scale(${scale})`;
    };
    place();
    // What is left above the picture, and the same below it, for the words of the moment.
    around.style.setProperty("--peak-above", `${Math.max(0, (height - box.height * scale) / 2)}px`);
    around.style.setProperty("--peak-bar", `${bar}px`);
    document.addEventListener("scroll", place, { capture: true, passive: true });
    return () => {
      document.removeEventListener("scroll", place, { capture: true });
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
