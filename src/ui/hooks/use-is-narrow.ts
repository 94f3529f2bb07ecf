import { useSyncExternalStore } from "react";

/** Below this width the picture is above the panel, not beside it. Same width as in match-narrow.css. */
const NARROW = "(max-width: 900px)";
/** Below this width of the window the desks of the hall are too small for signs beside their marks. */
const SMALL = "(max-width: 559px)";
/** A page taller than the picture has room above and below it in a big moment. */
const TALL = "(max-width: 900px) and (orientation: portrait)";

export const useIsTall = (): boolean => useMedia(TALL);
export const useIsNarrow = (): boolean => useMedia(NARROW);
export const useIsSmall = (): boolean => useMedia(SMALL);

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => listen(query, changed),
    () => matchMedia(query).matches,
  );
}

function listen(query: string, changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
}
