import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Lets the picture fill the window while a great moment plays. It is moved and scaled as it is: drawing it anew for another
 * size would take longer than the first of its frames.
 */
export function usePeak(isPeak: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!isPeak || current === null) return;
    const box = current.getBoundingClientRect();
    const scale = Math.min(innerWidth / box.width, innerHeight / box.height);
    const [x, y] = [innerWidth / 2 - box.x - box.width / 2, innerHeight / 2 - box.y - box.height / 2];
    current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    return () => {
      current.style.transform = "";
    };
  }, [isPeak]);
  return frame;
}
