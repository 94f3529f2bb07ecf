import { type RefObject, useEffect } from "react";
import { showPage } from "./pages-of-lines.ts";

/** How long each page stays, in ms: a room reads about forty words aloud in this time. */
const STAYS_MS = 12_000;

/**
 * Words that are longer than their place are shown page by page, and then from the beginning again: nobody in the room
 * can scroll a projector. While somebody uses the wall's mouse or keys, they stay where they are, whole (WCAG 2.2.2).
 */
export function useTurnedPages(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let page = 0;
    const show = (next: number): void => {
      const { current } = place;
      if (current === null) return;
      if (current.closest('[data-awake="true"]') !== null) {
        current.style.clipPath = "";
        return;
      }
      page = next < showPage(current, next) ? next : 0;
      if (page !== next) showPage(current, page);
    };
    const onWheel = (): void => show(page);
    show(0);
    const { current } = place;
    current?.addEventListener("wheel", onWheel, { passive: true });
    const timer = setInterval(() => show(page + 1), STAYS_MS);
    return () => {
      clearInterval(timer);
      current?.removeEventListener("wheel", onWheel);
    };
  }, [place]);
}
