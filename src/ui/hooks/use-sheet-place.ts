import { useIsNarrow } from "./use-is-narrow.ts";
import { usePictureOpen } from "./use-picture-open.ts";

/**
 * The sheet covers the picture, beside the decision. If there is not enough space, the sheet is a tab of the panel.
 */
export function useSheetPlace(): "picture" | "panel" {
  const isNarrow = useIsNarrow();
  const isOpen = usePictureOpen();
  return isNarrow || !isOpen ? "panel" : "picture";
}
