import { useIsNarrow } from "./use-is-narrow.ts";
import { usePictureOpen } from "./use-picture-open.ts";

/**
 * Where the sheet with the text is shown: over the picture, beside the decision, or, if there is not enough space, in
 * a tab of the panel.
 */
export function useSheetPlace(): "picture" | "panel" {
  const isNarrow = useIsNarrow();
  const isOpen = usePictureOpen();
  return isNarrow || !isOpen ? "panel" : "picture";
}
