import { useSyncExternalStore } from "react";

/** Where the picture stands above the panel, not beside it; the same width as in match-narrow.css. */
const NARROW = "(max-width: 900px)";

export function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(NARROW).matches);
}

function listen(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
