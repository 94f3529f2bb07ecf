import { useIsNarrow } from "./use-is-narrow.ts";
import { usePictureOpen } from "./use-picture-open.ts";

/** The sheet lies over the picture, beside the decision; where there is no room beside it, it is a tab of the panel. */
export function useSheetPlace(): "picture" | "panel" {
  const isNarrow = useIsNarrow();
  const isOpen = usePictureOpen();
  return isNarrow || !isOpen ? "panel" : "picture";
}
