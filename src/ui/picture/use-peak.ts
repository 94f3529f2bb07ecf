import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Lets the picture fill the window during a big moment. The picture is moved and scaled with a transform, because
 * redrawing it at another size would delay its first frame.
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
