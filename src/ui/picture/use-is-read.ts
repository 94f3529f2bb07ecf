import { useIsTurning, useUi } from "../hooks/stores.ts";
import { useSheetPlace } from "../hooks/use-sheet-place.ts";

/** True if the text covers the picture. While the picture plays, the text makes way for it. */
export function useIsRead(): boolean {
  const isReading = useUi((ui) => ui.isReading);
  const isTurning = useIsTurning();
  return useSheetPlace() === "picture" && isReading && !isTurning;
}
