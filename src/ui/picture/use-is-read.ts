import { useIsTurning, useUi } from "../hooks/stores.ts";
import { useSheetPlace } from "../hooks/use-sheet-place.ts";

/** The text lies over the picture; it makes way for what the picture tells. */
export function useIsRead(): boolean {
  const isReading = useUi((ui) => ui.isReading);
  const isTurning = useIsTurning();
  return useSheetPlace() === "picture" && isReading && !isTurning;
}
