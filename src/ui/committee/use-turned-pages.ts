import { type RefObject, useEffect } from "react";

/** How long each part of the words stays, in ms: a room reads about forty words aloud in this time. */
const STAYS_MS = 12_000;
/** The share of a part that is new, so that the last line of one part begins the next. */
export const STEP = 0.85;

/**
 * Words that are longer than their place are shown part by part, and then from the beginning again: nobody in the room
 * can scroll a projector. While somebody uses the wall's mouse or keys, they stay where they are (WCAG 2.2.2).
 */
export function useTurnedPages(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const turn = (): void => {
      const { current } = place;
      if (current === null || current.closest('[data-awake="true"]') !== null) return;
      const { scrollTop, scrollHeight, clientHeight } = current;
      const isLast = scrollTop + clientHeight >= scrollHeight - 1;
      current.scrollTop = isLast ? 0 : scrollTop + STEP * clientHeight;
    };
    const timer = setInterval(turn, STAYS_MS);
    return () => clearInterval(timer);
  }, [place]);
}
